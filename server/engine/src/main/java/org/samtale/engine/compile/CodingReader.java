package org.samtale.engine.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.samtale.engine.grammar.FrameworkShapes;
import org.samtale.engine.scenario.CodeId;
import org.samtale.engine.scenario.Coding;
import org.samtale.engine.scenario.CodingId;
import org.samtale.engine.source.Entry;
import org.samtale.engine.source.Source;

/** Reads what others call the moves: {@code frameworks} of a framework, and {@code counts-as} of a move. */
final class CodingReader {

    private static final String FRAMEWORKS = "frameworks";

    private final Reading reading;

    CodingReader(Reading reading) {
        this.reading = reading;
    }

    List<Coding> read(Fields framework) {
        return framework.declare(FRAMEWORKS, Kind.CODING).stream()
                .flatMap(entry ->
                        Fields.of(reading, entry.value(), FrameworkShapes.CODING, "the framework " + entry.key())
                                .map(fields -> coding(entry.key(), fields))
                                .stream())
                .toList();
    }

    private Coding coding(String key, Fields fields) {
        var id = "framework.coding." + key;
        var coding = new CodingId(key);
        // Names and books are often called the same in every language.
        var name = reading.texts()
                .addName(id + ".name", fields.requireText("name").orElse(""), List.of(FRAMEWORKS, key, "name"));
        var source = reading.texts()
                .addName(id + ".source", fields.requireText("source").orElse(""), List.of(FRAMEWORKS, key, "source"));
        fields.require("codes");
        var codes = new LinkedHashMap<String, Coding.Code>();
        for (var entry : fields.mapping("codes")) {
            // Codes of different frameworks may have the same name, which is why the framework's stands before it.
            if (reading.names().declare(Kind.CODE, entry.keyPlace(), key + "-" + entry.key())) {
                var words = reading.values()
                        .text(entry.value(), "the code " + entry.key())
                        .orElse("");
                var text = reading.texts()
                        .add(id + ".codes." + entry.key(), words, List.of(FRAMEWORKS, key, "codes", entry.key()));
                codes.put(entry.key(), new Coding.Code(coding, new CodeId(entry.key()), text));
            }
        }
        fields.done();
        return new Coding(coding, name, source, List.copyOf(codes.values()));
    }

    /** What a move is called elsewhere; nothing where it says nothing about that. */
    List<Coding.Code> countsAs(Fields move, List<Coding> codings) {
        var codes = new ArrayList<Coding.Code>();
        for (var entry : move.mapping("counts-as")) {
            var index = reading.names().refer(Kind.CODING, entry.keyPlace(), entry.key());
            World.at(index, codings).flatMap(coding -> code(coding, entry)).ifPresent(codes::add);
        }
        return codes;
    }

    private Optional<Coding.Code> code(Coding coding, Entry entry) {
        return reading.values()
                .scalar(entry.value(), "what the move counts as in " + entry.key())
                .flatMap(written -> code(coding, written));
    }

    private Optional<Coding.Code> code(Coding coding, Source.Scalar written) {
        var found = coding.codes().stream()
                .filter(code -> code.id().value().equals(written.text()))
                .findFirst();
        if (found.isEmpty()) {
            reading.problems()
                    .add(
                            DiagnosticCode.UNKNOWN_CODE,
                            written.place(),
                            "There is no code '" + written.text() + "' in '" + coding.id() + "'.",
                            Spelling.remedy(
                                    written.text(),
                                    coding.codes().stream()
                                            .map(code -> code.id().value())
                                            .toList()));
        }
        return found;
    }
}
