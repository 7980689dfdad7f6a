package org.samtale.server.identity;

import java.util.Map;
import java.util.Optional;
import org.samtale.server.mail.Mail;

/** The mail that brings a link, in one language. It loads nothing and reports nothing back. */
record LinkMail(String language, String subject, String before, String button, String asked, String after) {
    private static final Map<String, LinkMail> LANGUAGES = Map.of(
            "nb",
                    new LinkMail(
                            "nb",
                            "Lenken din til Samtale",
                            "Hei! Her er lenken din. Den lagrer det du har gjort, og tar deg tilbake dit du var.",
                            "Fortsett der du var",
                            "Du ba om den i %s.",
                            "Lenken virker én gang, i ti minutter. Var det ikke du som ba om den? Da lar du den bare"
                                    + " ligge."),
            "nn",
                    new LinkMail(
                            "nn",
                            "Lenkja di til Samtale",
                            "Hei! Her er lenkja di. Ho lagrar det du har gjort, og tek deg tilbake dit du var.",
                            "Hald fram der du var",
                            "Du bad om ho i %s.",
                            "Lenkja verkar éin gong, i ti minutt. Var det ikkje du som bad om ho? Då lèt du ho berre"
                                    + " liggje."),
            "da",
                    new LinkMail(
                            "da",
                            "Dit link til Samtale",
                            "Hej! Her er dit link. Det gemmer det, du har lavet, og bringer dig tilbage til, hvor du"
                                    + " var.",
                            "Fortsæt, hvor du var",
                            "Du bad om det i %s.",
                            "Linket virker én gang, i ti minutter. Var det ikke dig, der bad om det? Så lad det bare"
                                    + " ligge."),
            "sv",
                    new LinkMail(
                            "sv",
                            "Din länk till Samtale",
                            "Hej! Här är din länk. Den sparar det du har gjort och tar dig tillbaka dit du var.",
                            "Fortsätt där du var",
                            "Du bad om den i %s.",
                            "Länken fungerar en gång, i tio minuter. Var det inte du som bad om den? Då kan du"
                                    + " bara låta den vara."),
            "en",
                    new LinkMail(
                            "en",
                            "Your link to Samtale",
                            "Hello! Here is your link. It saves what you have done and takes you back to where you"
                                    + " were.",
                            "Carry on where you were",
                            "You asked for it in %s.",
                            "The link works once, for ten minutes. If you did not ask for it, just ignore it."));

    /** Nothing for a language that these pages do not speak. */
    static Optional<LinkMail> in(String language) {
        return Optional.ofNullable(LANGUAGES.get(language));
    }

    /**
     * Requires an address and a browser's name of ours, which need no escapes in HTML.
     *
     * @param browser where it was asked for, so that whoever reads it knows whether that was them before they tap; empty when unknown
     */
    Mail to(MailAddress address, String link, String browser) {
        var start = browser.isEmpty() ? before : before + " " + asked.formatted(browser);
        return new Mail(address.value(), subject, plain(start, link), html(start, link));
    }

    private String plain(String start, String link) {
        return start + "\n\n" + link + "\n\n" + after + "\n";
    }

    private String html(String start, String link) {
        return "<!doctype html><html lang=\"" + language + "\"><meta charset=\"utf-8\"><title>" + subject + "</title>"
                + "<body style=\"font:17px/1.5 sans-serif;color:#1f2a37;max-width:34em;margin:2em auto;padding:0 1em\">"
                + "<p>" + start + "</p>"
                + "<p><a href=\"" + link + "\" style=\"display:inline-block;padding:.7em 1.4em;border-radius:2em;"
                + "background:#1d5f5a;color:#fff;text-decoration:none;font-weight:bold\">" + button + "</a></p>"
                + "<p>" + after + "</p></body></html>\n";
    }
}
