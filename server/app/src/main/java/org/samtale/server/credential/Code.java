package org.samtale.server.credential;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The short name of an award, for people to type: eighty random bits, so that nobody guesses one, and that nothing else which is told
 * of the award leads to. Letters that look like digits are not used, and understood where somebody types them.
 */
public record Code(String letters) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one, which follows from nothing. */
    public static Code random() {
        var letters = new StringBuilder();
        RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach(letter -> letters.append(ALPHABET.charAt(letter)));
        return new Code(letters.toString());
    }

    /** As somebody typed it, with or without hyphens and spaces; nothing where it cannot be one. */
    public static Optional<Code> read(String typed) {
        var plain = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return plain.length() == LENGTH && plain.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0)
                ? Optional.of(new Code(plain))
                : Optional.empty();
    }

    /** In groups, as people read it. */
    @Override
    public String toString() {
        return String.join("-", letters.split("(?<=\\G.{" + GROUP + "})"));
    }
}
