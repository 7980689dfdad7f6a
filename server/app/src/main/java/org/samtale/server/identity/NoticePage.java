package org.samtale.server.identity;

import org.samtale.server.page.Shell;
import org.samtale.server.page.Words;

/**
 * What went otherwise, and how to go on.
 *
 * @param again where to try again
 * @param back where one came from
 */
public record NoticePage(Shell shell, Words words, String title, String text, String again, String back) {

    /**
     * In the words of one kind.
     *
     * @param name of whom it speaks; may be empty
     */
    static NoticePage of(String language, String kind, String name, String again, String from) {
        var words = Words.of("identity", language);
        var title = words.say(kind + ".title", name);
        return new NoticePage(
                Shell.of(words, title, SavePage.address(from), SavePage.STYLE, SavePage.SCRIPT),
                words,
                title,
                words.say(kind + ".text", name),
                again,
                from.isEmpty() ? "/" : from);
    }
}
