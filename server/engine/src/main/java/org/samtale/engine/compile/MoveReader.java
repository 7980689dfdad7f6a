package org.samtale.engine.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.samtale.engine.grammar.FrameworkShapes;
import org.samtale.engine.grammar.Shape;
import org.samtale.engine.grammar.WorldShapes;
import org.samtale.engine.scenario.Coding;
import org.samtale.engine.scenario.Move;
import org.samtale.engine.scenario.MoveId;
import org.samtale.engine.scenario.Text;
import org.samtale.engine.source.Entry;

/** Reads moves: those of the framework, and those a scenario brings along or changes for itself. */
final class MoveReader {

    private static final String MOVES = "moves";

    private final Reading reading;
    private final List<Coding> codings;

    MoveReader(Reading reading, List<Coding> codings) {
        this.reading = reading;
        this.codings = codings;
    }

    List<MoveDraft> ofFramework(List<Entry> entries) {
        return entries.stream()
                .flatMap(entry -> fields(entry, FrameworkShapes.MOVE)
                        .map(fields -> read(fields, entry.key(), "framework.move.", Optional.empty(), Optional.empty()))
                        .stream())
                .toList();
    }

    /** The moves of the framework, some of them changed, and the new ones after them. */
    List<MoveDraft> ofScenario(List<Entry> entries, List<MoveDraft> framework) {
        var kin = new KinReader(reading, framework.stream().map(MoveDraft::move).toList());
        var moves = new ArrayList<MoveDraft>();
        for (var draft : framework) {
            var changed = entries.stream()
                    .filter(entry -> entry.key().equals(draft.move().id().value()))
                    .findFirst();
            moves.add(changed.flatMap(entry -> fields(entry, WorldShapes.MOVE)
                            .map(fields -> read(fields, entry.key(), "move.", Optional.of(draft), Optional.empty())))
                    .orElse(draft));
        }
        for (var entry : entries) {
            if (moves.stream().noneMatch(draft -> draft.move().id().value().equals(entry.key()))) {
                fields(entry, WorldShapes.MOVE)
                        .map(fields ->
                                read(fields, entry.key(), "move.", Optional.empty(), kin.kin(fields, entry.key())))
                        .ifPresent(moves::add);
            }
        }
        return moves;
    }

    private Optional<Fields> fields(Entry entry, Shape shape) {
        return Fields.of(reading, entry.value(), shape, "the move " + entry.key());
    }

    private MoveDraft read(Fields fields, String id, String kind, Optional<MoveDraft> changed, Optional<Move> kin) {
        var before = changed.map(MoveDraft::move);
        var name = text(fields, id, kind, "name", before.map(Move::name));
        var means = text(fields, id, kind, "means", before.map(Move::means));
        var move = new Move(
                reading.names().find(Kind.MOVE, id).orElse(0),
                new MoveId(id),
                name,
                means,
                yes(fields, "misstep", before.map(Move::misstep)),
                yes(fields, "confirms", before.map(Move::confirms)),
                yes(fields, "unreliable", before.map(Move::unreliable)),
                fields.number("gives-back")
                        .orElse(before.map(Move::givesBackPercent).orElse(0)),
                fields.has("counts-as")
                        ? new CodingReader(reading).countsAs(fields, codings)
                        : before.or(() -> kin).map(Move::countsAs).orElse(List.of()),
                kin.map(Move::id));
        // Who says anew what a move does says all of it: the numbers of an 'instead' that was written for other ones
        // would come as a surprise.
        boolean anew = fields.has("effect") || fields.has("instead");
        var effect = fields.has("effect")
                ? reading.effectOfMove(fields)
                : changed.map(MoveDraft::effect).orElseGet(() -> reading.effectOfMove(fields));
        var instead =
                anew ? instead(fields, id) : changed.map(MoveDraft::instead).orElse(List.of());
        fields.done();
        return new MoveDraft(move, effect, instead);
    }

    private Text text(Fields fields, String id, String kind, String part, Optional<Text> before) {
        var words = before.isPresent() ? fields.text(part) : fields.requireText(part);
        return words.isEmpty() && before.isPresent()
                ? before.get()
                : reading.texts().add(kind + id + "." + part, words.orElse(""), List.of(MOVES, id, part));
    }

    private static boolean yes(Fields fields, String key, Optional<Boolean> before) {
        return fields.has(key) ? fields.yes(key) : before.orElse(false);
    }

    private List<MoveDraft.Instead> instead(Fields fields, String id) {
        var instead = new ArrayList<MoveDraft.Instead>();
        for (var source : fields.list("instead")) {
            Fields.of(reading, source, WorldShapes.INSTEAD, "'instead' of the move " + id)
                    .ifPresent(other -> {
                        var when = reading.conditionOnMove(other);
                        other.require("effect");
                        instead.add(new MoveDraft.Instead(when, reading.effectOfMove(other)));
                        other.done();
                    });
        }
        return instead;
    }
}
