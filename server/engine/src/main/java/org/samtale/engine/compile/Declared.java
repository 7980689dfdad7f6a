package org.samtale.engine.compile;

import java.util.ArrayList;
import java.util.List;
import org.samtale.engine.source.Entry;
import org.samtale.engine.source.Source;

/** All names a scenario gives, collected before anything that refers to them is read. */
record Declared(
        List<Entry> cast,
        List<Entry> meters,
        List<Entry> moves,
        List<Entry> topics,
        List<Entry> goals,
        List<Entry> facts,
        List<Entry> flags,
        List<Entry> values,
        List<Entry> computed,
        List<Entry> stages,
        List<Entry> cues,
        List<Entry> pools,
        List<Entry> interruptions,
        List<Entry> nodes,
        List<Entry> endings) {

    static Declared in(Reading reading, Fields root) {
        var declared = new Declared(
                root.declare("cast", Kind.CAST),
                again(reading, root, "meters", Kind.METER),
                again(reading, root, "moves", Kind.MOVE),
                root.declare("topics", Kind.TOPIC),
                root.declare("goals", Kind.GOAL),
                root.declare("facts", Kind.FACT),
                root.declare("flags", Kind.FLAG),
                root.declare("values", Kind.VALUE),
                root.declare("computed", Kind.COMPUTED),
                root.declare("stages", Kind.STAGE),
                root.declare("cues", Kind.CUE),
                root.declare("reactions", Kind.POOL),
                root.declare("interruptions", Kind.INTERRUPTION),
                root.declare("nodes", Kind.NODE),
                root.declare("endings", Kind.ENDING));
        reading.meters().arrange(declared.meters());
        declared.nodes().forEach(node -> choices(reading, node.value()));
        root.find("silence")
                .ifPresent(source -> reading.names().declareReserved(Kind.CHOICE, source.place(), Words.SILENCE));
        root.find(Words.PAIR).ifPresent(source -> PairReader.declare(reading, source));
        return declared;
    }

    /** New names are the scenario's own; those of the framework are named again to be changed here. */
    private static List<Entry> again(Reading reading, Fields root, String key, Kind kind) {
        int framework = reading.names().count(kind);
        var unique = new ArrayList<Entry>();
        for (var entry : root.mapping(key)) {
            var known = reading.names().find(kind, entry.key());
            boolean refines = known.isPresent()
                    && known.getAsInt() < framework
                    && unique.stream().noneMatch(other -> other.key().equals(entry.key()));
            if (refines || reading.names().declare(kind, entry.keyPlace(), entry.key())) {
                unique.add(entry);
            }
        }
        return unique;
    }

    private static void choices(Reading reading, Source node) {
        if (node instanceof Source.Mapping mapping) {
            for (var entry : mapping.entries()) {
                if (entry.key().equals("choices") && entry.value() instanceof Source.Sequence choices) {
                    choices.items().forEach(choice -> choice(reading, choice));
                }
            }
        }
    }

    private static void choice(Reading reading, Source choice) {
        if (choice instanceof Source.Mapping mapping) {
            for (var entry : mapping.entries()) {
                if (entry.key().equals("id") && entry.value() instanceof Source.Scalar id) {
                    reading.names().declare(Kind.CHOICE, id.place(), id.text());
                }
            }
        }
    }
}
