package org.samtale.server.debrief;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.samtale.engine.debrief.IntentionReport;
import org.samtale.engine.debrief.MeterChange;
import org.samtale.engine.debrief.TurnReport;
import org.samtale.engine.debrief.TurnReport.Offer;
import org.samtale.engine.play.Event;
import org.samtale.engine.scenario.Choice;
import org.samtale.engine.scenario.GoalPoints;
import org.samtale.engine.scenario.Line;
import org.samtale.engine.scenario.Move;
import org.samtale.engine.scenario.Thought;
import org.samtale.engine.scenario.Wording;
import org.samtale.server.attempt.EncodedScenario;
import org.samtale.server.web.Json;
import org.samtale.server.web.JsonObject;

/** Puts single turns of a debrief into words: what was chosen, what came of it, and what else could have been. */
final class TurnText {
    private final EncodedScenario encoded;
    private final Wording wording;

    TurnText(EncodedScenario encoded) {
        this.encoded = encoded;
        this.wording = encoded.wording();
    }

    /** With everything that can be learned from it. */
    String full(TurnReport turn) {
        var stage = new JsonObject()
                .text("id", turn.stage().id().value())
                .text("name", wording.of(turn.stage().name()))
                .toString();
        return explained(brief(turn, stage), turn.choice())
                .list("changes", turn.changes().stream().map(TurnText::change).toList())
                .list("goals", turn.goals().stream().map(TurnText::goal).toList())
                .list(
                        "facts",
                        turn.facts().stream()
                                .map(fact -> Json.quote(fact.id().value()))
                                .toList())
                .list("offered", turn.offered().stream().map(this::offered).toList())
                .list(
                        "notes",
                        turn.notes().stream()
                                .sorted()
                                .map(note -> Json.quote(word(note)))
                                .toList())
                .toString();
    }

    /** As much as is needed to lay two courses side by side. */
    String brief(TurnReport turn) {
        return new JsonObject()
                .number("turn", turn.turn())
                .raw("option", encoded.option(turn.choice()))
                .raw("reply", reply(turn))
                .toString();
    }

    private JsonObject brief(TurnReport turn, String stage) {
        return new JsonObject()
                .number("turn", turn.turn())
                .text("seat", turn.seat().map(seat -> seat.id().value()))
                .raw("stage", stage)
                .raw("option", encoded.option(turn.choice()))
                .text("silence", silence(turn))
                .raw("intention", turn.intention().map(this::intention))
                .raw("reply", reply(turn));
    }

    private String intention(IntentionReport report) {
        return new JsonObject()
                .text("id", report.intention().id().value())
                .text("name", wording.of(report.intention().name()))
                .number("sure", report.sure())
                .text("fit", word(report.fit()))
                .text("came", word(report.came()))
                .toString();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How long it was, if it was a silence of a length that has a name. */
    private Optional<String> silence(TurnReport turn) {
        return turn.silence().map(silence -> wording.of(silence.name()));
    }

    /** Lines on their own, as events. */
    String lines(List<Line> lines) {
        return events(lines.stream().<Event>map(Event.Spoken::new).toList());
    }

    private String reply(TurnReport turn) {
        return events(turn.events().stream()
                .filter(event -> !(event instanceof Event.You || event instanceof Event.Waited))
                .toList());
    }

    private String events(List<Event> events) {
        var out = new StringBuilder("[");
        // Without the explanations of practice, which stand beside the turn here.
        encoded.events().append(out, events);
        return out.append(']').toString();
    }

    private String offered(Offer offer) {
        var option = encoded.option(offer.choice());
        var more = explained(new JsonObject(), offer.choice())
                .list("changes", offer.changes().stream().map(TurnText::change).toList())
                .list("goals", offer.goals().stream().map(TurnText::goal).toList())
                .toString();
        // Both are objects: the option's fields first, then what is told only now.
        return option.substring(0, option.length() - 1) + "," + more.substring(1);
    }

    private JsonObject explained(JsonObject written, Choice choice) {
        return written.list("moves", choice.moves().stream().map(this::move).toList())
                .text("did", wording.of(choice.did()))
                .text("because", wording.of(choice.because()))
                .list("thoughts", choice.thoughts().stream().map(this::thought).toList());
    }

    private String move(Move move) {
        return new JsonObject()
                .text("id", move.id().value())
                .text("name", wording.of(move.name()))
                .flag("misstep", move.misstep())
                .toString();
    }

    private String thought(Thought thought) {
        return new JsonObject()
                .text("who", thought.who().id().value())
                .text("name", wording.of(thought.who().name()))
                .text("text", wording.of(thought.text()))
                .toString();
    }

    private static String change(MeterChange change) {
        return new JsonObject()
                .text("meter", change.meter().id().value())
                .number("by", change.by())
                .toString();
    }

    private static String goal(GoalPoints points) {
        return new JsonObject()
                .text("goal", points.goal().id().value())
                .number("by", points.points())
                .toString();
    }
}
