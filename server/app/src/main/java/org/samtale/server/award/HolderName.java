package org.samtale.server.award;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.samtale.server.certificate.Certificate;
import org.samtale.server.problem.FieldError;
import org.samtale.server.problem.Problem;

/** A name as its owner wants it to stand: in one line, in one spelling, of letters that can be seen. */
public record HolderName(String value) {
    public static final int CHARS_MAX = 90;

    /** Letters, marks, digits, punctuation and spaces; what turns the direction of a text or hides in it is none of these. */
    private static final String WRITABLE = "[\\p{L}\\p{M}\\p{N}\\p{P} ]+";

    /** Nothing where it is no name, or one that a certificate cannot show. */
    static Optional<HolderName> read(String typed) {
        return name(typed).filter(name -> Certificate.undrawn(name).isEmpty()).map(HolderName::new);
    }

    /** The letters of a name that a certificate cannot show, with spaces between; empty where it is no name at all. */
    static String undrawn(String typed) {
        return name(typed)
                .map(name -> Certificate.undrawn(name)
                        .codePoints()
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining(" ")))
                .orElse("");
    }

    private static Optional<String> name(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip();
        return !plain.isEmpty()
                        && plain.length() <= CHARS_MAX
                        && plain.matches(WRITABLE)
                        && plain.codePoints().anyMatch(Character::isLetter)
                ? Optional.of(plain)
                : Optional.empty();
    }

    static HolderName require(String typed) {
        return read(typed).orElseThrow(() -> new Problem.Invalid(List.of(
                        new FieldError("name", "is not a name of at most 90 letters that a certificate can show")))
                .asException());
    }
}
