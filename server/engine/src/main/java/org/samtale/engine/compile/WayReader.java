package org.samtale.engine.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.samtale.engine.expression.Condition;
import org.samtale.engine.grammar.TalkShapes;
import org.samtale.engine.scenario.Way;
import org.samtale.engine.source.Source;

/**
 * Reads where to go: a node, {@code end}, {@code stay}, into a scene, {@code back} out of it, or a list of such ways with
 * conditions.
 */
final class WayReader {

    private final Reading reading;

    WayReader(Reading reading) {
        this.reading = reading;
    }

    Optional<Way> find(Fields fields, String key) {
        return fields.find(key).map(source -> read(source, fields.what(), Staying.ALWAYS));
    }

    /** The same where nothing is left to stay for. */
    Optional<Way> findLeaving(Fields fields, String key) {
        return fields.find(key).map(source -> read(source, fields.what(), Staying.NOWHERE));
    }

    /** The same for what comes between a turn and where it leads. */
    Optional<Way> findBetween(Fields fields, String key) {
        return fields.find(key).map(source -> read(source, fields.what(), Staying.AFTER_A_SCENE));
    }

    private Way read(Source source, String what, Staying staying) {
        return switch (source) {
            case Source.Scalar scalar -> single(scalar, staying);
            case Source.Sequence sequence -> fork(sequence, what, staying);
            case Source.Mapping mapping -> {
                reading.values().list(mapping, "a way with conditions in " + what);
                yield new Way.Stay();
            }
        };
    }

    private Way single(Source.Scalar scalar, Staying staying) {
        var words = List.of(scalar.text().strip().split("\\s+", -1));
        if (words.getFirst().equals(Words.SCENE) && words.size() > 1) {
            return scene(scalar, words, staying);
        }
        return switch (scalar.text()) {
            case Words.END -> new Way.End();
            case Words.STAY -> {
                if (staying != Staying.ALWAYS) {
                    nobodyCanStay(scalar, "Name another node, or 'end'.");
                }
                yield new Way.Stay();
            }
            default ->
                scalar.text().equals(Words.BACK) && !reading.names().exists(Kind.NODE, Words.BACK)
                        ? new Way.Back()
                        : node(scalar, scalar.text(), 0);
        };
    }

    /** Of {@code scene NAME} or {@code scene NAME then NAME}. */
    private Way scene(Source.Scalar scalar, List<String> words, Staying staying) {
        if (reading.names().exists(Kind.NODE, Words.BACK)) {
            reading.problems()
                    .add(
                            DiagnosticCode.RESERVED_NAME,
                            reading.names().place(Kind.NODE, Words.BACK),
                            "'back' leads out of a scene here, so it cannot be the name of a node.",
                            "Give the node another name.");
        }
        boolean goesOn = words.size() == 4 && words.get(2).equals("then");
        if (!goesOn && words.size() != 2) {
            reading.problems()
                    .add(
                            DiagnosticCode.WAY_NOT_UNDERSTOOD,
                            scalar.place(),
                            "'" + scalar.text() + "' is not a way into a scene.",
                            "Write 'scene NODE', or 'scene NODE then NODE'.");
            return new Way.Stay();
        }
        var scene = node(scalar, words.get(1), Words.SCENE.length() + 1);
        Way after = new Way.Stay();
        if (goesOn) {
            after = afterwards(scalar, words.get(3));
        } else if (staying == Staying.NOWHERE) {
            nobodyCanStay(scalar, "Say where to go after the scene: '" + scalar.text() + " then …'.");
        }
        return scene instanceof Way.GoTo goTo ? new Way.Scene(goTo.node(), after) : new Way.Stay();
    }

    private Way afterwards(Source.Scalar scalar, String word) {
        return switch (word) {
            case Words.END -> new Way.End();
            case Words.BACK -> new Way.Back();
            default -> node(scalar, word, scalar.text().lastIndexOf(word));
        };
    }

    private Way node(Source.Scalar scalar, String name, int offset) {
        var place = offset == 0 ? scalar.place() : scalar.place().after(offset + (scalar.quoted() ? 1 : 0));
        var node = reading.names().refer(Kind.NODE, place, name);
        return node.isPresent() ? new Way.GoTo(node.getAsInt()) : new Way.Stay();
    }

    private void nobodyCanStay(Source.Scalar scalar, String remedy) {
        reading.problems()
                .add(
                        DiagnosticCode.STAYS_WHERE_NOTHING_IS,
                        scalar.place(),
                        "Nobody can stay here, where nothing is left to choose.",
                        remedy);
    }

    private Way fork(Source.Sequence sequence, String what, Staying staying) {
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
            Fields.of(reading, item, TalkShapes.WAY, "a way in " + what).ifPresent(fields -> {
                var when = reading.when(fields);
                var go = fields.require("go")
                        .flatMap(source -> reading.values().scalar(source, "'go'"))
                        .map(scalar -> single(scalar, staying))
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

    /** Whether one can stay where one is. */
    private enum Staying {
        ALWAYS,
        AFTER_A_SCENE,
        NOWHERE
    }
}
