package org.samtale.server.credential;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/**
 * The answers to whoever asks about an award, in plain words: the same on a page and on a terminal.
 *
 * @param untoldName where a name would stand that is not kept any more, or not shown
 */
public record VerdictWords(
        Locale locale,
        String valid,
        String expired,
        String withdrawn,
        String replaced,
        String notOurs,
        String completion,
        String achievement,
        String withoutEnd,
        String untoldName) {
    private static final VerdictWords ENGLISH = new VerdictWords(
            Locale.UK,
            "Genuine and valid.",
            "Genuine, but it expired on %s.",
            "Genuine, but withdrawn on %s because: %s",
            "Genuine, but replaced on %s by another%s",
            "Altered, or not ours.",
            "completed course",
            "shown skill",
            "no end date",
            "not shown here; the file itself shows it");

    private static final Map<String, VerdictWords> LANGUAGES = Map.of(
            "nb",
            new VerdictWords(
                    Locale.of("nb", "NO"),
                    "Ekte og gyldig.",
                    "Ekte, men gikk ut %s.",
                    "Ekte, men trukket tilbake %s fordi: %s",
                    "Ekte, men erstattet %s av et annet%s",
                    "Endret, eller ikke fra oss.",
                    "gjennomført kurs",
                    "vist ferdighet",
                    "ingen sluttdato",
                    "vises ikke her; fila selv viser det"),
            "en",
            ENGLISH);

    /** In English where there is no other language to have. */
    public static VerdictWords in(String language) {
        return LANGUAGES.getOrDefault(language, ENGLISH);
    }

    public String say(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Valid one -> valid;
            case Verdict.ExpiredOn one -> expired.formatted(day(one.until()));
            case Verdict.WithdrawnBecause one ->
                withdrawn.formatted(day(one.withdrawn().at()), one.withdrawn().because());
            case Verdict.ReplacedBy one ->
                replaced.formatted(
                        day(one.replaced().at()),
                        one.replaced().by().map(code -> ": " + code).orElse("."));
            case Verdict.NotOurs one -> notOurs;
        };
    }

    String kind(Credential.Kind kind) {
        return switch (kind) {
            case COMPLETION -> completion;
            case ACHIEVEMENT -> achievement;
        };
    }

    public String day(Instant time) {
        return Day.written(Day.of(time), locale);
    }
}
