package org.samtale.server.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.samtale.server.database.TestDatabase;
import org.samtale.server.testing.EventLoopGuard;
import org.samtale.server.testing.RawConnection;
import org.samtale.server.testing.RunningServer;

/** An attempt is its inputs; played again they must lead to the state the learner was shown. */
@ExtendWith(EventLoopGuard.class)
class ReplayIT {
    private final RunningServer server = RunningServer.shared();

    @Test
    void anotherStateThanTheOneThatWasToldIsAnIncidentAndNeverSilent() throws SQLException {
        var visitor = server.visitor();
        var whole = visitor.begin("full").path("id").asText();
        var broken = visitor.begin("full").path("id").asText();
        try (var socket = visitor.play(broken)) {
            socket.next("state");
            socket.choose(0, "sit");
        }

        tamperWith(broken);

        var answer = visitor.get("/api/attempts/" + broken);
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.json().path("incident").asText()).hasSize(36);
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain(broken);
        try (var connection = RawConnection.to(server)) {
            var upgrade = Handshake.to(server).path("/ws/attempts/" + broken).cookie(visitor.cookie());
            assertThat(connection.send(upgrade.bytes()).readHead()).startsWith("HTTP/1.1 500");
        }
        assertThat(visitor.get("/api/attempts").json().findValuesAsText("id")).containsExactly(whole);
    }

    private static void tamperWith(String attempt) throws SQLException {
        var settings = TestDatabase.shared();
        var url = "jdbc:postgresql://" + settings.host() + ":" + settings.port() + "/" + settings.database();
        try (var connection = DriverManager.getConnection(url, settings.user(), settings.password());
                var change = connection.prepareStatement(
                        "update turn set state_hash = state_hash + 1 where attempt_id = ?")) {
            change.setObject(1, UUID.fromString(attempt));
            assertThat(change.executeUpdate()).isEqualTo(1);
        }
    }
}
