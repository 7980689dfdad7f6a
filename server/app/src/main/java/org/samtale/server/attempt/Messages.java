package org.samtale.server.attempt;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samtale.engine.play.Event;
import org.samtale.engine.play.Input;
import org.samtale.engine.play.Mode;
import org.samtale.engine.play.Playthrough;
import org.samtale.engine.play.Sheet;
import org.samtale.engine.scenario.Choice;
import org.samtale.server.web.Json;
import org.samtale.server.web.JsonObject;

/** Puts together what a learner is told, over the socket and over HTTP, from what {@link EncodedScenario} holds ready. */
final class Messages {
    /** Most turns fit without growing. */
    private static final int TURN_CHARS = 2048;

    private static final int STATE_CHARS = 16 * 1024;

    private Messages() {}

    /** What one committed turn did, or taking one back. */
    static String turn(
            View view,
            Presence presence,
            UUID turnId,
            int seq,
            Playthrough now,
            Course.Part part,
            Optional<Course> whole) {
        var encoded = view.encoded();
        var out = new StringBuilder(TURN_CHARS)
                .append("{\"type\":\"turn\",\"turnId\":\"")
                .append(turnId)
                .append("\",");
        appendWhere(out, seq, now);
        part.by().ifPresent(seat -> out.append(",\"seat\":").append(Json.quote(seat.value())));
        out.append(",\"events\":[");
        encoded.events().append(out, part, now.mode());
        out.append(']');
        whole.ifPresent(course -> appendTranscript(out, encoded, course));
        appendChoice(out, view, now, part.events());
        view.seat().ifPresent(seat -> out.append(",\"pair\":")
                .append(encoded.pair().changing(presence, seat, now)));
        return out.append('}').toString();
    }

    /** What one of a pair wrote the other; both are told. */
    static String whispered(UUID turnId, int seq, Input.Whisper whisper, int left) {
        return new JsonObject()
                .text("type", "whispered")
                .text("turnId", turnId.toString())
                .number("seq", seq)
                .text("seat", whisper.seat().value())
                .text("text", whisper.text())
                .number("left", left)
                .toString();
    }

    /** Somebody of a pair has come or gone, or has been away for long. */
    static String presence(View view, Presence presence, Playthrough now) {
        return view.encoded()
                .pair()
                .present(
                        new JsonObject().text("type", "presence"),
                        presence,
                        view.seat().orElseThrow(),
                        now)
                .toString();
    }

    static String refused(UUID turnId, Refusal reason, int seq) {
        return "{\"type\":\"refused\",\"turnId\":\"" + turnId + "\",\"reason\":\"" + reason.word() + "\",\"seq\":" + seq
                + "}";
    }

    /** Everything a page needs to show the attempt as it stands. */
    static String state(View view, Presence presence, int seq, Course course) {
        var attempt = presence.attempt();
        var out = new StringBuilder(STATE_CHARS)
                .append("{\"type\":\"state\",\"attempt\":{\"id\":\"")
                .append(attempt.id().value());
        appendNames(out, view.encoded(), attempt);
        out.append("},");
        appendWhere(out, seq, course.playthrough());
        appendScene(out, view);
        appendCourse(out, view, presence, course);
        return out.append('}').toString();
    }

    /** The attempt as HTTP answers with it. Who of a pair is there, only the sockets know. */
    static String attempt(View view, Standing standing, Optional<String> invitation) {
        var attempt = standing.attempt();
        var out = new StringBuilder(STATE_CHARS)
                .append("{\"id\":\"")
                .append(attempt.id().value());
        appendNames(out, view.encoded(), attempt);
        out.append(",\"version\":")
                .append(Json.quote(attempt.version()))
                .append(",\"startedAt\":\"")
                .append(Json.time(attempt.startedAt()))
                .append('"');
        standing.endedAt()
                .ifPresent(at ->
                        out.append(",\"endedAt\":\"").append(Json.time(at)).append('"'));
        attempt.from().ifPresent(from -> out.append(",\"from\":{\"attempt\":\"")
                .append(from.attempt().value())
                .append("\",\"turn\":")
                .append(from.turn())
                .append('}'));
        invitation.ifPresent(path -> out.append(",\"invitation\":").append(Json.quote(path)));
        out.append(',');
        appendWhere(out, standing.seq(), standing.course().playthrough());
        appendScene(out, view);
        appendCourse(out, view, Presence.unknown(attempt), standing.course());
        return out.append('}').toString();
    }

    private static void appendNames(StringBuilder out, EncodedScenario encoded, Attempt attempt) {
        out.append("\",\"scenario\":")
                .append(Json.quote(attempt.scenario().value()))
                .append(",\"title\":")
                .append(Json.quote(encoded.title()))
                .append(",\"language\":")
                .append(Json.quote(encoded.language()))
                .append(",\"mode\":\"")
                .append(word(attempt.mode()))
                .append('"');
    }

    private static void appendWhere(StringBuilder out, int seq, Playthrough now) {
        out.append("\"seq\":")
                .append(seq)
                .append(",\"turn\":")
                .append(now.turn())
                .append(",\"status\":\"")
                .append(now.ended().isPresent() ? "ended" : "running")
                .append('"');
    }

    private static void appendScene(StringBuilder out, View view) {
        var encoded = view.encoded();
        out.append(",\"cast\":")
                .append(encoded.cast())
                .append(",\"stages\":")
                .append(encoded.stages())
                .append(",\"scene\":")
                .append(Json.quote(encoded.scenario().about().scene()))
                .append(",\"moods\":")
                .append(encoded.moods())
                .append(",\"player\":")
                .append(view.player());
        encoded.silences().ifPresent(silences -> out.append(",\"silences\":").append(silences));
        encoded.intentions()
                .ifPresent(intentions -> out.append(",\"intentions\":").append(intentions));
    }

    private static void appendCourse(StringBuilder out, View view, Presence presence, Course course) {
        var encoded = view.encoded();
        var now = course.playthrough();
        appendTranscript(out, encoded, course);
        appendChoice(out, view, now, course.latest().events());
        view.seat().ifPresent(seat -> out.append(",\"pair\":")
                .append(encoded.pair().whole(presence, seat, now)));
        now.ended().ifPresent(ending -> out.append(",\"ending\":").append(encoded.ending(ending)));
    }

    private static void appendTranscript(StringBuilder out, EncodedScenario encoded, Course course) {
        out.append(",\"transcript\":[");
        for (var part : course.parts()) {
            encoded.events().append(out, part, course.mode());
        }
        out.append(']');
    }

    private static void appendChoice(StringBuilder out, View view, Playthrough now, List<Event> events) {
        var encoded = view.encoded();
        out.append(",\"options\":[");
        appendOptions(out, encoded, now.offered());
        out.append(']');
        now.sheet().ifPresent(sheet -> appendSheet(out, encoded, sheet));
        out.append(",\"canRewind\":").append(now.canRewind() && view.leads(now));
        if (now.ended().isEmpty() && now.node().asksIntention()) {
            out.append(",\"asksIntention\":true");
        }
        if (now.mode() == Mode.PRACTICE) {
            if (now.ended().isEmpty()) {
                encoded.hint(now.node())
                        .ifPresent(hint -> out.append(",\"hint\":").append(hint));
            }
            out.append(",\"signs\":");
            encoded.signs().append(out, now, events);
        }
    }

    private static void appendOptions(StringBuilder out, EncodedScenario encoded, List<Choice> choices) {
        for (int i = 0; i < choices.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            out.append(encoded.option(choices.get(i)));
        }
    }

    private static void appendSheet(StringBuilder out, EncodedScenario encoded, Sheet sheet) {
        out.append(",\"sheet\":{\"pick\":")
                .append(sheet.picks())
                .append(",\"left\":")
                .append(sheet.left())
                .append(",\"taken\":[");
        appendOptions(out, encoded, sheet.taken());
        out.append("]}");
    }

    static String word(Mode mode) {
        return switch (mode) {
            case PRACTICE -> "practice";
            case FULL -> "full";
        };
    }
}
