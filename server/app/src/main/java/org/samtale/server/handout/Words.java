package org.samtale.server.handout;

import java.util.List;

/** The same words in every language of the pages. */
public record Words(String nb, String nn, String da, String sv, String en) {
    private static final List<String> LANGUAGES = List.of("nb", "nn", "da", "sv", "en");

    public static boolean areIn(String language) {
        return LANGUAGES.contains(language);
    }

    /** Requires a language that {@link #areIn}. */
    public String in(String language) {
        return switch (language) {
            case "nb" -> nb;
            case "nn" -> nn;
            case "da" -> da;
            case "sv" -> sv;
            case "en" -> en;
            default -> throw new IllegalArgumentException("no words in " + language);
        };
    }
}
