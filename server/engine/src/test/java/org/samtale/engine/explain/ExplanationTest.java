package org.samtale.engine.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.samtale.engine.compile.DiagnosticCode;
import org.samtale.engine.testing.Diagnostics;
import org.samtale.engine.testing.Guide;

class ExplanationTest {

    private static final List<Explanation> ALL = Explanations.all();

    /** A file that is not YAML never comes as far as the compiler, nor does one that belongs to no scenario. */
    private static final Set<DiagnosticCode> NEVER_COMPILED = EnumSet.of(
            DiagnosticCode.UNREADABLE,
            DiagnosticCode.PEOPLE_NEVER_INCLUDED,
            DiagnosticCode.MISNAMED,
            DiagnosticCode.TRANSLATION_OF_NOTHING);

    private static Stream<Explanation> compiled() {
        return ALL.stream().filter(one -> !NEVER_COMPILED.contains(one.code()));
    }

    @TestFactory
    Stream<DynamicTest> theWrongExampleIsWrongInJustThisWayAtTheMark() {
        return compiled()
                .map(one -> DynamicTest.dynamicTest(one.code().id(), () -> {
                    var example = new WrittenExample(one.wrong());

                    var found = example.diagnostics();

                    assertThat(found).as(Diagnostics.print(found)).isNotEmpty();
                    assertThat(found)
                            .as(Diagnostics.print(found))
                            .allMatch(diagnostic -> diagnostic.code() == one.code());
                    assertThat(found)
                            .as(Diagnostics.print(found) + example.mark())
                            .anyMatch(diagnostic ->
                                    diagnostic.place().equals(example.mark().orElseThrow()));
                }));
    }

    @TestFactory
    Stream<DynamicTest> theRightExampleIsRight() {
        return compiled()
                .map(one -> DynamicTest.dynamicTest(one.code().id(), () -> {
                    var found = new WrittenExample(one.right()).diagnostics();

                    assertThat(found).as(Diagnostics.print(found)).isEmpty();
                }));
    }

    @Test
    void thePageOfAllDiagnosticsIsCurrent() {
        assertThat(Guide.file("DIAGNOSTICS.md"))
                .as("print it anew with: samtale explain --all")
                .isEqualTo(ReferencePage.print(ALL));
    }

    @Test
    void theTextForTheTerminalHasAllOfIt() {
        var explained = Explanations.of(DiagnosticCode.UNKNOWN_WORD).text();

        assertThat(explained)
                .startsWith("S108 (error): A word that has no meaning here\n\nIn this place only a few words ")
                .contains("\nWrong:\n\n    nodes:\n", "pause: lnog", "\nRight:\n\n    nodes:\n", "pause: long");
    }
}
