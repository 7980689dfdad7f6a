package org.samtale.server.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samtale.server.page.Words;

class LinkMailTest {
    private static final String LINK = "https://samtale.example.org/mail/" + "x".repeat(43);

    /** Those of the page that asks where to send it. */
    private static List<String> languages() {
        return Words.languages("identity");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void saysTheSameWithAndWithoutAPageAndLoadsNothing(String language) {
        var words = LinkMail.in(language).orElseThrow();

        var mail = words.to(new MailAddress("kari@example.org"), LINK, "Firefox, Android");

        assertThat(mail.recipient()).isEqualTo("kari@example.org");
        assertThat(mail.plain()).contains(words.before(), LINK, words.after());
        assertThat(mail.html())
                .contains("lang=\"" + language + "\"", words.before(), words.button(), words.after())
                .containsOnlyOnce("http")
                .contains("href=\"" + LINK + "\"")
                .doesNotContain("src=", "url(", "<img", "<script", "<link");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void saysBeforeTheLinkInWhichBrowserItWasAskedForIfThatIsKnown(String language) {
        var words = LinkMail.in(language).orElseThrow();
        var address = new MailAddress("kari@example.org");

        var known = words.to(address, LINK, "Firefox, Android");
        var unknown = words.to(address, LINK, "");

        assertThat(known.plain()).startsWith(words.before() + " ").contains(" Firefox, Android.\n\n" + LINK);
        assertThat(known.html()).contains("<p>" + words.before() + " ").contains(" Firefox, Android.</p><p><a href=");
        assertThat(unknown.plain()).startsWith(words.before() + "\n\n" + LINK);
        assertThat(unknown.html()).contains("<p>" + words.before() + "</p>");
    }

    @Test
    void isWrittenInEachLanguageByItself() {
        assertThat(LinkMail.in("nb").orElseThrow().subject())
                .isNotEqualTo(LinkMail.in("nn").orElseThrow().subject());
        assertThat(LinkMail.in("de")).isEmpty();
    }
}
