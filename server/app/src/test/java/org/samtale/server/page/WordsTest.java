package org.samtale.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** What the pages say, in each of their languages. */
class WordsTest {
    @Test
    void everyLanguageSaysTheSameThings() {
        for (var name : List.of("course", "award", "problem")) {
            var source = bundle(name, Words.LANGUAGES.getFirst()).keySet();

            assertThat(source).hasSizeGreaterThan(20);
            assertThat(Words.LANGUAGES)
                    .allSatisfy(language ->
                            assertThat(bundle(name, language).keySet()).isEqualTo(source));
        }
    }

    @Test
    void eachLanguageHasItsOwnWords() {
        assertThat(Words.of("course", "nb").say("step.of", 3, 14)).isEqualTo("Steg 3 av 14");
        assertThat(Words.of("course", "en").say("step.of", 3, 14)).isEqualTo("Step 3 of 14");
        assertThat(Words.of("course", "nb").say("skip")).isEqualTo("Hopp til innholdet");
    }

    private static ResourceBundle bundle(String name, String language) {
        return ResourceBundle.getBundle("words/" + name, Locale.forLanguageTag(language));
    }
}
