package org.samtale.engine.probe;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.samtale.engine.scenario.Bar.Part;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.Stance;

/** Tells what was come to, by whom, and what was not. */
final class CoverageReport {

    /** Offered less often than this, a choice may just have had no luck. */
    private static final int MANY_OFFERS = 60;

    private final Scenario scenario;
    private final Items items;
    private final List<Tally> tallies;
    private final Possible possible;
    private final Possible possibleForTwo;
    private final Search search;
    private final Witnesses witnesses;

    CoverageReport(
            Scenario scenario,
            Items items,
            List<Tally> tallies,
            Possible possible,
            Possible possibleForTwo,
            Search search,
            Witnesses witnesses) {
        this.scenario = scenario;
        this.items = items;
        this.tallies = tallies;
        this.possible = possible;
        this.possibleForTwo = possibleForTwo;
        this.search = search;
        this.witnesses = witnesses;
    }

    List<Report.OfPart> parts() {
        var parts = new ArrayList<Report.OfPart>();
        for (var part : Part.values()) {
            parts.add(of(part));
        }
        return parts;
    }

    private Report.OfPart of(Part part) {
        var found = new ArrayList<Report.Reached>();
        var missing = new ArrayList<Report.Missing>();
        var onlyAsAPair = new ArrayList<String>();
        for (int item = 0; item < items.size(); item++) {
            if (items.item(item).part() != part || isOnlyOfferedElsewhere(item)) {
                continue;
            }
            var id = items.item(item).id();
            var first = first(item);
            if (first >= 0) {
                var tally = tallies.get(first);
                found.add(new Report.Reached(id, count(item), witnesses.of(tally.conduct(), tally.firstSeed(item))));
            } else if (search.found(item).isPresent()) {
                found.add(new Report.Reached(id, 0, search.found(item).get()));
            } else if (!possible.reaches(item) && possibleForTwo.reaches(item)) {
                onlyAsAPair.add(id);
            } else {
                missing.add(new Report.Missing(id, !possible.reaches(item)));
            }
        }
        var name = part.name().toLowerCase(Locale.ROOT);
        return new Report.OfPart(name, found.size() + missing.size(), found.size(), found, missing, onlyAsAPair);
    }

    /** A node nobody can come to, but whose choices others offer, too: come to or not, its choices tell. */
    private boolean isOnlyOfferedElsewhere(int item) {
        return item < scenario.nodes().size()
                && !possible.reaches(item)
                && !possibleForTwo.reaches(item)
                && scenario.nodes().stream()
                        .anyMatch(node -> node.alsoOffers().contains(item) && possible.reaches(Items.of(node)));
    }

    private int first(int item) {
        for (int i = 0; i < tallies.size(); i++) {
            if (tallies.get(i).count(item) > 0) {
                return i;
            }
        }
        return -1;
    }

    private int count(int item) {
        return tallies.stream().mapToInt(tally -> tally.count(item)).sum();
    }

    List<Report.NeverTaken> neverTaken() {
        var never = new ArrayList<Report.NeverTaken>();
        for (var choice : scenario.choices()) {
            int offers = 0;
            int taken = 0;
            for (var tally : tallies) {
                boolean wants = tally.conduct().stance() != Stance.RANDOM;
                offers += wants ? tally.offers(choice) : 0;
                taken += wants ? tally.count(items.of(choice)) : 0;
            }
            if (offers >= MANY_OFFERS && taken == 0) {
                never.add(new Report.NeverTaken(choice.id().value(), offers));
            }
        }
        return never;
    }

    List<Report.Unended> unended() {
        return tallies.stream()
                .filter(tally -> tally.unended() > 0)
                .map(tally -> new Report.Unended(
                        tally.conduct().toString(),
                        tally.unended(),
                        witnesses.of(tally.conduct(), tally.unendedSeed())))
                .toList();
    }

    List<Report.Ways> ways() {
        return scenario.endings().stream()
                .map(ending -> {
                    var ways = new HashSet<Long>();
                    tallies.forEach(tally -> ways.addAll(tally.routes(ending.index())));
                    return new Report.Ways(ending.id().value(), ways.size());
                })
                .toList();
    }
}
