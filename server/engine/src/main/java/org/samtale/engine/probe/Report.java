package org.samtale.engine.probe;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What trying a scenario out has found, in the names its author gave. Shares are percent with one decimal; a witness is a
 * conversation that shows it and can be had again.
 */
public record Report(
        String scenario,
        String title,
        long seed,
        int conversations,
        int searchedTurns,
        List<OfConduct> conducts,
        List<OfPart> coverage,
        List<NeverTaken> neverTaken,
        List<Offered> offers,
        List<Unended> unended,
        List<Range> goals,
        List<Range> meters,
        List<NoReturn> noReturns,
        List<Comparison> comparisons,
        List<ToldApart> toldApart,
        List<Ways> ways,
        Optional<Guessing> guessing,
        Balance balance,
        List<Reading> reading,
        List<Translated> languages,
        List<Verdict> verdicts) {

    public Report {
        conducts = List.copyOf(conducts);
        coverage = List.copyOf(coverage);
        neverTaken = List.copyOf(neverTaken);
        offers = List.copyOf(offers);
        unended = List.copyOf(unended);
        goals = List.copyOf(goals);
        meters = List.copyOf(meters);
        noReturns = List.copyOf(noReturns);
        comparisons = List.copyOf(comparisons);
        toldApart = List.copyOf(toldApart);
        ways = List.copyOf(ways);
        reading = List.copyOf(reading);
        languages = List.copyOf(languages);
        verdicts = List.copyOf(verdicts);
    }

    /** Whether every bar of the scenario is held. */
    public boolean holds() {
        return verdicts.stream().allMatch(Verdict::held);
    }

    /** How the conversations of one conduct went on average, and how many percent of them came to which ending. */
    public record OfConduct(
            String conduct,
            int conversations,
            double goodEndings,
            Map<String, Double> endings,
            Map<String, Double> meters,
            Map<String, Double> goals,
            double information,
            Extent turns,
            Extent minutes) {}

    /** The lowest, the middle and the highest of a number. */
    public record Extent(int lowest, int middle, int highest) {}

    /** Everything of one kind; what only two who play together can come to is left out of how many there are. */
    public record OfPart(
            String part, int all, int reached, List<Reached> found, List<Missing> missing, List<String> onlyAsAPair) {

        public OfPart {
            found = List.copyOf(found);
            missing = List.copyOf(missing);
            onlyAsAPair = List.copyOf(onlyAsAPair);
        }
    }

    /** Something that a conversation came to, and in how many it did. */
    public record Reached(String id, int conversations, Witness witness) {}

    /** Something that no conversation came to: proven impossible, or only not found. */
    public record Missing(String id, boolean impossible) {}

    /** A choice that was offered and that no stance but the random one wanted. */
    public record NeverTaken(String choice, int offers) {}

    /**
     * In how many percent of the visits to a node where it stands a choice was offered, and in how many it never was because
     * so many others stood before it.
     */
    public record Offered(String choice, int visits, double offered, double crowdedOut) {}

    /** A conversation that did not come to an end. */
    public record Unended(String conduct, int conversations, Witness witness) {}

    /** The best and the worst anybody came to, and what is typical. */
    public record Range(
            String id,
            int best,
            int worst,
            int typicalOfSkilled,
            int typicalOfRandom,
            Witness bestBy,
            Witness worstBy) {}

    /** A node after which a goal is never reached. */
    public record NoReturn(String goal, String node, int conversations, boolean proven) {}

    /** By how much skill comes off better than one poor stance, for the better being positive. */
    public record Comparison(String stance, Map<String, Double> by) {}

    /** Two stances, in how many of a hundred pairs of their conversations the end tells them apart, and by what. */
    public record ToldApart(String one, String other, double percent, String by) {}

    /** An ending, and how many different ways were seen to it. */
    public record Ways(String ending, int ways) {}

    /** How often the best of what was offered could be guessed, beside how often by chance. */
    public record Guessing(
            int turns,
            double byChance,
            double longest,
            double first,
            double onlyBestSoundsLearned,
            double onlyOthersSoundLearned,
            List<GuessedAt> at) {

        public Guessing {
            at = List.copyOf(at);
        }
    }

    /**
     * In how many percent of the turns in a node the best was the longest, the first in the file, and the only one that sounds
     * learned; which is the best there mostly, and how many characters each choice has.
     */
    public record GuessedAt(
            String node,
            int turns,
            double longest,
            double first,
            double onlyBestSoundsLearned,
            String best,
            Map<String, Integer> characters) {}

    /** Who had how much of the words in skilled conversations, and how much is heard again. */
    public record Balance(Map<String, Double> shares, double interruptions, double heardAgain, double knownOnReplay) {}

    /** How hard some texts are to read (LIX), and the hardest of them. */
    public record Reading(String language, String what, int words, int lix, int bearable, List<Hard> hardest) {

        public Reading {
            hardest = List.copyOf(hardest);
        }
    }

    /** A text that asks much of its reader. */
    public record Hard(String text, int lix) {}

    /** How much of a scenario is there in a language. */
    public record Translated(String language, int texts, int there) {}

    /** A bar, whether it is held, and what was found. */
    public record Verdict(String bar, boolean held, String found) {}
}
