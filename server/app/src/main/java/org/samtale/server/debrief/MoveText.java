package org.samtale.server.debrief;

import java.util.stream.Collectors;
import org.samtale.engine.debrief.MoveUse;
import org.samtale.engine.scenario.Coding;
import org.samtale.engine.scenario.Wording;
import org.samtale.server.web.JsonObject;

/** Puts the moves of a debrief into words, and what others call them. */
final class MoveText {
    private final Wording wording;

    MoveText(Wording wording) {
        this.wording = wording;
    }

    String used(MoveUse use) {
        var move = use.move();
        return new JsonObject()
                .text("move", move.id().value())
                .text("name", wording.of(move.name()))
                .text("means", wording.of(move.means()))
                .flag("misstep", move.misstep())
                .number("count", use.count())
                .raw("countsAs", move.countsAs().stream().map(this::code).collect(Collectors.joining(",", "[", "]")))
                .toString();
    }

    String framework(Coding coding) {
        return new JsonObject()
                .text("id", coding.id().value())
                .text("name", wording.of(coding.name()))
                .text("source", wording.of(coding.source()))
                .toString();
    }

    private String code(Coding.Code code) {
        return new JsonObject()
                .text("framework", code.coding().value())
                .text("name", wording.of(code.name()))
                .toString();
    }
}
