package org.samtale.engine.probe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samtale.engine.scenario.Bar.Measure;
import org.samtale.engine.scenario.Bar.Result;
import org.samtale.engine.scenario.Conduct;
import org.samtale.engine.scenario.Ending;
import org.samtale.engine.scenario.Meter;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.Stance;

/** How the conversations of the conducts ended, to be compared. */
final class Results {

    private final Scenario scenario;
    private final Map<Conduct, Tally> tallies = new LinkedHashMap<>();

    Results(Scenario scenario, List<Tally> tallies) {
        this.scenario = scenario;
        tallies.forEach(tally -> this.tallies.put(tally.conduct(), tally));
    }

    List<Tally> all() {
        return List.copyOf(tallies.values());
    }

    /** Those of the stances as they are, without mistakes. */
    List<Tally> plain() {
        return all().stream().filter(tally -> tally.conduct().mistakes() == 0).toList();
    }

    /** Requires a conduct that was played. */
    Tally of(Conduct conduct) {
        var tally = tallies.get(conduct);
        if (tally == null) {
            throw new IllegalArgumentException(conduct + " was not played");
        }
        return tally;
    }

    Tally of(Stance stance) {
        return of(Conduct.of(stance));
    }

    /** By how much the first ended better, on average. */
    double lead(Tally better, Tally worse, Measure on) {
        double more = spread(better, on).mean() - spread(worse, on).mean();
        return on instanceof Measure.OfMeter ofMeter && ofMeter.meter().good() == Meter.Good.LOW ? -more : more;
    }

    private static Spread spread(Tally tally, Measure on) {
        return switch (on) {
            case Measure.OfMeter ofMeter -> tally.meters.get(ofMeter.meter().index());
            case Measure.OfGoal ofGoal -> tally.goals.get(ofGoal.goal().index());
            case Measure.Information information -> tally.information;
        };
    }

    double share(Tally tally, Result result) {
        return switch (result) {
            case Result.GoodEnding good -> {
                int ended = 0;
                for (var ending : scenario.endings()) {
                    ended += ending.good() ? tally.ended(ending) : 0;
                }
                yield Rounded.percent(ended, tally.conversations());
            }
            case Result.In in -> Rounded.percent(tally.ended(in.ending()), tally.conversations());
            case Result.Full full ->
                Rounded.percent(
                        tally.goals.get(full.goal().index()).atLeast(full.goal().fullAt()), tally.conversations());
        };
    }

    /** Each two stances, those that are hardest to tell apart first. */
    List<Report.ToldApart> toldApart() {
        var pairs = new ArrayList<Report.ToldApart>();
        var stances = plain().stream()
                .filter(tally -> tally.conduct().stance() != Stance.RANDOM)
                .toList();
        for (int i = 0; i < stances.size(); i++) {
            for (int j = i + 1; j < stances.size(); j++) {
                pairs.add(toldApart(stances.get(i), stances.get(j)));
            }
        }
        pairs.sort((one, other) -> Double.compare(one.percent(), other.percent()));
        return pairs;
    }

    private Report.ToldApart toldApart(Tally one, Tally other) {
        double best = endingsApart(one, other);
        var by = "the ending";
        for (var measure : measures().entrySet()) {
            double share = spread(one, measure.getValue()).toldApartFrom(spread(other, measure.getValue()));
            if (share > best) {
                best = share;
                by = measure.getKey();
            }
        }
        return new Report.ToldApart(
                one.conduct().toString(), other.conduct().toString(), Rounded.tenth(100 * best), by);
    }

    /** What guessing the stance by the ending alone would give, over a coin's half. */
    private double endingsApart(Tally one, Tally other) {
        double difference = 0;
        for (Ending ending : scenario.endings()) {
            difference += Math.abs((double) one.ended(ending) / one.conversations()
                    - (double) other.ended(ending) / other.conversations());
        }
        return 0.5 + difference / 4;
    }

    /** Everything conducts can be compared by, under its name. */
    Map<String, Measure> measures() {
        var measures = new LinkedHashMap<String, Measure>();
        scenario.meters().forEach(meter -> measures.put(meter.id().value(), new Measure.OfMeter(meter)));
        scenario.goals().forEach(goal -> measures.put("goal " + goal.id(), new Measure.OfGoal(goal)));
        measures.put("information", new Measure.Information());
        return measures;
    }
}
