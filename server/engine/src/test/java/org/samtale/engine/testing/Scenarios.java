package org.samtale.engine.testing;

import java.nio.file.Path;
import java.util.List;
import org.samtale.engine.compile.Compilation;
import org.samtale.engine.compile.ScenarioCompiler;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.source.SourceFile;

/** The scenarios of the repository, compiled with all their translations and with the people they include. */
public final class Scenarios {

    private static final String ENDING = ".scenario.yaml";

    private Scenarios() {}

    public static List<Path> files() {
        return Repository.files(Repository.scenarios(), ENDING);
    }

    public static String id(Path file) {
        var name = file.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }

    public static Compilation compile(Path file) {
        var folder = Repository.scenarios();
        var others = Repository.files(folder, ".yaml").stream()
                .filter(other -> mayBelong(other, id(file)))
                .map(Yaml::read)
                .toList();
        return ScenarioCompiler.compile(framework(), Yaml.read(file), others);
    }

    public static SourceFile framework() {
        return Yaml.read(Repository.scenarios().resolve("framework.yaml"));
    }

    /** Fails the test with the diagnostics when there are errors. */
    public static Scenario compiled(Path file) {
        return switch (compile(file)) {
            case Compilation.Compiled compiled -> compiled.scenario();
            case Compilation.Failed failed -> throw new AssertionError(Diagnostics.print(failed.diagnostics()));
        };
    }

    /** Its translations and those of the framework, and everybody it could include. */
    private static boolean mayBelong(Path file, String id) {
        var name = file.getFileName().toString();
        return name.contains(".scenario.")
                ? name.startsWith(id + ".scenario.") && !name.equals(id + ENDING)
                : !name.equals("framework.yaml") && !name.equals("lint.yaml");
    }
}
