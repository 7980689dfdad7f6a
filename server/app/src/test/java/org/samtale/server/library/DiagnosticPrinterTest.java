package org.samtale.server.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samtale.engine.compile.Diagnostic;
import org.samtale.engine.compile.DiagnosticCode;
import org.samtale.engine.source.Place;

class DiagnosticPrinterTest {

    @Test
    void showsTheLineWithAMarkUnderThePlace() {
        assertThat(print("begin: windw", 8)).isEqualTo("""
                        scenarios/a.yaml:1:8: error [S201] There is no node.
                            1 | begin: windw
                              |        ^
                              = Did you mean another?
                        """);
    }

    @Test
    void marksTheSignThatIsMeantBehindTabsEmojiAndAccents() {
        assertThat(marked("\tbegin: windw", 9)).containsExactly(" begin: windw", "        ^");
        assertThat(marked("\uD83D\uDC30: windw", 4)).containsExactly("\uD83D\uDC30: windw", "    ^");
        assertThat(marked("e\u0301: windw", 5)).containsExactly("e\u0301: windw", "   ^");
        assertThat(marked("\uFEFFbegin: windw", 8)).containsExactly("begin: windw", "       ^");
    }

    @Test
    void cutsALongLineAroundThePlace() {
        var line = "x".repeat(400) + "windw" + "y".repeat(400);

        var shown = marked(line, 401);

        assertThat(shown.getFirst())
                .startsWith("…xxx")
                .contains("windw")
                .endsWith("yyy…")
                .hasSize(122);
        assertThat(shown.getLast().indexOf('^')).isEqualTo(shown.getFirst().indexOf("windw"));
    }

    @Test
    void showsSignsThatWouldTurnTheLineOrTheTerminal() {
        assertThat(marked("a\u202Eb\u001B[31mc", 2).getFirst()).isEqualTo("a\uFFFDb\uFFFD[31mc");
    }

    @Test
    void marksTheEndOfALineThatIsShorterThanThePlace() {
        assertThat(marked("begin:", 40)).containsExactly("begin:", "      ^");
    }

    @Test
    void leavesOutALineThatIsNotThere() {
        var printer = new DiagnosticPrinter(Path.of("scenarios"), Map.of());

        assertThat(printer.print(diagnostic(7))).hasLineCount(2);
    }

    private static List<String> marked(String line, int column) {
        return print(line, column)
                .lines()
                .skip(1)
                .limit(2)
                .map(shown -> shown.substring(8))
                .toList();
    }

    private static String print(String line, int column) {
        return new DiagnosticPrinter(Path.of("scenarios"), Map.of("a.yaml", List.of(line))).print(diagnostic(column));
    }

    private static Diagnostic diagnostic(int column) {
        return new Diagnostic(
                DiagnosticCode.UNKNOWN_NODE,
                new Place("a.yaml", 1, column),
                "There is no node.",
                "Did you mean another?");
    }
}
