package org.samtale.engine.compile;

import java.util.List;
import java.util.Optional;
import org.samtale.engine.scenario.Move;
import org.samtale.engine.source.Source;

/** Reads {@code like}: the move of the framework that a scenario's own move is a kind of. */
final class KinReader {

    private final Reading reading;
    private final List<Move> framework;

    KinReader(Reading reading, List<Move> framework) {
        this.reading = reading;
        this.framework = framework;
    }

    Optional<Move> kin(Fields move, String id) {
        return move.find("like")
                .flatMap(source -> reading.values().scalar(source, "the kin of the move " + id))
                .flatMap(written -> find(written, id));
    }

    private Optional<Move> find(Source.Scalar written, String id) {
        var name = written.text();
        var found = framework.stream()
                .filter(move -> move.id().value().equals(name))
                .findFirst();
        if (found.isEmpty()) {
            if (name.equals(id)) {
                refuse(DiagnosticCode.NOT_A_KIN, written, "The move '" + id + "' is like itself.");
            } else if (reading.names().exists(Kind.MOVE, name)) {
                refuse(
                        DiagnosticCode.NOT_A_KIN,
                        written,
                        "'" + name + "' is a move of this scenario, and so cannot be what '" + id + "' is like.");
            } else {
                refuse(DiagnosticCode.UNKNOWN_MOVE, written, "The framework has no move '" + name + "'.");
            }
        }
        return found;
    }

    private void refuse(DiagnosticCode code, Source.Scalar written, String message) {
        var names = framework.stream().map(move -> move.id().value()).toList();
        var remedy = code == DiagnosticCode.UNKNOWN_MOVE
                ? Spelling.remedy(written.text(), names)
                : "Name a move of the framework, or leave 'like' out.";
        reading.problems().add(code, written.place(), message, remedy);
    }
}
