package org.samtale.engine.probe;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.samtale.engine.scenario.Bar.Measure;
import org.samtale.engine.scenario.Bar.Result;
import org.samtale.engine.scenario.Meter;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.Stance;

/** Tells how each conduct came off, and whether skill paid. */
final class TeachingReport {

    private final Scenario scenario;
    private final Results results;
    private final Witnesses witnesses;

    TeachingReport(Scenario scenario, Results results, Witnesses witnesses) {
        this.scenario = scenario;
        this.results = results;
        this.witnesses = witnesses;
    }

    List<Report.OfConduct> conducts() {
        return results.all().stream().map(this::conduct).toList();
    }

    private Report.OfConduct conduct(Tally tally) {
        var endings = new LinkedHashMap<String, Double>();
        for (var ending : scenario.endings()) {
            endings.put(ending.id().value(), results.share(tally, new Result.In(ending)));
        }
        var meters = new LinkedHashMap<String, Double>();
        for (var meter : scenario.meters()) {
            meters.put(
                    meter.id().value(),
                    Rounded.tenth(tally.meters.get(meter.index()).mean()));
        }
        var goals = new LinkedHashMap<String, Double>();
        for (var goal : scenario.goals()) {
            goals.put(
                    goal.id().value(),
                    Rounded.tenth(tally.goals.get(goal.index()).mean()));
        }
        return new Report.OfConduct(
                tally.conduct().toString(),
                tally.conversations(),
                results.share(tally, new Result.GoodEnding()),
                endings,
                meters,
                goals,
                Rounded.tenth(tally.information.mean()),
                lowest(tally.turns),
                lowest(tally.minutes));
    }

    private static Report.Extent lowest(Spread spread) {
        return new Report.Extent(spread.least(), spread.median(), spread.most());
    }

    List<Report.Range> goals() {
        return scenario.goals().stream()
                .map(goal -> range(goal.id().value(), true, tally -> tally.goals.get(goal.index())))
                .toList();
    }

    List<Report.Range> meters() {
        return scenario.meters().stream()
                .map(meter -> range(
                        meter.id().value(), meter.good() == Meter.Good.HIGH, tally -> tally.meters.get(meter.index())))
                .toList();
    }

    private Report.Range range(String id, boolean highIsGood, Function<Tally, Spread> spreadOf) {
        var most = results.of(Stance.SKILLED);
        var least = most;
        for (var tally : results.all()) {
            most = spreadOf.apply(tally).most() > spreadOf.apply(most).most() ? tally : most;
            least = spreadOf.apply(tally).least() < spreadOf.apply(least).least() ? tally : least;
        }
        var highest = spreadOf.apply(most);
        var lowest = spreadOf.apply(least);
        var highestBy = witnesses.of(most.conduct(), highest.mostSeed());
        var lowestBy = witnesses.of(least.conduct(), lowest.leastSeed());
        int skilled = spreadOf.apply(results.of(Stance.SKILLED)).median();
        int random = spreadOf.apply(results.of(Stance.RANDOM)).median();
        return highIsGood
                ? new Report.Range(id, highest.most(), lowest.least(), skilled, random, highestBy, lowestBy)
                : new Report.Range(id, lowest.least(), highest.most(), skilled, random, lowestBy, highestBy);
    }

    List<Report.Comparison> comparisons() {
        return results.plain().stream()
                .filter(tally -> tally.conduct().stance() != Stance.SKILLED)
                .map(tally -> new Report.Comparison(tally.conduct().toString(), leadOver(tally)))
                .toList();
    }

    private Map<String, Double> leadOver(Tally poor) {
        var by = new LinkedHashMap<String, Double>();
        for (Map.Entry<String, Measure> measure : results.measures().entrySet()) {
            by.put(measure.getKey(), Rounded.tenth(results.lead(results.of(Stance.SKILLED), poor, measure.getValue())));
        }
        return by;
    }

    Report.Balance balance() {
        var speech = results.of(Stance.SKILLED).speech();
        long all = speech.learnerWords();
        for (var person : scenario.cast()) {
            all += speech.words(person.index());
        }
        var shares = new LinkedHashMap<String, Double>();
        shares.put("learner", Rounded.percent(speech.learnerWords(), all));
        for (var person : scenario.cast()) {
            shares.put(person.id().value(), Rounded.percent(speech.words(person.index()), all));
        }
        return new Report.Balance(
                shares,
                Rounded.tenth(speech.interruptionsEach()),
                Rounded.tenth(speech.againPercent()),
                Rounded.tenth(speech.knownPercent()));
    }
}
