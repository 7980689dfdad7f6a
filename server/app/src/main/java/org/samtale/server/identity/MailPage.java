package org.samtale.server.identity;

import java.util.Optional;
import org.samtale.server.page.Shell;
import org.samtale.server.page.Words;

/**
 * Where the link in a mail leads: a form, as programs that look through mail follow links but fill in no forms.
 *
 * @param address where the form goes
 * @param unsure whose link it is, when whoever sits there has to say first whether what was done here is theirs, too
 */
public record MailPage(Shell shell, Words words, String address, Optional<String> unsure) {

    static MailPage of(String language, String token) {
        return of(language, token, "come.title", Optional.empty());
    }

    static MailPage unsure(String language, String token, MailAddress address) {
        return of(language, token, "unsure.title", Optional.of(address.value()));
    }

    private static MailPage of(String language, String token, String title, Optional<String> unsure) {
        var words = Words.of("identity", language);
        var address = "/mail/" + token;
        return new MailPage(
                Shell.of(words, words.say(title), address, SavePage.STYLE, SavePage.SCRIPT), words, address, unsure);
    }
}
