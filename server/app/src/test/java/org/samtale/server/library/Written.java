package org.samtale.server.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.samtale.engine.compile.Compilation;
import org.samtale.engine.compile.Diagnostic;
import org.samtale.engine.scenario.ScenarioId;

/** Files of a scenario as somebody, or chance, has written them, and what every answer to them must keep. */
record Written(ScenarioSources sources, Compilation compilation) {

    static Written of(String id, Map<String, String> files) {
        var sources = new ScenarioSources(new ScenarioId(id), files);
        return new Written(sources, sources.compile());
    }

    List<Diagnostic> diagnostics() {
        return compilation.diagnostics();
    }

    /** Whoever cannot play it is told why, and each reason stands at a place that is there, in whole sentences. */
    void isAnswered() {
        if (compilation instanceof Compilation.Failed) {
            assertThat(diagnostics()).as("reasons why it cannot be played").isNotEmpty();
        }
        assertThat(diagnostics()).allSatisfy(one -> {
            assertThat(sources.files()).containsKey(one.place().file());
            var lines =
                    sources.files().getOrDefault(one.place().file(), "").lines().toList();
            assertThat(one.place().line()).as(one.toString()).isBetween(1, Math.max(1, lines.size()));
            var line = lines.isEmpty() ? "" : lines.get(one.place().line() - 1);
            assertThat(one.place().column()).as(one.toString()).isBetween(1, line.codePointCount(0, line.length()) + 1);
            assertThat(one.message()).isNotBlank();
            assertThat(one.remedy()).isNotBlank();
        });
    }
}
