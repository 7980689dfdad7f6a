package org.samtale.engine.compile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.samtale.engine.source.Entry;
import org.samtale.engine.source.Place;
import org.samtale.engine.source.Source;

/**
 * Which meter a name means. In a move, the meters of the framework come first and mean those of whoever is spoken to; the
 * meters of the scenario stand behind them. Everywhere else there are only the meters of the scenario.
 */
final class MeterNames {

    private static final String AS = "as";

    private final Problems problems;
    private final Names names;
    private final BitSet withBands = new BitSet();
    private final Map<String, List<String>> standIns = new LinkedHashMap<>();
    private List<String> shared = List.of();

    MeterNames(Problems problems, Names names) {
        this.problems = problems;
        this.names = names;
    }

    /** The names so far are those of the framework. */
    void closeFramework() {
        shared = List.copyOf(names.all(Kind.METER));
        withBands.set(0, shared.size());
    }

    List<String> shared() {
        return shared;
    }

    /**
     * Puts the meters of a scenario in order: each of the framework before those that stand for it, and without it if the
     * file does not name it too; then the rest.
     */
    void arrange(List<Entry> entries) {
        var order = new ArrayList<String>();
        for (var of : shared) {
            var instead = entries.stream()
                    .filter(entry -> !shared.contains(entry.key())
                            && as(entry).filter(of::equals).isPresent())
                    .map(Entry::key)
                    .toList();
            if (instead.isEmpty()
                    || entries.stream().anyMatch(entry -> entry.key().equals(of))) {
                order.add(of);
            } else {
                standIns.put(of, instead);
            }
            order.addAll(instead);
        }
        withBands.clear();
        withBands.set(0, order.size());
        entries.stream().map(Entry::key).filter(name -> !order.contains(name)).forEach(order::add);
        names.arrange(Kind.METER, order);
    }

    private static Optional<String> as(Entry entry) {
        if (entry.value() instanceof Source.Mapping mapping) {
            for (var inner : mapping.entries()) {
                if (inner.key().equals(AS) && inner.value() instanceof Source.Scalar name) {
                    return Optional.of(name.text());
                }
            }
        }
        return Optional.empty();
    }

    /** The meter of the framework that the key names; tells about one that does not exist. */
    Optional<String> standsFor(Fields meter, Values values) {
        var name = meter.find(AS).flatMap(source -> values.scalar(source, "'as' of " + meter.what()));
        if (name.isPresent() && !shared.contains(name.get().text())) {
            problems.add(
                    DiagnosticCode.UNKNOWN_METER,
                    name.get().place(),
                    "The framework has no meter '" + name.get().text() + "'.",
                    Spelling.remedy(name.get().text(), shared));
            return Optional.empty();
        }
        return name.map(Source.Scalar::text);
    }

    OptionalInt find(String name, boolean onMove) {
        if (!onMove) {
            return names.find(Kind.METER, name);
        }
        int among = shared.indexOf(name);
        if (among >= 0) {
            return OptionalInt.of(among);
        }
        var own = names.find(Kind.METER, name);
        return own.isPresent() ? OptionalInt.of(shared.size() + own.getAsInt()) : own;
    }

    /** The same, but tells about a name that means no meter. */
    OptionalInt refer(Place place, String name, boolean onMove) {
        var found = find(name, onMove);
        var instead = standIns.get(name);
        if (found.isPresent()) {
            return found;
        }
        if (instead == null) {
            return names.refer(Kind.METER, place, name);
        }
        problems.add(
                DiagnosticCode.UNKNOWN_METER,
                place,
                "Nobody has a meter called '" + name + "' here: it goes by other names.",
                "Write " + String.join(" or ", instead) + ", or give '" + name + "' a line under 'meters'.");
        return OptionalInt.empty();
    }

    boolean hasBands(int meter, boolean onMove) {
        return onMove ? meter < shared.size() || withBands.get(meter - shared.size()) : withBands.get(meter);
    }
}
