package org.samtale.server.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.samtale.engine.compile.Diagnostic;
import org.samtale.engine.compile.Severity;
import org.samtale.server.library.DiagnosticReport;
import org.samtale.server.library.Explanations;
import org.samtale.server.library.ScenarioLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code samtale lint}: tells an author every mistake at once. */
@Command(
        name = "lint",
        description = "Checks scenarios and their translations, and tells every mistake at once.",
        mixinStandardHelpOptions = true)
final class LintCommand implements Callable<Integer> {
    private static final String SCENARIO = ".scenario.yaml";
    private static final String PART = ".scenario.";

    private final Home home;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "PATH",
            description =
                    "a folder of scenarios, or one file in it (default: SCENARIOS_DIR, else this folder when there are"
                            + " scenarios in it, else the folder of the program)")
    private @Nullable Path path;

    @Option(names = "--explain", description = "tells what each code means, too, with examples")
    private boolean explain;

    LintCommand(Home home) {
        this.home = home;
    }

    @Override
    public Integer call() {
        var terminal = Terminal.of(spec);
        var asked = path == null ? home.scenarios() : path;
        if (!Files.exists(asked)) {
            return terminal.fail("There is no file or folder " + asked + ".");
        }
        var folder = Files.isDirectory(asked)
                ? asked
                : Objects.requireNonNull(asked.toAbsolutePath().getParent(), "a file lies in a folder");
        var library = ScenarioLibrary.load(folder);
        var report = new DiagnosticReport(Home.shown(folder), about(asked, library.diagnostics()));
        terminal.say(report.text());
        if (explain) {
            report.codes().forEach(code -> terminal.say(Explanations.of(code).text()));
        }
        var playable = library.scenarios().size();
        if (playable == 0 && library.diagnostics().isEmpty()) {
            return terminal.fail("There is no scenario in " + folder
                    + ", so nothing was checked; a framework is checked with the scenarios that use it.");
        }
        // Which folder it was is told even when all is well: it may not be the one that was meant.
        terminal.say("In " + folder.toAbsolutePath().normalize() + ": "
                + (playable == 1 ? "1 scenario" : playable + " scenarios") + " can be played; " + report.count() + ".");
        return report.hasErrors() || playable == 0 ? SamtaleCommand.FAILED : SamtaleCommand.FINE;
    }

    /**
     * One file's own mistakes when a file was asked for; with a scenario those of its translations, and every error that
     * keeps it from being played.
     */
    private static List<Diagnostic> about(Path asked, List<Diagnostic> diagnostics) {
        return Files.isDirectory(asked)
                ? diagnostics
                : diagnostics.stream()
                        .filter(one -> belongs(one, asked.getFileName().toString()))
                        .toList();
    }

    private static boolean belongs(Diagnostic diagnostic, String asked) {
        var file = diagnostic.place().file();
        if (!asked.endsWith(SCENARIO)) {
            return file.equals(asked);
        }
        boolean isOfOther = file.contains(PART) && !file.startsWith(asked.replace(SCENARIO, PART));
        return !isOfOther && (file.contains(PART) || diagnostic.severity() == Severity.ERROR);
    }
}
