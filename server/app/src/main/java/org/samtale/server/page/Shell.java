package org.samtale.server.page;

import java.util.List;

/**
 * What stands around every page.
 *
 * @param words those of the part that the page is of, in its language
 * @param title in the tab, before the name of the house
 * @param languages this page in the others
 * @param style the stylesheet of this kind of page
 * @param script a module that makes it handier; it can be read and used without
 */
public record Shell(Words words, String title, List<LanguageLink> languages, String style, String script) {

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
        return new Shell(words, title, others, style, script);
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
