package org.samtale.engine.probe;

import java.util.List;
import org.samtale.engine.scenario.Choice;
import org.samtale.engine.scenario.Node;
import org.samtale.engine.scenario.Scenario;

/** How often the best of what was offered could have been guessed by its looks, and how often chance alone would have. */
final class Guesses {

    /** A word of so many letters is one that people learn at work. */
    static final int HEAVY_LETTERS = 13;

    private final Judgement judgement;
    private final Lengths lengths;
    private final boolean[] heavy;
    private final Giveaways giveaways;
    private int turns;
    private double chance;
    private int longest;
    private int first;
    private int heavyOnlyInBest;
    private int heavyElsewhere;

    Guesses(Scenario scenario, Judgement judgement, Lengths lengths, boolean[] heavy) {
        this.judgement = judgement;
        this.lengths = lengths;
        this.heavy = heavy;
        giveaways = new Giveaways(scenario, lengths);
    }

    /** Whether a text has a word heavy enough to sound like an expert's. */
    static boolean isHeavy(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters = Character.isLetter(text.charAt(i)) ? letters + 1 : 0;
            if (letters >= HEAVY_LETTERS) {
                return true;
            }
        }
        return false;
    }

    /** Looks at what was offered at once; silence is always there and is no guess. */
    void look(Node node, List<Choice> offered) {
        int count = 0;
        int best = -1;
        int most = Integer.MIN_VALUE;
        boolean onlyBest = true;
        for (int i = 0; i < offered.size(); i++) {
            var choice = offered.get(i);
            if (choice.isWait()) {
                continue;
            }
            count++;
            int worth = judgement.isMisstep(choice) ? Integer.MIN_VALUE + 1 : judgement.worth(choice);
            onlyBest = worth > most || (onlyBest && worth < most);
            if (worth > most) {
                most = worth;
                best = i;
            }
        }
        if (count < 2 || !onlyBest || judgement.isMisstep(offered.get(best))) {
            return;
        }
        turns++;
        chance += 1.0 / count;
        compare(node, offered, offered.get(best));
    }

    private void compare(Node node, List<Choice> offered, Choice best) {
        boolean isLongest = true;
        boolean isFirst = true;
        boolean othersHeavy = false;
        for (int i = 0; i < offered.size(); i++) {
            var other = offered.get(i);
            if (other.isWait() || other.index() == best.index()) {
                continue;
            }
            isLongest &= lengths.characters(other) < lengths.characters(best);
            isFirst &= other.index() > best.index();
            othersHeavy |= heavy[other.index()];
        }
        longest += isLongest ? 1 : 0;
        first += isFirst ? 1 : 0;
        boolean isLearned = heavy[best.index()] && !othersHeavy;
        heavyOnlyInBest += isLearned ? 1 : 0;
        heavyElsewhere += othersHeavy && !heavy[best.index()] ? 1 : 0;
        giveaways.count(node, best, isLongest, isFirst, isLearned);
    }

    void add(Guesses other) {
        turns += other.turns;
        chance += other.chance;
        longest += other.longest;
        first += other.first;
        heavyOnlyInBest += other.heavyOnlyInBest;
        heavyElsewhere += other.heavyElsewhere;
        giveaways.add(other.giveaways);
    }

    Giveaways giveaways() {
        return giveaways;
    }

    int turns() {
        return turns;
    }

    double chancePercent() {
        return percent(chance);
    }

    double longestPercent() {
        return percent(longest);
    }

    double firstPercent() {
        return percent(first);
    }

    double heavyOnlyInBestPercent() {
        return percent(heavyOnlyInBest);
    }

    double heavyElsewherePercent() {
        return percent(heavyElsewhere);
    }

    private double percent(double times) {
        return turns == 0 ? 0 : 100 * times / turns;
    }
}
