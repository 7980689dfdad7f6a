package org.samtale.server.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.samtale.engine.compile.DiagnosticCode;
import org.samtale.engine.explain.Explanation.Example;
import org.samtale.engine.source.Place;

class ExplanationsTest {
    private static final String MARK = "(?m)^ *\\^\n";

    @Test
    void haveEveryCode() {
        assertThat(Explanations.all()).hasSameSizeAs(DiagnosticCode.values()).hasSizeGreaterThanOrEqualTo(45);
    }

    /** All others come from the compiler, and are held against it there. */
    @Test
    void showWhatCannotBeRead() {
        var explained = Explanations.of(DiagnosticCode.UNREADABLE);
        var marked = explained.wrong().getFirst().text().lines().toList();
        var column = marked.get(1).indexOf('^') + 1;

        var wrong =
                YamlReader.read("a.yaml", together(explained.wrong())).mistake().orElseThrow();
        var right = YamlReader.read("a.yaml", together(explained.right()));

        assertThat(wrong.code()).isEqualTo(DiagnosticCode.UNREADABLE);
        assertThat(wrong.place()).isEqualTo(new Place("a.yaml", 1, column));
        assertThat(right.mistake()).isEmpty();
    }

    private static String together(List<Example> excerpts) {
        return excerpts.stream()
                .map(Example::text)
                .collect(Collectors.joining())
                .replaceAll(MARK, "");
    }
}
