package org.samtale.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the pages say, in each of their languages. */
class WordsTest {
    private static final List<String> PARTS = List.of("award", "course", "identity", "paper", "problem");

    private static final Pattern VALUE = Pattern.compile("\\{\\d");

    @Test
    void everyLanguageSaysTheSameThingsOfTheSame() {
        for (var part : PARTS) {
            var source = said(part, Words.LANGUAGES.getFirst());

            assertThat(source).hasSizeGreaterThan(20);
            assertThat(Words.languages(part))
                    .startsWith(Words.LANGUAGES.getFirst())
                    .containsAll(Words.LANGUAGES)
                    .allSatisfy(language -> assertThat(said(part, language)).isEqualTo(source));
        }
    }

    /** By the name of each text the values that stand in it. */
    private static Map<String, Set<String>> said(String part, String language) {
        var bundle = ResourceBundle.getBundle("words/" + part, Locale.forLanguageTag(language));
        return bundle.keySet().stream()
                .collect(Collectors.toMap(Function.identity(), key -> VALUE.matcher(bundle.getString(key))
                        .results()
                        .map(MatchResult::group)
                        .collect(Collectors.toSet())));
    }

    @Test
    void whoComesBackIsSpokenToInEveryLanguageOfTheHouse() {
        assertThat(Words.languages("identity")).containsExactly("nb", "nn", "da", "sv", "en");
        assertThat(Words.languages("identity"))
                .extracting(language -> Words.of("identity", language).say("come.title"))
                .containsExactly(
                        "Velkommen tilbake",
                        "Velkomen tilbake",
                        "Velkommen tilbage",
                        "Välkommen tillbaka",
                        "Welcome back");
    }

    @Test
    void eachLanguageHasItsOwnWords() {
        assertThat(Words.of("course", "nb").say("step.of", 3, 14)).isEqualTo("Steg 3 av 14");
        assertThat(Words.of("course", "en").say("step.of", 3, 14)).isEqualTo("Step 3 of 14");
        assertThat(Words.of("course", "nb").say("skip")).isEqualTo("Hopp til innholdet");
    }
}
