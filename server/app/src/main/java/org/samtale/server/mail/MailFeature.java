package org.samtale.server.mail;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.samtale.server.config.SmtpConfig;
import org.samtale.server.database.Database;

/** Wires this feature. What it does not hand out, nobody else can reach. */
public final class MailFeature {
    private static final Duration LOOKED_FOR = Duration.ofSeconds(5);

    private final MailService service;

    /**
     * Begins to carry mail, beginning with what was left.
     *
     * @param outbox where mail is written when there is no mail server
     */
    public MailFeature(Vertx vertx, Database database, Optional<SmtpConfig> smtp, Path outbox) {
        var postbox = smtp.<Postbox>map(config -> new SmtpPostbox(vertx, config))
                .orElseGet(() -> new OutboxFolder(vertx, outbox));
        this.service = new MailService(
                vertx, new OutgoingMailRepository(database), postbox, InstantSource.system(), LOOKED_FOR);
    }

    /** What the database has to know of. */
    public static List<Class<?>> entities() {
        return OutgoingMailRepository.entities();
    }

    public MailService service() {
        return service;
    }

    public Future<Void> stop() {
        return service.stop();
    }
}
