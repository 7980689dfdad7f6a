package org.samtale.server.certificate;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.samtale.server.credential.Credential.Kind;
import org.samtale.server.credential.Day;

/**
 * What stands on a certificate besides what is signed, in one language.
 *
 * @param hour after the number one
 */
public record CertificateWords(
        String language,
        Locale locale,
        String certificate,
        String completed,
        String achieved,
        String extent,
        String hour,
        String hours,
        String minutes,
        String level,
        String completedOn,
        String issuedOn,
        String validUntil,
        String withoutEnd,
        String issuer,
        String version,
        String check,
        String howToCheck,
        String code,
        String qrCode) {
    private static final int MINUTES_PER_HOUR = 60;

    private static final CertificateWords ENGLISH = new CertificateWords(
            "en",
            Locale.UK,
            "Certificate",
            "has completed",
            "has shown what it takes in",
            "Learning time",
            "hour",
            "hours",
            "min",
            "Level",
            "Completed",
            "Issued",
            "Valid until",
            "No end date",
            "Issued by",
            "Version",
            "Is it genuine?",
            "Scan the QR code, or type the sixteen characters at the address below. You can also drop the file there."
                    + " You don’t need an account.",
            "Code",
            "QR code that leads to the page where this certificate is checked");

    private static final Map<String, CertificateWords> LANGUAGES = Map.of(
            "nb",
            new CertificateWords(
                    "nb",
                    Locale.of("nb", "NO"),
                    "Kursbevis",
                    "har gjennomført",
                    "har vist det som skal til i",
                    "Omfang",
                    "time",
                    "timer",
                    "min",
                    "Nivå",
                    "Fullført",
                    "Utstedt",
                    "Gyldig til",
                    "Ingen sluttdato",
                    "Utstedt av",
                    "Versjon",
                    "Er det ekte?",
                    "Skann QR-koden, eller skriv inn de seksten tegnene på adressen under. Du kan også slippe fila der."
                            + " Du trenger ingen konto.",
                    "Kode",
                    "QR-kode som fører til siden der kursbeviset kan kontrolleres"),
            "nn",
            new CertificateWords(
                    "nn",
                    Locale.of("nn", "NO"),
                    "Kursbevis",
                    "har gjennomført",
                    "har vist det som skal til i",
                    "Omfang",
                    "time",
                    "timar",
                    "min",
                    "Nivå",
                    "Fullført",
                    "Utferda",
                    "Gyldig til",
                    "Ingen sluttdato",
                    "Utferda av",
                    "Versjon",
                    "Er det ekte?",
                    "Skann QR-koden, eller skriv inn dei seksten teikna på adressa under. Du kan òg sleppe fila der."
                            + " Du treng ingen konto.",
                    "Kode",
                    "QR-kode som fører til sida der kursbeviset kan kontrollerast"),
            "da",
            new CertificateWords(
                    "da",
                    Locale.of("da", "DK"),
                    "Kursusbevis",
                    "har gennemført",
                    "har vist det, der skal til i",
                    "Omfang",
                    "time",
                    "timer",
                    "min",
                    "Niveau",
                    "Gennemført",
                    "Udstedt",
                    "Gyldigt til",
                    "Ingen slutdato",
                    "Udstedt af",
                    "Version",
                    "Er det ægte?",
                    "Skan QR-koden, eller indtast de seksten tegn på adressen nedenfor. Du kan også slippe filen der."
                            + " Du behøver ingen konto.",
                    "Kode",
                    "QR-kode, der fører til siden, hvor kursusbeviset kan kontrolleres"),
            "sv",
            new CertificateWords(
                    "sv",
                    Locale.of("sv", "SE"),
                    "Kursintyg",
                    "har genomfört",
                    "har visat det som krävs i",
                    "Omfattning",
                    "timme",
                    "timmar",
                    "min",
                    "Nivå",
                    "Genomfört",
                    "Utfärdat",
                    "Giltigt till",
                    "Tills vidare",
                    "Utfärdat av",
                    "Version",
                    "Är det äkta?",
                    "Skanna QR-koden, eller skriv in de sexton tecknen på adressen nedan. Du kan också släppa filen"
                            + " där. Du behöver inget konto.",
                    "Kod",
                    "QR-kod som leder till sidan där intyget kan kontrolleras"),
            "en",
            ENGLISH);

    /** In English where there is no other language to have. */
    public static CertificateWords in(String language) {
        return LANGUAGES.getOrDefault(language, ENGLISH);
    }

    public String did(Kind kind) {
        return switch (kind) {
            case COMPLETION -> completed;
            case ACHIEVEMENT -> achieved;
        };
    }

    public String date(LocalDate date) {
        return Day.written(date, locale);
    }

    /** Such as two hours and fifteen minutes. */
    public String time(int all) {
        int wholeHours = all / MINUTES_PER_HOUR;
        int rest = all % MINUTES_PER_HOUR;
        var whole = wholeHours + " " + (wholeHours == 1 ? hour : hours);
        if (wholeHours == 0) {
            return rest + " " + minutes;
        }
        return rest == 0 ? whole : whole + " " + rest + " " + minutes;
    }
}
