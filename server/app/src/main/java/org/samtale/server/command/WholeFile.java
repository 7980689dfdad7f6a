package org.samtale.server.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file whole or not at all: until everything is on the disk, the old one stands where it stood. */
final class WholeFile {

    private WholeFile() {}

    static void write(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    static void write(Path file, byte[] content) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            Files.write(file, content); // a terminal or a pipe, in whose place no file is put
            return;
        }
        try {
            // A link stays a link.
            replace(Files.exists(file) ? file.toRealPath() : file, content);
        } catch (IOException failure) {
            throw new IOException(file + " cannot be written, and is as it was: " + failure, failure);
        }
    }

    private static void replace(Path place, byte[] content) throws IOException {
        var beside = place.resolveSibling("." + place.getFileName() + ".new");
        try {
            Files.write(
                    beside,
                    content,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.SYNC);
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
