package org.samtale.server.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.samtale.server.content.CourseLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code samtale lint}: tells an author every mistake at once. */
@Command(
        name = "lint",
        description =
                "Checks scenarios, courses, their translations and your organisation's local texts, and tells every"
                        + " mistake at once.",
        mixinStandardHelpOptions = true)
final class LintCommand implements Callable<Integer> {
    private final Home home;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "PATH",
            description =
                    "a folder of scenarios or of courses, or a file in one (default: CONTENT_DIR, and SCENARIOS_DIR, else"
                            + " this folder when there are scenarios in it, else the folders of the program)")
    private @Nullable Path path;

    @Option(names = "--explain", description = "tells what each code means, too, with examples")
    private boolean explain;

    LintCommand(Home home) {
        this.home = home;
    }

    @Override
    public Integer call() {
        var terminal = Terminal.of(spec);
        if (path != null && !Files.exists(path)) {
            return terminal.fail("There is no file or folder " + path + ".");
        }
        if (path != null && path.toAbsolutePath().normalize().startsWith(home.local())) {
            return new LocalLint(home, terminal).ofAll();
        }
        var courses = path == null ? CourseLibrary.folderOf(home.content()) : CourseLibrary.folderOf(path);
        if (path != null) {
            return courses.isPresent()
                    ? new CourseLint(home, terminal, explain).of(courses.get(), path)
                    : new ScenarioLint(terminal, explain).of(path);
        }
        int scenarios = Files.exists(home.scenarios())
                ? new ScenarioLint(terminal, explain).of(home.scenarios())
                : terminal.fail("There is no file or folder " + home.scenarios() + ".");
        int others = courses.isPresent()
                ? new CourseLint(home, terminal, explain).of(courses.get(), home.content())
                : SamtaleCommand.FINE;
        return Math.max(Math.max(scenarios, others), new LocalLint(home, terminal).ofAll());
    }
}
