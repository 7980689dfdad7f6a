package org.samtale.server.handout;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** When something was, as people write it. */
public final class Moment {
    private Moment() {}

    /** A day and a time; nobody knows where the reader is. */
    public static String in(String language, Instant at) {
        return written(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT), language, at)
                + " UTC";
    }

    public static String dayIn(String language, Instant at) {
        return written(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG), language, at);
    }

    private static String written(DateTimeFormatter format, String language, Instant at) {
        // English as the pages write it.
        var locale = "en".equals(language) ? Locale.UK : Locale.forLanguageTag(language);
        return format.withLocale(locale).withZone(ZoneOffset.UTC).format(at);
    }
}
