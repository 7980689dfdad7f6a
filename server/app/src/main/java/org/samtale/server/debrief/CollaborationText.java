package org.samtale.server.debrief;

import java.util.List;
import java.util.function.Function;
import org.samtale.engine.debrief.Collaboration;
import org.samtale.engine.debrief.Collaboration.Contradiction;
import org.samtale.engine.debrief.Collaboration.Said;
import org.samtale.engine.scenario.Pair;
import org.samtale.engine.scenario.Seat;
import org.samtale.engine.scenario.Text;
import org.samtale.engine.scenario.Wording;
import org.samtale.server.catalogue.SeatText;
import org.samtale.server.web.JsonObject;

/** Puts into words how two led a conversation together, for one of them. */
final class CollaborationText {
    private final Pair pair;
    private final Wording wording;

    CollaborationText(Pair pair, Wording wording) {
        this.pair = pair;
        this.wording = wording;
    }

    String of(Collaboration together, Seat you) {
        return new JsonObject()
                .text("goal", wording.of(pair.goal()))
                .text("you", you.id().value())
                .number("air", together.air())
                .number("covered", together.covered())
                .number("oneMessage", together.oneMessage())
                .list("seats", each(together.parts(), this::part))
                .list("contradictions", each(together.contradictions(), this::contradiction))
                .list("handovers", each(together.handOvers(), this::handOver))
                .list("askedAgain", each(together.askedAgain(), CollaborationText::askedAgain))
                .list("whispers", each(together.whispers(), CollaborationText::whisper))
                .toString();
    }

    private String part(Collaboration.Part part) {
        return SeatText.of(part.seat(), wording)
                .number("turns", part.turns())
                .list("needs", each(part.needs(), this::need))
                .toString();
    }

    /** What was not heard is not told here either. */
    private String need(Collaboration.Need need) {
        var fact = need.fact();
        var written = new JsonObject().text("fact", fact.id().value()).flag("heard", need.heard());
        if (need.heard()) {
            written.text("text", wording.of(fact.text()));
        }
        return written.text("hint", fact.hint().map(wording::of)).toString();
    }

    private String contradiction(Contradiction contradiction) {
        var message = contradiction.message();
        return new JsonObject()
                .raw("message", named(message.id().value(), message.name()))
                .list("stands", each(List.of(contradiction.before(), contradiction.then()), this::said))
                .toString();
    }

    private String said(Said said) {
        return new JsonObject()
                .number("turn", said.turn())
                .text("seat", said.seat().id().value())
                .raw("stand", named(said.stand().id().value(), said.stand().name()))
                .toString();
    }

    private String handOver(Collaboration.HandOver handOver) {
        return new JsonObject()
                .number("turn", handOver.turn())
                .text("from", handOver.from().id().value())
                .text("to", pair.other(handOver.from()).id().value())
                .flag("tooSoon", handOver.tooSoon())
                .flag("taken", handOver.taken())
                .toString();
    }

    private static String askedAgain(Collaboration.AskedAgain again) {
        return new JsonObject()
                .number("turn", again.turn())
                .text("seat", again.seat().id().value())
                .number("earlier", again.earlier())
                .toString();
    }

    private static String whisper(Collaboration.Whisper whisper) {
        return new JsonObject()
                .number("after", whisper.after())
                .text("seat", whisper.seat().id().value())
                .text("text", whisper.text())
                .toString();
    }

    private String named(String id, Text name) {
        return new JsonObject().text("id", id).text("name", wording.of(name)).toString();
    }

    private static <T> List<String> each(List<T> things, Function<T, String> write) {
        return things.stream().map(write).toList();
    }
}
