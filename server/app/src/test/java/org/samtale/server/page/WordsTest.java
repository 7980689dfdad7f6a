package org.samtale.server.page;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.samtale.server.certificate.CertificateWords;
import org.samtale.server.credential.VerdictWords;

/** What the pages say, in each of their languages. */
class WordsTest {
    private static final List<String> PARTS = List.of("award", "course", "identity", "paper", "problem");

    private static final Pattern VALUE = Pattern.compile("\\{\\d");

    @Test
    void everyLanguageSaysTheSameThingsOfTheSame() {
        for (var part : PARTS) {
            var source = said(part, "nb");

            assertThat(source).hasSizeGreaterThan(20);
            assertThat(Words.languages(part)).startsWith("nb").contains("en").allSatisfy(language -> assertThat(
                            said(part, language))
                    .isEqualTo(source));
        }
    }

    @Test
    void whatStandsAroundAPageIsSaidInEveryLanguageOfTheHouseAndNamesThemAll() {
        var source = said("house", "nb");

        assertThat(Words.languages("house")).isEqualTo(Words.HOUSE).startsWith("nb");
        assertThat(source.keySet())
                .containsAll(Words.HOUSE.stream().map("language."::concat).toList());
        assertThat(Words.HOUSE)
                .allSatisfy(language -> assertThat(said("house", language)).isEqualTo(source));
    }

    /** By the name of each text the values that stand in it. */
    private static Map<String, Set<String>> said(String part, String language) {
        var bundle = ResourceBundle.getBundle("words/" + part, Locale.forLanguageTag(language));
        return bundle.keySet().stream().collect(toMap(Function.identity(), key -> VALUE.matcher(bundle.getString(key))
                .results()
                .map(MatchResult::group)
                .collect(toUnmodifiableSet())));
    }

    @Test
    void everyFileIsInALanguageOfTheHouse() throws IOException {
        var files = new HashSet<String>();
        for (var part : PARTS) {
            Words.HOUSE.forEach(language -> files.add(part + "_" + language + ".properties"));
        }
        Words.HOUSE.forEach(language -> files.add("house_" + language + ".properties"));

        try (var found = Files.list(Path.of("src/main/resources/words"))) {
            assertThat(found.map(file -> file.getFileName().toString()))
                    .hasSizeGreaterThan(10)
                    .isSubsetOf(files);
        }
    }

    @Test
    void everythingThatAPageAsksForIsThereAndNothingElse() throws IOException {
        var asked = AskedWords.ofTheProgram();

        assertThat(asked.keySet()).containsAll(PARTS).contains("house").hasSize(PARTS.size() + 1);
        asked.forEach((part, words) -> {
            var said = said(part, "nb").keySet();
            assertThat(words).as(part).allSatisfy(one -> assertThat(said).anyMatch(one::matches));
            assertThat(said).as(part).allSatisfy(key -> assertThat(words).anyMatch(one -> one.matches(key)));
        });
    }

    @Test
    void whoeverShowsACertificateIsToldOfItInTheSameLanguage() {
        assertThat(Words.languages("award")).allSatisfy(language -> {
            assertThat(VerdictWords.in(language).locale().getLanguage()).isEqualTo(language);
            assertThat(CertificateWords.in(language).locale().getLanguage()).isEqualTo(language);
        });
    }

    @Test
    void whatALearnerIsGivenSpeaksEveryLanguageOfTheHouse() {
        assertThat(Words.HOUSE).allMatch(org.samtale.server.handout.Words::areIn);
    }

    @Test
    void whoComesBackIsSpokenToInEveryLanguageOfTheHouse() {
        assertThat(Words.languages("identity")).isEqualTo(Words.HOUSE);
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
        assertThat(Words.of("house", "nb").say("skip")).isEqualTo("Hopp til innholdet");
    }
}
