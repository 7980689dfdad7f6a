package org.samtale.server.command;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.samtale.engine.compile.DiagnosticCode;
import org.samtale.engine.explain.ReferencePage;
import org.samtale.server.library.Explanations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code samtale explain}: what a message of the checker means, with a wrong and a right example. */
@Command(
        name = "explain",
        description = "Explains a message of the checker, with an example that is wrong and the same put right.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "CODE", description = "such as S201")
    private List<String> codes = List.of();

    @Option(names = "--all", description = "every code of scenarios, as the page scenarios/DIAGNOSTICS.md")
    private boolean all;

    @Option(names = "--courses", description = "with --all: every code of courses, as the page content/DIAGNOSTICS.md")
    private boolean courses;

    @Override
    public Integer call() {
        var terminal = Terminal.of(spec);
        if (all) {
            var every = Explanations.all();
            terminal.write(courses ? ReferencePage.printOfCourses(every) : ReferencePage.print(every));
            return SamtaleCommand.FINE;
        }
        if (codes.isEmpty()) {
            return terminal.fail("Say which, such as samtale explain S201; or samtale explain --all.");
        }
        for (var code : codes) {
            var known = DiagnosticCode.find(code.toUpperCase(Locale.ROOT));
            if (known.isEmpty()) {
                return terminal.fail("There is no message " + code + "; samtale explain --all shows every one.");
            }
            terminal.say(Explanations.of(known.get()).text());
        }
        return SamtaleCommand.FINE;
    }
}
