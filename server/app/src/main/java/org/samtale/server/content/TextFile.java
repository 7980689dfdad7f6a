package org.samtale.server.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.samtale.engine.compile.Diagnostic;
import org.samtale.engine.compile.DiagnosticCode;
import org.samtale.engine.source.Place;
import org.samtale.server.library.UnfitSign;

/** The text of a file, or the one mistake that keeps it from being read at all. */
record TextFile(String name, Optional<String> text, Optional<Diagnostic> mistake) {
    /** A long module has some thirty thousand. */
    static final int CHARACTERS_MAX = 300_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    static TextFile read(Path file, String name) {
        try {
            if (Files.size(file) > 4L * CHARACTERS_MAX) {
                return tooLong(name, Files.size(file) + " bytes");
            }
            return of(name, Files.readString(file, StandardCharsets.UTF_8));
        } catch (MalformedInputException notUtf8) {
            return unreadable(new Place(name, 1, 1), "The file is not text in UTF-8.", "Save it again as UTF-8.");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static TextFile of(String name, String text) {
        if (text.length() > CHARACTERS_MAX) {
            return tooLong(name, text.length() + " characters");
        }
        var unfit = UnfitSign.firstIn(text);
        if (unfit.isPresent()) {
            var sign = unfit.get();
            return unreadable(sign.place(name), sign.message(), sign.remedy());
        }
        var plain = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        return new TextFile(name, Optional.of(plain), Optional.empty());
    }

    private static TextFile tooLong(String name, String size) {
        return refused(
                DiagnosticCode.TOO_LONG,
                new Place(name, 1, 1),
                "The file has " + size + "; at most " + CHARACTERS_MAX + " characters are read.",
                "Nobody reads a module of this length: split it.");
    }

    private static TextFile unreadable(Place place, String message, String remedy) {
        return refused(DiagnosticCode.UNREADABLE, place, message, remedy);
    }

    static TextFile refused(DiagnosticCode code, Place place, String message, String remedy) {
        return new TextFile(place.file(), Optional.empty(), Optional.of(new Diagnostic(code, place, message, remedy)));
    }
}
