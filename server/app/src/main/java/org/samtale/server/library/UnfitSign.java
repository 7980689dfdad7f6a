package org.samtale.server.library;

import java.util.Locale;
import java.util.Optional;
import org.samtale.engine.source.Place;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** A character that no text has, or that makes a file look like something else than it is. */
public record UnfitSign(int sign, int line, int column) {
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    public static Optional<UnfitSign> firstIn(String text) {
        var line = 1;
        var column = 1;
        for (var at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            var sign = text.codePointAt(at);
            if (!StreamReader.isPrintable(sign) || turnsTheWriting(sign)) {
                return Optional.of(new UnfitSign(sign, line, column));
            }
            var ends = sign == '\n' || (sign == '\r' && !text.startsWith("\n", at + 1));
            line += ends ? 1 : 0;
            column = ends ? 1 : column + (sign == BYTE_ORDER_MARK ? 0 : 1);
        }
        return Optional.empty();
    }

    /** Embeddings, overrides and isolates: what stands after them is shown in another order than it is read. */
    private static boolean turnsTheWriting(int sign) {
        return (sign >= 0x202A && sign <= 0x202E) || (sign >= 0x2066 && sign <= 0x2069);
    }

    public Place place(String file) {
        return new Place(file, line, column);
    }

    public String message() {
        var name = String.format(Locale.ROOT, "U+%04X", sign);
        return turnsTheWriting(sign)
                ? "Here stands " + name + ", which cannot be seen and turns the direction of what is written after it."
                : "Here stands " + name + ", which is no character of a text.";
    }

    public String remedy() {
        return turnsTheWriting(sign)
                ? "Take it away; in the editor it may help to write the line anew."
                : "Take it away, and save the file as plain text in UTF-8.";
    }
}
