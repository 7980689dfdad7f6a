package org.samtale.server.mail;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes mail to a folder of the machine, where there is no mail server, and says in the log where it lies. */
final class OutboxFolder implements Postbox {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxFolder.class);
    private static final String LINE = "\r\n";
    private static final int LINE_CHARS = 76;

    private static final String SUFFIX = ".eml";

    /** A link leads in for ten minutes, and some look for it later. */
    private static final Duration KEPT = Duration.ofHours(1);

    private final Vertx vertx;
    private final Path folder;
    private final Set<Future<Void>> writing = ConcurrentHashMap.newKeySet();

    OutboxFolder(Vertx vertx, Path folder) {
        this.vertx = vertx;
        this.folder = folder;
    }

    @Override
    public Future<Void> post(OutgoingMail outgoing) {
        var file = folder.resolve(outgoing.id() + SUFFIX);
        // Nobody's mail waits for that of another.
        var written = vertx.executeBlocking(
                        () -> {
                            Files.createDirectories(folder);
                            return Files.writeString(file, written(outgoing.mail()));
                        },
                        false)
                .<Void>mapEmpty();
        writing.add(written);
        return written.onComplete(done -> writing.remove(written))
                .onSuccess(done -> LOG.info("No SMTP_URL is set, so a mail lies in {}", file));
    }

    @Override
    public Future<Void> forget(Set<String> recipients) {
        var heads = recipients.stream().map(OutboxFolder::head).collect(Collectors.toUnmodifiableSet());
        return Future.join(List.copyOf(writing))
                .transform(written -> deleteWhere(file -> heads.contains(firstLine(file))));
    }

    @Override
    public Future<Void> tidy() {
        var since = Instant.now().minus(KEPT);
        return deleteWhere(file -> Files.getLastModifiedTime(file).toInstant().isBefore(since));
    }

    /** Whether a mail is to go. */
    private interface Condition {
        boolean holds(Path mail) throws IOException;
    }

    private Future<Void> deleteWhere(Condition condition) {
        return vertx.executeBlocking(
                        () -> {
                            if (Files.isDirectory(folder)) {
                                try (var mails = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
                                    for (var mail : mails) {
                                        deleteIf(condition, mail);
                                    }
                                }
                            }
                            return true;
                        },
                        false)
                .mapEmpty();
    }

    private static void deleteIf(Condition condition, Path mail) throws IOException {
        try {
            if (condition.holds(mail)) {
                Files.delete(mail);
            }
        } catch (NoSuchFileException alreadyGone) {
            // Somebody else tidies too.
        }
    }

    private static String firstLine(Path mail) throws IOException {
        try (var lines = Files.newBufferedReader(mail)) {
            return String.valueOf(lines.readLine());
        }
    }

    private static String head(String recipient) {
        return "To: " + recipient;
    }

    @Override
    public Future<Void> close() {
        return Future.succeededFuture();
    }

    private static String written(Mail mail) {
        var boundary = "part-" + UUID.randomUUID();
        return String.join(
                LINE,
                head(mail.recipient()),
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
