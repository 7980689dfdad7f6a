package org.samtale.server.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samtale.server.database.Await.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.vertx.core.Vertx;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samtale.server.config.SmtpConfig;
import org.samtale.server.database.Database;
import org.samtale.server.database.TestDatabase;

/** What was accepted is sent, once, whatever happens to the mail server and to us. */
class MailServiceIT {
    private static final Duration OFTEN = Duration.ofMillis(50);
    private static final long PATIENCE_MILLIS = 60_000;

    private final Vertx vertx = Vertx.vertx();
    private final ServerSetup setup = new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    private final GreenMail server = new GreenMail(setup);
    private final String recipient = "kari-" + UUID.randomUUID() + "@example.org";
    private volatile Instant now = Instant.now();
    private Database database;
    private OutgoingMailRepository kept;
    private MailService mails;

    @BeforeEach
    void open() {
        setup.setServerStartupTimeout(PATIENCE_MILLIS);
        database = TestDatabase.open(vertx, OutgoingMailRepository.entities());
        kept = new OutgoingMailRepository(database);
        mails = service();
    }

    @AfterEach
    void close() {
        await(mails.stop());
        server.stop();
        TestDatabase.close(database);
        await(vertx.close());
    }

    @Test
    void arrivesAsItWasWrittenAndIsKeptNoLonger() throws Exception {
        server.start();

        accept();

        var mail = arrived();
        var parts = (MimeMultipart) mail.getContent();
        assertThat(mail.getSubject()).isEqualTo("Lenken din på ĸ");
        assertThat(mail.getFrom()[0].toString()).isEqualTo("samtale@example.org");
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContent()).isEqualTo("Blåbær");
        assertThat(parts.getBodyPart(1).getContent()).isEqualTo("<p>Blåbær</p>");
        assertThat(left()).isEmpty();
    }

    @Test
    void goesOutWhenTheMailServerIsBack() throws Exception {
        accept();
        waitUntilItWasTried();
        server.start();

        now = now.plusSeconds(30);

        arrived();
        assertThat(left()).isEmpty();
    }

    @Test
    void goesOutAfterTheNextStartWhenWeWereKilled() throws Exception {
        accept();
        waitUntilItWasTried();
        await(mails.stop());
        server.start();
        now = now.plusSeconds(30);

        mails = service();

        arrived();
    }

    @Test
    void isGivenUpOnceItHelpsNobody() throws Exception {
        accept();
        waitUntilItWasTried();

        now = now.plus(Duration.ofMinutes(11));

        waitUntilNothingIsLeft();
        server.start();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private void accept() {
        await(mails.accept(
                new Mail(recipient, "Lenken din på ĸ", "Blåbær", "<p>Blåbær</p>"), now.plus(Duration.ofMinutes(10))));
    }

    private MailService service() {
        var smtp = new SmtpConfig("127.0.0.1", setup.getPort(), false, Optional.empty(), "samtale@example.org");
        return new MailService(vertx, kept, new SmtpPostbox(vertx, smtp), () -> now, OFTEN);
    }

    /** The only mail that came. */
    private MimeMessage arrived() throws InterruptedException {
        assertThat(server.waitForIncomingEmail(PATIENCE_MILLIS, 1)).isTrue();
        waitUntilNothingIsLeft();
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }

    private List<OutgoingMail> left() {
        return await(kept.due(now.plus(Duration.ofDays(1)), 1_000)).stream()
                .filter(outgoing -> outgoing.mail().recipient().equals(recipient))
                .toList();
    }

    private void waitUntilItWasTried() throws InterruptedException {
        for (var waited = 0; mails.isSending() && waited < PATIENCE_MILLIS; waited += 20) {
            Thread.sleep(20);
        }
    }

    private void waitUntilNothingIsLeft() throws InterruptedException {
        for (var waited = 0; !left().isEmpty() && waited < PATIENCE_MILLIS; waited += 20) {
            Thread.sleep(20);
        }
        assertThat(left()).isEmpty();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
