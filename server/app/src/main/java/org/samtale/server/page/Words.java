package org.samtale.server.page;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What server-written pages say in one language, from {@code words/<name>_<language>.properties}. */
public final class Words {
    /** Those that every such page speaks; the first is the source. */
    public static final List<String> LANGUAGES = List.of("nb", "en");

    private final String language;
    private final Locale locale;
    private final ResourceBundle texts;

    private Words(String language, ResourceBundle texts) {
        this.language = language;
        this.locale = Locale.forLanguageTag(language);
        this.texts = texts;
    }

    /**
     * The texts of one part of the program.
     *
     * @param language one of {@link #LANGUAGES}
     */
    public static Words of(String name, String language) {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Words(language, ResourceBundle.getBundle("words/" + name, Locale.forLanguageTag(language), control));
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
