package org.samtale.engine.compile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.samtale.engine.expression.Condition;
import org.samtale.engine.scenario.Alternative;
import org.samtale.engine.scenario.Meter;
import org.samtale.engine.source.Place;

/** Finds lists of alternatives of which none may fit, so that nobody would answer. */
final class SilencesCheck {

    private SilencesCheck() {}

    static void check(Reading reading, List<Alternative> alternatives, Place place, String what) {
        if (alternatives.isEmpty()) {
            reading.problems()
                    .add(
                            DiagnosticCode.NOTHING_THERE,
                            place,
                            "There is nothing in " + what + ".",
                            "Write an answer, or take the key away.");
        } else if (!alwaysAnswers(reading, alternatives)) {
            reading.problems()
                    .add(
                            DiagnosticCode.MAY_SAY_NOTHING,
                            place,
                            "It can happen that nothing in " + what + " fits; then nobody answers.",
                            "Add an answer without 'when', 'tells' and 'once', or an 'else' to a pool.");
        }
    }

    private static boolean alwaysAnswers(Reading reading, List<Alternative> alternatives) {
        var ranges = new LinkedHashMap<Integer, List<Condition.MeterWithin>>();
        var words = new LinkedHashMap<Integer, BitSet>();
        for (var alternative : alternatives) {
            if (alternative.tells().isPresent() || alternative.once()) {
                continue;
            }
            if (alternative.when() instanceof Condition.Always || ConditionParser.isUnknown(alternative.when())) {
                return true;
            }
            if (alternative.when() instanceof Condition.MeterWithin within) {
                ranges.computeIfAbsent(within.meter(), meter -> new ArrayList<>())
                        .add(within);
            }
            if (alternative.when() instanceof Condition.ValueWithin within) {
                words.computeIfAbsent(within.value(), value -> new BitSet())
                        .set(within.low(), Math.max(within.low(), within.high() + 1));
            }
        }
        for (var value : reading.quantities().values()) {
            var covered = words.getOrDefault(value.index(), new BitSet());
            if (covered.nextClearBit(value.low()) > value.high()) {
                return true;
            }
        }
        return ranges.values().stream().anyMatch(SilencesCheck::coverEverything);
    }

    private static boolean coverEverything(List<Condition.MeterWithin> ranges) {
        int covered = Meter.MIN - 1;
        var fromLowest = ranges.stream()
                .sorted(Comparator.comparingInt(Condition.MeterWithin::low))
                .toList();
        for (var range : fromLowest) {
            if (range.low() > covered + 1) {
                return false;
            }
            covered = Math.max(covered, range.high());
        }
        return covered >= Meter.MAX;
    }
}
