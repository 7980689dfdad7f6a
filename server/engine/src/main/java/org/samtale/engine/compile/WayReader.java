package org.samtale.engine.compile;

import java.util.ArrayList;
import java.util.Optional;
import org.samtale.engine.expression.Condition;
import org.samtale.engine.scenario.Way;
import org.samtale.engine.source.Source;

/** Reads where to go: a node, {@code end}, {@code stay}, or a list of such ways with conditions. */
final class WayReader {

    private final Reading reading;

    WayReader(Reading reading) {
        this.reading = reading;
    }

    Optional<Way> find(Fields fields, String key) {
        return fields.find(key).map(source -> read(source, fields.what(), true));
    }

    /** The same where nothing is left to stay for. */
    Optional<Way> findLeaving(Fields fields, String key) {
        return fields.find(key).map(source -> read(source, fields.what(), false));
    }

    private Way read(Source source, String what, boolean mayStay) {
        return switch (source) {
            case Source.Scalar scalar -> single(scalar, mayStay);
            case Source.Sequence sequence -> fork(sequence, what, mayStay);
            case Source.Mapping mapping -> {
                reading.values().list(mapping, "a way with conditions in " + what);
                yield new Way.Stay();
            }
        };
    }

    private Way single(Source.Scalar scalar, boolean mayStay) {
        return switch (scalar.text()) {
            case Words.END -> new Way.End();
            case Words.STAY -> {
                if (!mayStay) {
                    reading.problems()
                            .add(
                                    DiagnosticCode.STAYS_WHERE_NOTHING_IS,
                                    scalar.place(),
                                    "Nobody can stay here, where nothing is left to choose.",
                                    "Name another node, or 'end'.");
                }
                yield new Way.Stay();
            }
            default -> {
                var node = reading.names().refer(Kind.NODE, scalar);
                yield node.isPresent() ? new Way.GoTo(node.getAsInt()) : new Way.Stay();
            }
        };
    }

    private Way fork(Source.Sequence sequence, String what, boolean mayStay) {
        var branches = new ArrayList<Way.Branch>();
        for (var item : sequence.items()) {
            boolean open = !branches.isEmpty() && branches.getLast().when() instanceof Condition.Always;
            if (open) {
                reading.problems()
                        .add(
                                DiagnosticCode.BRANCH_NEVER_REACHED,
                                item.place(),
                                "This way is never taken: the one before it has no condition.",
                                "Give the one before it a 'when', or put this one first.");
            }
            Fields.of(reading, item, "a way in " + what).ifPresent(fields -> {
                var when = reading.when(fields);
                var go = fields.require("go")
                        .flatMap(source -> reading.values().scalar(source, "'go'"))
                        .map(scalar -> single(scalar, mayStay))
                        .orElse(new Way.Stay());
                fields.done();
                branches.add(new Way.Branch(when, go));
            });
        }
        if (branches.isEmpty() || !(branches.getLast().when() instanceof Condition.Always)) {
            reading.problems()
                    .add(
                            DiagnosticCode.FORK_LEADS_NOWHERE,
                            sequence.place(),
                            "No way is left when none of these conditions holds.",
                            "End the list with '- { go: … }' without a condition.");
            branches.add(new Way.Branch(new Condition.Always(), new Way.Stay()));
        }
        return new Way.Fork(branches);
    }
}
