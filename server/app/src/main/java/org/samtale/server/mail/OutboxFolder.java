package org.samtale.server.mail;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes mail to a folder of the machine, where there is no mail server, and says in the log where it lies. */
final class OutboxFolder implements Postbox {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxFolder.class);
    private static final String LINE = "\r\n";
    private static final int LINE_CHARS = 76;

    private final Vertx vertx;
    private final Path folder;

    OutboxFolder(Vertx vertx, Path folder) {
        this.vertx = vertx;
        this.folder = folder;
    }

    @Override
    public Future<Void> post(OutgoingMail outgoing) {
        var file = folder.resolve(outgoing.id() + ".eml").toString();
        var files = vertx.fileSystem();
        return files.mkdirs(folder.toString())
                .compose(made -> files.writeFile(file, Buffer.buffer(written(outgoing.mail()))))
                .onSuccess(done -> LOG.info("No SMTP_URL is set, so a mail lies in {}", file));
    }

    @Override
    public Future<Void> close() {
        return Future.succeededFuture();
    }

    private static String written(Mail mail) {
        var boundary = "part-" + UUID.randomUUID();
        return String.join(
                LINE,
                "To: " + mail.recipient(),
                "Subject: =?UTF-8?B?" + Base64.getEncoder().encodeToString(utf8(mail.subject())) + "?=",
                "MIME-Version: 1.0",
                "Content-Type: multipart/alternative; boundary=\"" + boundary + "\"",
                "",
                part(boundary, "text/plain", mail.plain()),
                part(boundary, "text/html", mail.html()),
                "--" + boundary + "--",
                "");
    }

    private static String part(String boundary, String type, String text) {
        return String.join(
                LINE,
                "--" + boundary,
                "Content-Type: " + type + "; charset=utf-8",
                "Content-Transfer-Encoding: base64",
                "",
                Base64.getMimeEncoder(LINE_CHARS, utf8(LINE)).encodeToString(utf8(text)));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
