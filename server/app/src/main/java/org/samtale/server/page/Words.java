package org.samtale.server.page;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** What server-written pages say in one language, from {@code words/<name>_<language>.properties}. */
public final class Words {
    /** What stands around every page is said in all of these; the first is the source. */
    public static final List<String> HOUSE = List.of("nb", "nn", "da", "sv", "en");

    private static final Map<String, List<String>> SPOKEN = new ConcurrentHashMap<>();

    private final String name;
    private final String language;
    private final Locale locale;
    private final ResourceBundle texts;

    private Words(String name, String language, ResourceBundle texts) {
        this.name = name;
        this.language = language;
        this.locale = Locale.forLanguageTag(language);
        this.texts = texts;
    }

    /**
     * The texts of one part of the program.
     *
     * @param language one of its {@link #languages}
     */
    public static Words of(String name, String language) {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Words(
                name, language, ResourceBundle.getBundle("words/" + name, Locale.forLanguageTag(language), control));
    }

    /** The languages of one part of the program, the source first: those of the house that it has a file for. */
    public static List<String> languages(String name) {
        return SPOKEN.computeIfAbsent(name, part -> HOUSE.stream()
                .filter(one -> Words.class.getResource("/words/" + part + "_" + one + ".properties") != null)
                .toList());
    }

    /** Those that the same can be said in, this one included. */
    public List<String> languages() {
        return languages(name);
    }

    public String language() {
        return language;
    }

    public String say(String key) {
        return texts.getString(key);
    }

    /** With values in it; {@code MessageFormat} says how. */
    public String say(String key, Object... values) {
        return new MessageFormat(texts.getString(key), locale).format(values);
    }
}
