package org.samtale.engine.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.samtale.engine.grammar.TalkShapes;
import org.samtale.engine.scenario.GoalPoints;
import org.samtale.engine.scenario.Setting;
import org.samtale.engine.scenario.Value;
import org.samtale.engine.source.Entry;
import org.samtale.engine.source.Source;

/** Reads what choices and answers do besides moving meters: memories and points for goals. */
final class ConsequenceReader {

    private final Reading reading;
    private final World world;
    private final Uses uses;

    ConsequenceReader(Reading reading, World world, Uses uses) {
        this.reading = reading;
        this.world = world;
        this.uses = uses;
    }

    /** Flags and words under {@code sets}, and the values that are counted under {@code effect}. */
    List<Setting> sets(Fields fields) {
        var settings = new ArrayList<Setting>();
        for (var name : fields.oneOrMore("sets")) {
            if (reading.names().exists(Kind.FLAG, name.text())) {
                world.flags().stream()
                        .filter(flag -> flag.id().value().equals(name.text()))
                        .forEach(flag -> settings.add(new Setting.Raise(flag)));
                uses.sets(name.text());
            } else if (name.text().contains(" ") || reading.names().exists(Kind.VALUE, name.text())) {
                put(name).ifPresent(settings::add);
            } else {
                reading.names().refer(Kind.FLAG, name);
            }
        }
        for (var entry : fields.mapping("effect")) {
            if (reading.names().exists(Kind.VALUE, entry.key())) {
                count(entry).ifPresent(settings::add);
            }
        }
        return settings;
    }

    /** Of {@code chair is on-the-floor}. */
    private Optional<Setting> put(Source.Scalar written) {
        var words = written.text().strip().split("\\s+", -1);
        var value = value(words[0]);
        if (value.isEmpty()) {
            reading.names().refer(Kind.VALUE, written.place(), words[0]);
            return Optional.empty();
        }
        if (value.get().isNumber() || words.length != 3 || !words[1].equals("is")) {
            reading.problems()
                    .add(
                            DiagnosticCode.EXPRESSION_SYNTAX,
                            written.place(),
                            "'" + written.text() + "' does not say what " + words[0] + " is now.",
                            value.get().isNumber()
                                    ? "Count it: 'effect: { " + words[0] + ": +1 }'."
                                    : "Write '" + words[0] + " is "
                                            + value.get().words().getLast() + "'.");
            return Optional.empty();
        }
        uses.changes(words[0]);
        int word = value.get().words().indexOf(words[2]);
        if (word < 0) {
            reading.problems()
                    .add(
                            DiagnosticCode.UNKNOWN_VALUE,
                            written.place().after(written.text().lastIndexOf(words[2]) + (written.quoted() ? 1 : 0)),
                            "'" + words[0] + "' can never be '" + words[2] + "'.",
                            Spelling.remedy(words[2], value.get().words()));
            return Optional.empty();
        }
        return Optional.of(new Setting.Put(value.get(), word));
    }

    private Optional<Setting> count(Entry entry) {
        var value = value(entry.key()).orElseThrow();
        uses.changes(entry.key());
        if (!value.isNumber()) {
            reading.problems()
                    .add(
                            DiagnosticCode.EXPRESSION_TYPE,
                            entry.keyPlace(),
                            "'" + entry.key() + "' is one of several words and cannot be counted.",
                            "Write 'sets: " + entry.key() + " is "
                                    + value.words().getLast() + "'.");
            return Optional.empty();
        }
        var by = reading.values().number(entry.value(), "the change of " + entry.key(), -value.high(), value.high());
        return by.isEmpty() ? Optional.empty() : Optional.of(new Setting.Count(value, by.getAsInt()));
    }

    private Optional<Value> value(String name) {
        return reading.quantities().values().stream()
                .filter(value -> value.id().value().equals(name))
                .findFirst();
    }

    List<GoalPoints> goals(Fields fields) {
        var points = new ArrayList<GoalPoints>();
        for (var entry : fields.mapping("goals")) {
            var goal = World.at(reading.names().refer(Kind.GOAL, entry.keyPlace(), entry.key()), world.goals());
            var by = reading.values()
                    .number(
                            entry.value(),
                            "the points for the goal " + entry.key(),
                            -TalkShapes.MOST_POINTS,
                            TalkShapes.MOST_POINTS);
            if (goal.isPresent() && by.isPresent()) {
                points.add(new GoalPoints(goal.get(), by.getAsInt()));
                if (by.getAsInt() > 0) {
                    uses.feeds(entry.key());
                }
            }
        }
        return points;
    }
}
