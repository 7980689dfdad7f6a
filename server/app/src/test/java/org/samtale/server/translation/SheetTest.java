package org.samtale.server.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.samtale.server.translation.Given.EMMA;
import static org.samtale.server.translation.Given.SHIPPED;
import static org.samtale.server.translation.Given.diagnostics;
import static org.samtale.server.translation.Given.file;
import static org.samtale.server.translation.Given.targeted;
import static org.samtale.server.translation.Given.translations;
import static org.samtale.server.translation.Given.with;
import static org.samtale.server.translation.Given.withUnits;
import static org.samtale.server.translation.Given.without;
import static org.samtale.server.translation.Given.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samtale.server.library.LibraryScenario;
import org.samtale.server.translation.Sheet.State;

/** A translator's sheet goes out and comes back. */
class SheetTest {

    @ParameterizedTest
    @EnumSource
    void aSheetThatComesBackUntouchedChangesNoByte(SheetFormat format) throws Exception {
        int looked = 0;
        for (var library : SHIPPED) {
            for (var language : translations(library)) {
                var sheet = throughFile(format, SheetExport.of(library, language));

                var imported = SheetImport.into(library, sheet);

                assertThat(imported.text()).isEqualTo(file(library, language));
                assertThat(imported.changed()).isZero();
                looked++;
            }
        }
        assertThat(looked).isGreaterThanOrEqualTo(11);
    }

    @Test
    void aLanguageCanBeBegunFromItsSheetAlone() throws Exception {
        for (var library : SHIPPED) {
            for (var language : translations(library).reversed().subList(0, 1)) {
                var whole = SheetExport.of(library, language);
                var bare = without(library, language);

                var again = with(bare, SheetImport.into(bare, throughFile(SheetFormat.XLIFF, whole)));

                assertThat(words(again, language)).isEqualTo(words(library, language));
                assertThat(SheetExport.of(again, language)).isEqualTo(whole);
                assertThat(diagnostics(again)).isEmpty();
            }
        }
    }

    @Test
    void everyTextCanBeTranslatedAnewAndCommentsStay() throws Exception {
        for (var library : SHIPPED) {
            for (var language : translations(library).reversed().subList(0, 1)) {
                var sheet = SheetExport.of(library, language);
                var anew = sheet.units().stream()
                        .map(unit -> unit.target().isEmpty()
                                ? unit
                                : targeted(
                                        unit,
                                        unit.target() + " \"\\: 🐇 # '"
                                                + unit.id().length()))
                        .filter(unit -> unit.source().chars().anyMatch(Character::isLetterOrDigit))
                        .toList();

                var imported = SheetImport.into(library, throughFile(SheetFormat.XLIFF, withUnits(sheet, anew)));

                assertThat(SheetExport.of(with(library, imported), language).units())
                        .extracting(Sheet.Unit::target)
                        .containsAll(anew.stream().map(Sheet.Unit::target).toList());
                assertThat(comments(imported.text())).isEqualTo(comments(file(library, language)));
            }
        }
    }

    @Test
    void whatIsTranslatedBitByBitStandsInTheOrderOfTheSource() throws Exception {
        var bare = without(EMMA, "sv");
        var units = SheetExport.of(EMMA, "sv").units();
        var sheet = SheetExport.of(bare, "sv");
        var odd = new ArrayList<Sheet.Unit>();
        var even = new ArrayList<Sheet.Unit>();
        for (var unit : units) {
            (units.indexOf(unit) % 2 == 0 ? even : odd).add(unit);
        }

        var half = with(bare, SheetImport.into(bare, withUnits(sheet, odd)));
        var whole = with(half, SheetImport.into(half, withUnits(sheet, even)));

        var atOnce = SheetImport.into(bare, withUnits(sheet, units)).text();
        assertThat(sections(file(whole, "sv"))).isEqualTo(sections(atOnce)).hasSizeGreaterThan(500);
        assertThat(words(whole, "sv")).isEqualTo(words(EMMA, "sv"));
    }

    @Test
    void aPartOfASheetKeepsEverythingElse() throws Exception {
        var sheet = SheetExport.of(EMMA, "en");
        var title = targeted(sheet.units().getFirst(), "Another title");

        var imported = SheetImport.into(EMMA, withUnits(sheet, List.of(title)));

        assertThat(imported.text())
                .isEqualTo(file(EMMA, "en").replace("\ntitle: Quiet Emma\n", "\ntitle: Another title\n"));
        assertThat(imported.changed()).isEqualTo(1);
    }

    @Test
    void everyTextTellsItsTranslatorWhatItIs() throws Exception {
        for (var library : SHIPPED) {
            assertThat(SheetExport.of(library, "de").units())
                    .extracting(unit -> unit.notes().getFirst())
                    .allMatch(kind -> kind.matches("[A-Z][^|]+"));
        }
    }

    @Test
    void aLineTellsItsTranslatorWhoSaysItToWhomWhereAndHow() throws Exception {
        var units = SHIPPED.stream()
                .filter(library -> library.scenario().id().value().equals("dominant-father"))
                .flatMap(library -> sheet(library, "en").units().stream())
                .toList();

        assertThat(units)
                .extracting(unit -> String.join("|", unit.notes()))
                .anyMatch(notes -> notes.matches("Line\\|Who: .+\\|Mood: .+\\|Part: .+\\|Seen meanwhile: .+"))
                .anyMatch(notes -> notes.matches("Line\\|Who: .+\\|Part: .+\\|After the option: .+"))
                .anyMatch(notes -> notes.matches("Option: what is said\\|Who: the learner\\|To: .+\\|Part: .+"))
                .anyMatch(
                        notes -> notes.matches("Thought, told afterwards\\|Who: .+\\|Part: .+\\|After the option: .+"));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsOlderThanItsSourceIsStaleUntilSomebodyHasLooked(SheetFormat format) throws Exception {
        var stale = with(
                EMMA, "en", file(EMMA, "en").replaceFirst("\n  title: \"[0-9a-f]{8}\"", "\n  title: \"00000000\""));
        var sheet = throughFile(format, SheetExport.of(stale, "en"));
        var title = sheet.units().getFirst();

        var untouched = SheetImport.into(stale, sheet);
        var confirmed = SheetImport.into(stale, withUnits(sheet, List.of(state(title, State.FINAL))));
        var changed = SheetImport.into(stale, withUnits(sheet, List.of(targeted(title, "Another title"))));

        assertThat(title.state()).isEqualTo(State.STALE);
        assertThat(title.notes()).contains("The source of title has changed since this was translated.");
        assertThat(untouched.text()).isEqualTo(file(stale, "en"));
        assertThat(untouched.stale()).containsExactly("title");
        assertThat(confirmed.text()).isEqualTo(file(EMMA, "en"));
        assertThat(confirmed.stale()).isEmpty();
        assertThat(changed.stale()).isEmpty();
    }

    @Test
    void whatIsStaleTellsWhatItsSourceSaidOnAnOlderSheet() throws Exception {
        var stale = with(EMMA, "en", file(EMMA, "en").replaceFirst("\n  title: \"[0-9a-f]{8}\"", ""));
        var older = new Sheet.Unit(3, "title", List.of(), "Emma", "Emma", State.FINAL);

        var sheet = SheetExport.since(withUnits(SheetExport.of(EMMA, "en"), List.of(older)), stale, "en");

        assertThat(unit(sheet, "title").notes())
                .containsExactly(
                        "Title of the conversation",
                        "Nobody has said yet that this fits its source.",
                        "The source was: Emma");
        assertThat(unit(sheet, "summary").notes()).hasSize(1);
    }

    @Test
    void whatNobodyHasAcceptedStaysSo() throws Exception {
        var bare = with(EMMA, "en", file(EMMA, "en").replaceFirst("(?s)\nmade-from:.*", "\n"));

        var imported = SheetImport.into(bare, SheetExport.of(bare, "en"));

        assertThat(imported.text()).isEqualTo(file(bare, "en"));
        assertThat(imported.stale()).hasSizeGreaterThan(500);
    }

    @Test
    void tellsAllThatDoesNotFitAtOnceAndWhere() throws Exception {
        var sheet = SheetExport.of(EMMA, "en");
        var title = at(3, sheet.units().getFirst());
        var units = List.of(
                new Sheet.Unit(9, "line.nobody.words", List.of(), "", "x", State.NEW),
                title,
                at(4, title),
                at(5, targeted(sheet.units().get(1), "a\u202Eb")),
                at(6, targeted(unit(sheet, "player.role"), "")),
                at(7, targeted(unit(sheet, "setting"), "One paragraph.")),
                new Sheet.Unit(8, "task", List.of(), "Once", "x", State.NEW));

        var refused = catchThrowableOfType(
                SheetRefusedException.class, () -> SheetImport.into(EMMA, withUnits(sheet, units)));

        assertThat(refused.mistakes()).extracting(Sheet.Mistake::line).containsExactly(4, 5, 6, 7, 8, 9);
        assertThat(refused.mistakes().stream().map(Sheet.Mistake::words).toList())
                .satisfiesExactly(
                        twice -> assertThat(twice).contains("'title' is there already in 3"),
                        unfit -> assertThat(unfit).contains("a character in its translation that no text has"),
                        lost -> assertThat(lost).contains("has lost its translation, which is: "),
                        joined -> assertThat(joined).contains("'setting' has 2 paragraphs"),
                        source -> assertThat(source).contains("'task' has another source in the scenario today: "),
                        unknown -> assertThat(unknown).contains("'line.nobody.words' is no text of quiet-emma"));
    }

    @Test
    void aPauseStaysAPauseInEveryLanguage() throws Exception {
        var sheet = SheetExport.of(EMMA, "en");
        var pause = sheet.units().stream()
                .filter(unit -> unit.source().chars().noneMatch(Character::isLetterOrDigit))
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> SheetImport.into(EMMA, withUnits(sheet, List.of(targeted(pause, "Oh.")))))
                .hasMessageContaining("is only a pause, and stays one");
    }

    @Test
    void aSheetOfSomethingElseIsRefused() throws Exception {
        var sheet = SheetExport.of(EMMA, "en");
        var other = SHIPPED.getFirst();
        assertThat(other).isNotEqualTo(EMMA);

        assertThatThrownBy(() -> SheetImport.into(other, sheet)).hasMessageContaining("a sheet of 'quiet-emma'");
        assertThatThrownBy(() -> SheetImport.into(EMMA, new Sheet("quiet-emma", "de", "en", List.of(), List.of())))
                .hasMessageContaining("The sheet translates from 'de'");
        assertThatThrownBy(() -> SheetImport.into(EMMA, withUnits(sheet, List.of())))
                .hasMessageContaining("Nothing is translated");
        assertThatThrownBy(() -> SheetExport.of(EMMA, "../en")).hasMessageContaining("no code of a language");
        assertThatThrownBy(() -> SheetExport.of(EMMA, "en" + "-aa".repeat(100_000)))
                .hasMessageContaining("no code of a language");
        assertThatThrownBy(() -> SheetExport.of(EMMA, "nb")).hasMessageContaining("there is nothing to translate");
    }

    private static List<String> comments(String text) {
        return text.lines().filter(line -> line.strip().startsWith("#")).toList();
    }

    /** The keys down to those of single lines and choices, in their order. */
    private static List<String> sections(String text) {
        var key = Pattern.compile("( {0,4}[a-z0-9.-]+):.*");
        return text.lines()
                .map(key::matcher)
                .filter(match -> match.matches())
                .map(match -> match.group(1))
                .toList();
    }

    private static Sheet sheet(LibraryScenario library, String language) {
        try {
            return SheetExport.of(library, language);
        } catch (SheetRefusedException refused) {
            throw new AssertionError(refused);
        }
    }

    private static Sheet.Unit unit(Sheet sheet, String id) {
        return sheet.units().stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Sheet throughFile(SheetFormat format, Sheet sheet) throws SheetRefusedException {
        return format.read(format.write(sheet));
    }

    private static Sheet.Unit at(int line, Sheet.Unit unit) {
        return new Sheet.Unit(line, unit.id(), unit.notes(), unit.source(), unit.target(), unit.state());
    }

    private static Sheet.Unit state(Sheet.Unit unit, State state) {
        return new Sheet.Unit(unit.line(), unit.id(), unit.notes(), unit.source(), unit.target(), state);
    }
}
