package org.samtale.engine.probe;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samtale.engine.scenario.Bar;
import org.samtale.engine.scenario.Conduct;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.Stance;

/**
 * Tries one scenario out. {@link #play} may be called from several threads at once, once for each conduct; the report is
 * made of what all of them came to.
 */
public final class Probe {

    /** With which seed a scenario is tried out when nobody says another. */
    public static final long USUAL_SEED = 1;

    private static final List<Integer> MISTAKES = List.of(1, 2, 3, 4, 6, 8);
    private static final int SEARCHED_TURNS = 120_000;

    private final Scenario scenario;
    private final int conversations;
    private final long seed;
    private final Items items;
    private final Lengths lengths;
    private final Judgement judgement;
    private final boolean[] heavy;

    /** So many conversations of each conduct; their seeds follow each other. */
    public Probe(Scenario scenario, int conversations, long seed) {
        this.scenario = scenario;
        this.conversations = conversations;
        this.seed = seed;
        items = new Items(scenario);
        lengths = new Lengths(scenario, items);
        judgement = new Judgement(scenario);
        heavy = new boolean[scenario.choices().size()];
        for (var choice : scenario.choices()) {
            heavy[choice.index()] = Guesses.isHeavy(Lengths.shown(choice, scenario.sourceWording()));
        }
    }

    /** Every stance, the skilled one with mistakes, and what the bars of the scenario ask for. */
    public List<Conduct> conducts() {
        var conducts = new LinkedHashSet<Conduct>();
        for (var stance : Stance.values()) {
            conducts.add(Conduct.of(stance));
        }
        MISTAKES.forEach(mistakes -> conducts.add(new Conduct(Stance.SKILLED, mistakes)));
        scenario.bars().list().forEach(bar -> conducts.addAll(askedFor(bar)));
        return List.copyOf(conducts);
    }

    private static Set<Conduct> askedFor(Bar bar) {
        var asked = new LinkedHashSet<Conduct>();
        if (bar instanceof Bar.Beats beats) {
            asked.add(beats.better());
            beats.worse().ifPresent(asked::add);
        } else if (bar instanceof Bar.Share share) {
            asked.add(share.of());
        } else if (bar instanceof Bar.Length length) {
            length.of().ifPresent(asked::add);
        }
        return asked;
    }

    /** Has all conversations of one conduct. */
    public Tally play(Conduct conduct) {
        var tally = new Tally(scenario, conduct, items, lengths, new Guesses(scenario, judgement, lengths, heavy));
        var rehearsal = new Rehearsal(scenario, conduct, judgement);
        for (int i = 0; i < conversations; i++) {
            rehearsal.play(seed + i, tally);
        }
        return tally;
    }

    /** Looks for what nobody came to, and sums everything up; requires the tallies of all conducts. */
    public Report report(List<Tally> tallies) {
        var possible = new Possible(scenario, items, false);
        var missing = new BitSet();
        for (int item = 0; item < items.size(); item++) {
            if (possible.reaches(item) && !isReached(item, tallies)) {
                missing.set(item);
            }
        }
        var roads = new Roads(scenario);
        var search = new Search(scenario, items, new Targets(scenario, items, roads), missing, seed);
        search.run(SEARCHED_TURNS);
        var witnesses = new Witnesses(scenario, judgement);
        var coverage = new CoverageReport(
                scenario, items, tallies, possible, new Possible(scenario, items, true), search, witnesses);
        var results = new Results(scenario, tallies);
        var teaching = new TeachingReport(scenario, results, witnesses);
        var parts = coverage.parts();
        var languages = LanguageReport.of(scenario);
        return new Report(
                scenario.id().value(),
                scenario.sourceWording().of(scenario.about().title()),
                seed,
                tallies.stream().mapToInt(Tally::conversations).sum(),
                search.steps(),
                teaching.conducts(),
                parts,
                coverage.neverTaken(),
                offers(tallies),
                coverage.unended(),
                teaching.goals(),
                teaching.meters(),
                new NoReturns(scenario, roads, tallies).find(),
                teaching.comparisons(),
                results.toldApart(),
                coverage.ways(),
                guessing(tallies),
                teaching.balance(),
                Readability.of(scenario),
                languages,
                new BarCheck(scenario, results, parts, languages, guessing(tallies)).verdicts());
    }

    private static boolean isReached(int item, List<Tally> tallies) {
        return tallies.stream().anyMatch(tally -> tally.count(item) > 0);
    }

    private List<Report.Offered> offers(List<Tally> tallies) {
        var all = new Offers(scenario);
        tallies.forEach(tally -> all.add(tally.offersByVisit()));
        return all.report();
    }

    /** Of what the skilled and those who take anything were offered. */
    private Optional<Report.Guessing> guessing(List<Tally> tallies) {
        var all = new Guesses(scenario, judgement, lengths, heavy);
        for (var tally : tallies) {
            var conduct = tally.conduct();
            if (conduct.mistakes() == 0 && !conduct.stance().isPoor()) {
                all.add(tally.guesses());
            }
        }
        return all.turns() == 0
                ? Optional.empty()
                : Optional.of(new Report.Guessing(
                        all.turns(),
                        Rounded.tenth(all.chancePercent()),
                        Rounded.tenth(all.longestPercent()),
                        Rounded.tenth(all.firstPercent()),
                        Rounded.tenth(all.heavyOnlyInBestPercent()),
                        Rounded.tenth(all.heavyElsewherePercent()),
                        all.giveaways().report()));
    }
}
