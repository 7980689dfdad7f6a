package org.samtale.engine.probe;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.samtale.engine.scenario.Bar;
import org.samtale.engine.scenario.Ending;
import org.samtale.engine.scenario.Scenario;

/** Holds what was found against what the author demands. */
final class BarCheck {

    private final Scenario scenario;
    private final Results results;
    private final List<Report.OfPart> parts;
    private final List<Report.Translated> languages;
    private final Optional<Report.Guessing> guessing;

    BarCheck(
            Scenario scenario,
            Results results,
            List<Report.OfPart> parts,
            List<Report.Translated> languages,
            Optional<Report.Guessing> guessing) {
        this.scenario = scenario;
        this.results = results;
        this.parts = parts;
        this.languages = languages;
        this.guessing = guessing;
    }

    List<Report.Verdict> verdicts() {
        return scenario.bars().list().stream().map(this::verdict).toList();
    }

    private Report.Verdict verdict(Bar bar) {
        return switch (bar) {
            case Bar.Beats beats -> beats(beats);
            case Bar.Share share -> {
                double found = results.share(results.of(share.of()), share.result());
                yield verdict(bar, share.low() <= found && found <= share.high(), found + " percent");
            }
            case Bar.Ways ways -> ways(ways);
            case Bar.Length length -> length(length);
            case Bar.Reached reached -> reached(reached);
            case Bar.NoDeadEnd noDeadEnd -> {
                int unended = results.all().stream().mapToInt(Tally::unended).sum();
                yield verdict(bar, unended == 0, unended + " conversations did not end");
            }
            case Bar.ToldApart toldApart -> toldApart(toldApart);
            case Bar.Guessed guessed -> guessed(guessed);
            case Bar.Translated translated -> {
                var missing = languages.stream()
                        .filter(language -> language.there() < language.texts())
                        .map(Report.Translated::language)
                        .toList();
                yield verdict(bar, missing.isEmpty(), missing.isEmpty() ? "all are" : "not complete: " + missing);
            }
        };
    }

    private Report.Verdict beats(Bar.Beats beats) {
        var better = results.of(beats.better());
        double least = Double.MAX_VALUE;
        var against = "";
        for (var worse : results.all()) {
            boolean isMeant = beats.worse()
                    .map(one -> one.equals(worse.conduct()))
                    .orElse(worse.conduct().mistakes() == 0
                            && worse.conduct().stance().isPoor());
            double lead = isMeant ? results.lead(better, worse, beats.on()) : Double.MAX_VALUE;
            if (lead < least) {
                least = lead;
                against = worse.conduct().toString();
            }
        }
        return verdict(beats, least >= beats.by(), "by " + Rounded.tenth(least) + " over " + against);
    }

    private Report.Verdict ways(Bar.Ways bar) {
        var fewest = Integer.MAX_VALUE;
        var of = "";
        for (Ending ending : scenario.endings()) {
            if (bar.ending().filter(one -> one.index() != ending.index()).isPresent()) {
                continue;
            }
            var ways = new HashSet<Long>();
            results.all().forEach(tally -> ways.addAll(tally.routes(ending.index())));
            if (ways.size() < fewest) {
                fewest = ways.size();
                of = ending.id().value();
            }
        }
        return verdict(bar, fewest >= bar.ways(), fewest + " to " + of);
    }

    private Report.Verdict length(Bar.Length bar) {
        int least = Integer.MAX_VALUE;
        int most = Integer.MIN_VALUE;
        var meant = bar.of().map(conduct -> List.of(results.of(conduct))).orElseGet(results::plain);
        for (var tally : meant) {
            var spread =
                    switch (bar.unit()) {
                        case TURNS -> tally.turns;
                        case MINUTES -> tally.minutes;
                    };
            least = Math.min(least, spread.least());
            most = Math.max(most, spread.most());
        }
        return verdict(bar, bar.low() <= least && most <= bar.high(), "between " + least + " and " + most);
    }

    private Report.Verdict reached(Bar.Reached bar) {
        var name = bar.part().name().toLowerCase(Locale.ROOT);
        var part = parts.stream()
                .filter(one -> one.part().equals(name))
                .findFirst()
                .orElseThrow();
        double percent = part.all() == 0 ? 100 : Rounded.percent(part.reached(), part.all());
        var missing = part.missing().stream().map(Report.Missing::id).limit(3).toList();
        return verdict(
                bar,
                part.reached() * 100L >= (long) bar.percent() * part.all(),
                percent + " percent" + (missing.isEmpty() ? "" : ", not " + String.join(", ", missing)));
    }

    private Report.Verdict toldApart(Bar.ToldApart bar) {
        var hardest = results.toldApart().getFirst();
        return verdict(
                bar,
                hardest.percent() >= bar.percent(),
                hardest.one() + " and " + hardest.other() + " by " + hardest.percent() + " percent");
    }

    private Report.Verdict guessed(Bar.Guessed bar) {
        double found = guessing.map(one -> switch (bar.habit()) {
                    case LONGEST -> one.longest();
                    case FIRST -> one.first();
                })
                .orElse(0.0);
        return verdict(bar, found <= bar.percent(), found + " percent");
    }

    private static Report.Verdict verdict(Bar bar, boolean held, String found) {
        return new Report.Verdict(bar.sentence(), held, found);
    }
}
