package org.samtale.server.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/** The folder into which a server without a mail server writes its mail. */
public record Outbox(Path folder) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern PLAIN = Pattern.compile("text/plain.*?\r\n\r\n(.*?)\r\n--", Pattern.DOTALL);
    private static final Pattern PATH = Pattern.compile("http\\S+?(/mail/[\\w-]{43})\\s");

    /** The path of the link in the only mail to this address. */
    public String link(String address) {
        var links = links(address, 1);
        if (links.size() != 1) {
            throw new AssertionError("Not one mail to " + address + " but " + links.size());
        }
        return links.getFirst();
    }

    /** The paths of the links in all mails to this address, once there are so many. */
    public List<String> links(String address, int count) {
        return texts(address, count).stream().map(Outbox::path).toList();
    }

    /** What all mails to this address say, once there are so many. */
    public List<String> texts(String address, int count) {
        var end = Instant.now().plus(PATIENCE);
        while (true) {
            var found = to(address);
            if (found.size() >= count || Instant.now().isAfter(end)) {
                return found.stream().map(Outbox::plain).toList();
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new AssertionError("Interrupted", interrupted);
            }
        }
    }

    private List<String> to(String address) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(Outbox::read)
                    .filter(mail -> mail.startsWith("To: " + address + "\r\n") && mail.endsWith("--\r\n"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String plain(String mail) {
        var part = PLAIN.matcher(mail);
        if (!part.find()) {
            throw new AssertionError("No text in " + mail);
        }
        return new String(Base64.getMimeDecoder().decode(part.group(1)), StandardCharsets.UTF_8);
    }

    private static String path(String text) {
        var path = PATH.matcher(text);
        if (!path.find()) {
            throw new AssertionError("No link in " + text);
        }
        return path.group(1);
    }
}
