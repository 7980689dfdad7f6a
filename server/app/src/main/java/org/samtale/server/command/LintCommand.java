package org.samtale.server.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.samtale.engine.compile.Diagnostic;
import org.samtale.server.library.DiagnosticPrinter;
import org.samtale.server.library.ScenarioLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code samtale lint}: tells an author every mistake at once. */
@Command(
        name = "lint",
        description = "Checks scenarios and their translations, and tells every mistake at once.",
        mixinStandardHelpOptions = true)
final class LintCommand implements Callable<Integer> {
    private final Home home;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "PATH",
            description = "a folder of scenarios, or one .scenario.yaml file (default: the scenarios folder)")
    private @Nullable Path path;

    LintCommand(Home home) {
        this.home = home;
    }

    @Override
    public Integer call() throws IOException {
        var terminal = Terminal.of(spec);
        var asked = path == null ? home.scenarios() : path;
        if (!Files.exists(asked)) {
            return terminal.fail("There is no file or folder " + asked + ".");
        }
        var folder = Files.isDirectory(asked)
                ? asked
                : Objects.requireNonNull(asked.toAbsolutePath().getParent(), "a file lies in a folder");
        var library = ScenarioLibrary.load(folder);
        var found = Files.isDirectory(asked)
                ? library.diagnostics()
                : library.diagnostics().stream()
                        .filter(one -> concerns(one, asked.getFileName().toString()))
                        .toList();
        var printer = new DiagnosticPrinter(shown(folder), lines(folder, found));
        found.forEach(diagnostic -> terminal.say(printer.print(diagnostic)));
        terminal.say(summary(library, found));
        return DiagnosticPrinter.hasErrors(found) ? SamtaleCommand.FAILED : SamtaleCommand.FINE;
    }

    private static boolean concerns(Diagnostic diagnostic, String file) {
        return diagnostic.place().file().equals(file);
    }

    private static String summary(ScenarioLibrary library, List<Diagnostic> found) {
        var playable = library.scenarios().size();
        return (playable == 1 ? "1 scenario" : playable + " scenarios") + " can be played; "
                + DiagnosticPrinter.count(found) + ".";
    }

    private String shown(Path folder) {
        var absolute = folder.toAbsolutePath().normalize();
        var base = home.folder().toAbsolutePath().normalize();
        return (absolute.startsWith(base) ? base.relativize(absolute) : absolute).toString();
    }

    private static Map<String, List<String>> lines(Path folder, List<Diagnostic> found) throws IOException {
        var lines = new HashMap<String, List<String>>();
        for (var diagnostic : found) {
            var name = diagnostic.place().file();
            var file = folder.resolve(name);
            if (!lines.containsKey(name) && Files.isRegularFile(file)) {
                // A file that is not UTF-8 has a diagnostic of its own; its lines must not stop the report.
                lines.put(
                        name,
                        new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                                .lines()
                                .toList());
            }
        }
        return lines;
    }
}
