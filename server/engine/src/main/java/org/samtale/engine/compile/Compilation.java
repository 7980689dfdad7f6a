package org.samtale.engine.compile;

import java.util.List;
import org.samtale.engine.scenario.Scenario;

/** What came of compiling one scenario: a scenario that can be played, or the reasons there is none. */
public sealed interface Compilation {

    /** In the order of the files. */
    List<Diagnostic> diagnostics();

    /** A scenario, and what is not quite right with it. */
    record Compiled(Scenario scenario, List<Diagnostic> diagnostics) implements Compilation {

        public Compiled {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /** No scenario; at least one of the diagnostics is an error. */
    record Failed(List<Diagnostic> diagnostics) implements Compilation {

        public Failed {
            diagnostics = List.copyOf(diagnostics);
        }
    }
}
