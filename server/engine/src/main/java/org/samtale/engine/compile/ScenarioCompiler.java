package org.samtale.engine.compile;

import java.util.List;
import org.samtale.engine.source.SourceFile;

/** Turns the files of a scenario into one that can be played, or says everything that is wrong with them. */
public final class ScenarioCompiler {

    private ScenarioCompiler() {}

    /** Translations of the framework and of the scenario may come in any order. */
    public static Compilation compile(SourceFile framework, SourceFile scenario, List<SourceFile> translations) {
        return new Compilation.Failed(List.of(new Diagnostic(
                DiagnosticCode.UNREADABLE, scenario.root().place(), "Nothing is understood yet.", "Wait a moment.")));
    }
}
