package org.samtale.server.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samtale.server.translation.Sheet.Mistake;
import org.samtale.server.translation.Sheet.State;

/** The sheet as a file: what others write into it, and what they cannot do with it. */
class SheetFormatTest {
    private static final String HEAD = "id,context,source,target,state\nscenario,,one,sv,nb\n";

    @ParameterizedTest
    @EnumSource
    void everyTextComesBackToTheLetter(SheetFormat format) throws Exception {
        var sheet =
                sheet("=1+1", "-Nei", "'=x", "''-x", "'Tis", "+", "@a", "a\n\n b", "\"a\", b;\t<c> & ]]>", "🐇 „é“");

        var again = format.read(format.write(sheet));

        assertThat(again.units()).extracting(Sheet.Unit::line).isSorted().doesNotHaveDuplicates();
        assertThat(again.units().stream().map(unit -> targetOnly(unit)).toList())
                .isEqualTo(sheet.units().stream().map(unit -> targetOnly(unit)).toList());
        assertThat(again.mistakes()).isEmpty();
    }

    @Test
    void noCellOfATableIsTakenForAFormula() {
        var table = csv(sheet("=HYPERLINK(1)", "+1", "-1", "@x", "\tx", "fine"));

        assertThat(table).startsWith("\uFEFF\"id\",").contains("\"'=HYPERLINK(1)\"", "\"fine\"");
        assertThat(table).doesNotContainPattern("(^|,|\n)\"[=+@\t-]");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", ","})
    void aTableIsReadAsSpreadsheetsSaveIt(String separator) throws Exception {
        var saved = (HEAD + "title,,En,Ett,FINAL\n\n,,,,\ntask,,\"To\nlinjer\",\"Två\nrader\",\n")
                .replace(",", separator)
                .replace("\n", "\r\n");

        var sheet = SheetFormat.CSV.read(saved.getBytes(StandardCharsets.UTF_8));

        assertThat(sheet.units())
                .containsExactly(
                        new Sheet.Unit(3, "title", List.of(), "En", "Ett", State.FINAL),
                        new Sheet.Unit(6, "task", List.of(), "To\r\nlinjer", "Två\r\nrader", State.NEW));
    }

    @Test
    void everyRowThatIsWrongIsTold() throws Exception {
        var sheet = csv("title,,a,b,done\ntask,,a\nsetting,,a,b,klar\n");

        assertThat(sheet.mistakes())
                .containsExactly(
                        new Mistake(3, "'title' has the state 'done'; write new, stale or final."),
                        new Mistake(4, "'task' has 3 columns instead of 5."),
                        new Mistake(5, "'setting' has the state 'klar'; write new, stale or final."));
    }

    @Test
    void whatATranslatorsToolAddsDoesNotDisturb() throws Exception {
        var sheet = xliff("""
                <unit id="title" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0">
                  <mtc:matches><mtc:match ref="#s1"><source>En</source><target>Annan</target></mtc:match></mtc:matches>
                  <mtc:matches><mtc:match ref="#s1"><mtc:source>En</mtc:source></mtc:match></mtc:matches>
                  <segment state="translated" subState="samtale:stale"><source>En</source><!-- x --><target>Ett</target></segment>
                </unit>""");

        assertThat(sheet.units()).extracting(SheetFormatTest::targetOnly).containsExactly("title|En|Ett|FINAL");
        assertThat(sheet.mistakes()).isEmpty();
    }

    @Test
    void everyUnitThatIsWrongIsTold() throws Exception {
        var sheet = xliff("""
                <unit id="title"><segment><source>a</source></segment><segment><source>b</source></segment></unit>
                <unit id="task"><segment state="good"><source>a</source><target>b</target></segment></unit>
                <unit id="setting"><segment><source>a</source><target>b<ph id="1"/></target></segment></unit>""");

        assertThat(sheet.mistakes())
                .extracting(Mistake::words)
                .containsExactly(
                        "'title' has 2 segments; keep the one it was exported with.",
                        "'task' has the state 'good'; XLIFF knows initial, translated, reviewed and final.",
                        "'setting' has <ph> inside; a text is only words, take it away.");
        assertThat(sheet.mistakes()).extracting(Mistake::line).containsExactly(3, 4, 5);
    }

    @Test
    void whatIsNoSheetIsRefused() {
        refused(SheetFormat.XLIFF, "not xml", "not whole XML");
        refused(SheetFormat.XLIFF, "<xliff version=\"2.0\" trgLang=\"sv\"><file id=\"a\">", "not whole XML");
        refused(SheetFormat.XLIFF, "<html/>", "no XLIFF");
        refused(SheetFormat.XLIFF, "<xliff version=\"1.2\"/>", "This is XLIFF 1.2");
        refused(SheetFormat.XLIFF, "<xliff version=\"2.0\"/>", "which language");
        refused(SheetFormat.XLIFF, "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><xliff/>", "DOCTYPE");
        refused(SheetFormat.CSV, "", "begins with the columns");
        refused(SheetFormat.CSV, "a,b\n", "begins with the columns");
        refused(SheetFormat.CSV, "id,context,source,target,state\ntitle,,a,b,final\n", "names the scenario");
        refused(SheetFormat.CSV, HEAD + "title,,\"a\n", "never closed");
        assertThatThrownBy(() -> SheetFormat.CSV.read(HEAD.replace("one", "én").getBytes(StandardCharsets.ISO_8859_1)))
                .hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> SheetFormat.XLIFF.read("<xliff id=\"én\"/>".getBytes(StandardCharsets.ISO_8859_1)))
                .hasMessageContaining("UTF-8");
    }

    private static void refused(SheetFormat format, String file, String said) {
        assertThatThrownBy(() -> format.read(file.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(SheetRefusedException.class)
                .hasMessageContaining(said);
    }

    private static Sheet sheet(String... targets) {
        var units = new ArrayList<Sheet.Unit>();
        for (var target : targets) {
            units.add(new Sheet.Unit(0, "unit-" + units.size(), List.of("- a", "b"), target, target, State.STALE));
        }
        return new Sheet("one", "nb", "sv", units, List.of());
    }

    private static String csv(Sheet sheet) {
        return new String(SheetFormat.CSV.write(sheet), StandardCharsets.UTF_8);
    }

    private static Sheet csv(String rows) throws SheetRefusedException {
        return SheetFormat.CSV.read((HEAD + rows).getBytes(StandardCharsets.UTF_8));
    }

    private static Sheet xliff(String units) throws SheetRefusedException {
        var file = """
                <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="nb" trgLang="sv">
                <file id="one">
                %s
                </file></xliff>""".formatted(units);
        return SheetFormat.XLIFF.read(file.getBytes(StandardCharsets.UTF_8));
    }

    private static String targetOnly(Sheet.Unit unit) {
        return String.join(
                "|", unit.id(), unit.source(), unit.target(), unit.state().name());
    }
}
