package org.samtale.server.credential;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** A day as it stands on an award: all who get one live by the same date. */
public final class Day {
    private static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    private Day() {}

    public static LocalDate of(Instant time) {
        return LocalDate.ofInstant(time, ZONE);
    }

    /** As people write it. */
    public static String written(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }
}
