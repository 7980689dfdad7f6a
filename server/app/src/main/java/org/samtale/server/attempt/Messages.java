package org.samtale.server.attempt;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samtale.engine.play.Event;
import org.samtale.engine.play.Mode;
import org.samtale.engine.play.Playthrough;
import org.samtale.engine.play.Sheet;
import org.samtale.engine.scenario.Choice;
import org.samtale.server.web.Json;

/** Puts together what a learner is told, over the socket and over HTTP, from what {@link EncodedScenario} holds ready. */
final class Messages {
    /** Most turns fit without growing. */
    private static final int TURN_CHARS = 2048;

    private static final int STATE_CHARS = 16 * 1024;

    private Messages() {}

    /** Why an input was not taken, in the words of the protocol. */
    enum Reason {
        NOT_OFFERED("not-offered"),
        STALE("stale"),
        ENDED("ended"),
        BUSY("busy"),
        INVALID("invalid"),
        NOTHING_TO_REWIND("nothing-to-rewind"),
        TOO_LONG("too-long");

        private final String word;

        Reason(String word) {
            this.word = word;
        }
    }

    /** What one committed input did. */
    static String turn(
            EncodedScenario encoded,
            UUID turnId,
            int seq,
            Playthrough now,
            List<Event> events,
            Optional<Course> whole) {
        var out = new StringBuilder(TURN_CHARS)
                .append("{\"type\":\"turn\",\"turnId\":\"")
                .append(turnId)
                .append("\",");
        appendWhere(out, seq, now);
        out.append(",\"events\":[");
        encoded.events().append(out, events, now.mode());
        out.append(']');
        whole.ifPresent(course -> appendTranscript(out, encoded, course));
        appendChoice(out, encoded, now, events);
        return out.append('}').toString();
    }

    static String refused(UUID turnId, Reason reason, int seq) {
        return "{\"type\":\"refused\",\"turnId\":\"" + turnId + "\",\"reason\":\"" + reason.word + "\",\"seq\":" + seq
                + "}";
    }

    /** Everything a page needs to show the attempt as it stands. */
    static String state(EncodedScenario encoded, Attempt attempt, int seq, Course course) {
        var out = new StringBuilder(STATE_CHARS)
                .append("{\"type\":\"state\",\"attempt\":{\"id\":\"")
                .append(attempt.id().value());
        appendNames(out, encoded, attempt);
        out.append("},");
        appendWhere(out, seq, course.playthrough());
        appendScene(out, encoded);
        appendCourse(out, encoded, course);
        return out.append('}').toString();
    }

    /** The attempt as HTTP answers with it. */
    static String attempt(EncodedScenario encoded, Standing standing) {
        var attempt = standing.attempt();
        var out = new StringBuilder(STATE_CHARS)
                .append("{\"id\":\"")
                .append(attempt.id().value());
        appendNames(out, encoded, attempt);
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
        out.append(',');
        appendWhere(out, standing.seq(), standing.course().playthrough());
        appendScene(out, encoded);
        appendCourse(out, encoded, standing.course());
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

    private static void appendScene(StringBuilder out, EncodedScenario encoded) {
        out.append(",\"cast\":")
                .append(encoded.cast())
                .append(",\"stages\":")
                .append(encoded.stages())
                .append(",\"scene\":")
                .append(Json.quote(encoded.scenario().about().scene()))
                .append(",\"moods\":")
                .append(encoded.moods())
                .append(",\"player\":")
                .append(encoded.player());
        encoded.silences().ifPresent(silences -> out.append(",\"silences\":").append(silences));
        encoded.intentions()
                .ifPresent(intentions -> out.append(",\"intentions\":").append(intentions));
    }

    private static void appendCourse(StringBuilder out, EncodedScenario encoded, Course course) {
        appendTranscript(out, encoded, course);
        appendChoice(out, encoded, course.playthrough(), course.latest());
        course.playthrough().ended().ifPresent(ending -> out.append(",\"ending\":")
                .append(encoded.ending(ending)));
    }

    private static void appendTranscript(StringBuilder out, EncodedScenario encoded, Course course) {
        out.append(",\"transcript\":[");
        for (var part : course.parts()) {
            encoded.events().append(out, part, course.mode());
        }
        out.append(']');
    }

    private static void appendChoice(StringBuilder out, EncodedScenario encoded, Playthrough now, List<Event> events) {
        out.append(",\"options\":[");
        appendOptions(out, encoded, now.offered());
        out.append(']');
        now.sheet().ifPresent(sheet -> appendSheet(out, encoded, sheet));
        out.append(",\"canRewind\":").append(now.canRewind());
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
