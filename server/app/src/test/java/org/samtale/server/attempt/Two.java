package org.samtale.server.attempt;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.samtale.server.testing.PairScenario;
import org.samtale.server.testing.RunningServer;
import org.samtale.server.testing.TestSocket;
import org.samtale.server.testing.Visitor;

/** Two learners who have taken both seats of an attempt, each with a socket on it. */
final class Two implements AutoCloseable {
    final Visitor nora;
    final Visitor mathias;
    final String attempt;
    final TestSocket ot;
    final TestSocket pt;

    /** What each was told when both had come. */
    final JsonNode toldOt;

    final JsonNode toldPt;

    Two(RunningServer server, String mode) {
        this.nora = server.visitor();
        this.mathias = server.visitor();
        var begun = PairScenario.begin(nora, mode);
        this.attempt = begun.path("id").asText();
        mathias.post(PairScenario.call(begun), "{}");
        this.ot = nora.play(attempt);
        this.toldOt = ot.next("state");
        this.pt = mathias.play(attempt);
        this.toldPt = pt.next("state");
        ot.next("presence");
    }

    /** One of them chooses; the answer is what that one is told, the other one is told as well. */
    JsonNode choose(TestSocket who, int after, String option) {
        var turn = who.choose(after, option);
        other(who).next("turn");
        return turn;
    }

    /** One of them whispers; the answer is what the other one is told. */
    JsonNode whisper(TestSocket who, int after, String text) {
        who.send(whisper(UUID.randomUUID(), after, text));
        who.next("whispered");
        return other(who).next("whispered");
    }

    static String whisper(UUID turnId, int after, String text) {
        return "{\"type\":\"whisper\",\"turnId\":\"" + turnId + "\",\"after\":" + after + ",\"text\":"
                + Visitor.json(text) + "}";
    }

    private TestSocket other(TestSocket who) {
        return who.equals(ot) ? pt : ot;
    }

    @Override
    public void close() {
        ot.close();
        pt.close();
    }
}
