package org.samtale.server.page;

import java.util.List;
import java.util.Optional;

/**
 * What stands around every page.
 *
 * @param words those of the part that the page is of, in its language
 * @param title in the tab, before the name of the house
 * @param languages this page in the others
 * @param style the stylesheet of this kind of page
 * @param script a module that makes it handier, where there is one; it can be read and used without
 */
public record Shell(Words words, String title, List<LanguageLink> languages, String style, Optional<String> script) {

    public Shell {
        languages = List.copyOf(languages);
    }

    /** The same page in another language. */
    public record LanguageLink(String language, String name, String address) {}

    /**
     * For a page at an address.
     *
     * @param path where the page lies
     */
    public static Shell of(Words words, String title, String path, String style, String script) {
        var house = house(words.language());
        var others = words.languages().stream()
                .filter(one -> !one.equals(words.language()))
                .map(one -> new LanguageLink(
                        one, house.say("language." + one), path + (path.contains("?") ? "&" : "?") + "language=" + one))
                .toList();
        return new Shell(words, title, others, style, Optional.of(script));
    }

    /** For a page that stands at no address of its own: in no other language, and without script. */
    public static Shell alone(Words words, String title, String style) {
        return new Shell(words, title, List.of(), style, Optional.empty());
    }

    public String language() {
        return words.language();
    }

    /** The words that are the same around every page. */
    public Words house() {
        return house(language());
    }

    private static Words house(String language) {
        return Words.of("house", language);
    }
}
