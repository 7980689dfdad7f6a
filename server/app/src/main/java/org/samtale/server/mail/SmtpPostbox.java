package org.samtale.server.mail;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.LoginOption;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.StartTLSOptions;
import java.util.Set;
import org.samtale.server.config.SmtpConfig;

/** Hands mail to the mail server that the operator named. */
final class SmtpPostbox implements Postbox {
    private final MailClient client;
    private final String from;

    SmtpPostbox(Vertx vertx, SmtpConfig config) {
        var mail = new MailConfig()
                .setHostname(config.host())
                .setPort(config.port())
                .setSsl(config.tls())
                .setKeepAlive(false);
        config.login()
                .ifPresentOrElse(
                        // A password does not go over the network in the open.
                        login -> mail.setLogin(LoginOption.REQUIRED)
                                .setUsername(login.user())
                                .setPassword(login.password())
                                .setStarttls(config.tls() ? StartTLSOptions.DISABLED : StartTLSOptions.REQUIRED),
                        () -> mail.setLogin(LoginOption.DISABLED));
        this.client = MailClient.create(vertx, mail);
        this.from = config.from();
    }

    @Override
    public Future<Void> post(OutgoingMail outgoing) {
        var mail = outgoing.mail();
        return client.sendMail(new MailMessage()
                        .setFrom(from)
                        .setTo(mail.recipient())
                        .setSubject(mail.subject())
                        .setText(mail.plain())
                        .setHtml(mail.html()))
                .mapEmpty();
    }

    /** What is on its way to the mail server is the mail server's. */
    @Override
    public Future<Void> forget(Set<String> recipients) {
        return Future.succeededFuture();
    }

    @Override
    public Future<Void> tidy() {
        return Future.succeededFuture();
    }

    @Override
    public Future<Void> close() {
        return client.close();
    }
}
