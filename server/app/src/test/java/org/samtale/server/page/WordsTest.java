package org.samtale.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** What the pages say, in each of their languages. */
class WordsTest {
    @Test
    void everyLanguageSaysTheSameThings() {
        var source = bundle(Words.LANGUAGES.getFirst()).keySet();

        assertThat(source).hasSizeGreaterThan(40);
        assertThat(Words.LANGUAGES)
                .allSatisfy(language -> assertThat(bundle(language).keySet()).isEqualTo(source));
    }

    @Test
    void eachLanguageHasItsOwnWords() {
        assertThat(Words.of("course", "nb").say("step.of", 3, 14)).isEqualTo("Steg 3 av 14");
        assertThat(Words.of("course", "en").say("step.of", 3, 14)).isEqualTo("Step 3 of 14");
        assertThat(Words.of("course", "nb").say("skip")).isEqualTo("Hopp til innholdet");
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("words/course", Locale.forLanguageTag(language));
    }
}
