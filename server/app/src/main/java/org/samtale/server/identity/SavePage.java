package org.samtale.server.identity;

import java.util.List;
import java.util.Optional;
import org.samtale.server.oidc.Provider;
import org.samtale.server.page.Shell;
import org.samtale.server.page.Words;
import org.samtale.server.web.OwnPath;

/**
 * Where one saves what one has done, or asks for what one has done elsewhere.
 *
 * @param title what has come of it until now
 * @param lead the same in a few sentences
 * @param from the page to go back to; empty for none
 * @param known the ways by which one comes back already
 * @param providers by whom one can sign in
 * @param typed what was typed already
 * @param complaint what is wrong with it
 */
public record SavePage(
        Shell shell,
        Words words,
        String title,
        String lead,
        String from,
        List<String> known,
        List<Choice> providers,
        boolean isAsking,
        String typed,
        Optional<String> complaint) {
    static final String PAGE = "/save";
    static final String SENT = "/save/sent";
    static final String LEFT = "/save/left";
    static final String STYLE = "/styles/save.css";
    static final String SCRIPT = "/pages/save.js";

    public SavePage {
        known = List.copyOf(known);
        providers = List.copyOf(providers);
    }

    /** One provider, and the address that leads to it. */
    public record Choice(String name, String address) {}

    /** For who is not known yet. */
    static SavePage asking(String language, String from, List<Provider> providers) {
        return of(language, "save", PAGE, from, List.of(), choices(providers, from), true);
    }

    static SavePage mistyped(String language, String from, List<Provider> providers, String typed) {
        var page = asking(language, from, providers);
        return new SavePage(
                page.shell,
                page.words,
                page.title,
                page.lead,
                from,
                page.known,
                page.providers,
                true,
                typed,
                Optional.of(page.words.say("save.wrong")));
    }

    /** For whose link leads nowhere. */
    static SavePage gone(String language, List<Provider> providers) {
        return of(language, "gone", PAGE, "", List.of(), choices(providers, ""), true);
    }

    /** A mail is on its way. */
    static SavePage sent(String language, String from) {
        return of(language, "sent", SENT, from, List.of(), List.of(), false);
    }

    /** For who is known. */
    static SavePage known(String language, String from, List<String> known) {
        return of(language, "saved", PAGE, from, known, List.of(), false);
    }

    /** For who is known by now, while what they did where they asked for a link is not here. */
    static SavePage left(String language, String from, List<String> known) {
        return of(language, "left", LEFT, from, known, List.of(), false);
    }

    private static SavePage of(
            String language,
            String kind,
            String path,
            String from,
            List<String> known,
            List<Choice> providers,
            boolean isAsking) {
        var words = Words.of("identity", language);
        var title = words.say(kind + ".title");
        return new SavePage(
                Shell.of(words, title, path + with(from), STYLE, SCRIPT),
                words,
                title,
                words.say(kind + ".text"),
                from,
                known,
                providers,
                isAsking,
                "",
                Optional.empty());
    }

    static String address(String from) {
        return PAGE + with(from);
    }

    private static List<Choice> choices(List<Provider> providers, String from) {
        return providers.stream()
                .map(one -> new Choice(one.name(), "/sign-in/" + one.id() + with(from)))
                .toList();
    }

    static String with(String from) {
        return OwnPath.read(from).map(path -> "?from=" + path.asParameter()).orElse("");
    }
}
