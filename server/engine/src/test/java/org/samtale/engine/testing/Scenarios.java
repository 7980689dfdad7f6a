package org.samtale.engine.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.samtale.engine.compile.Compilation;
import org.samtale.engine.compile.ScenarioCompiler;
import org.samtale.engine.scenario.Language;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.source.SourceFile;

/** The scenarios of the repository, compiled with all their translations. */
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
        var translations = Repository.files(folder, ".yaml").stream()
                .filter(other -> isTranslation(other, id(file)))
                .map(Yaml::read)
                .toList();
        return ScenarioCompiler.compile(framework(), Yaml.read(file), translations);
    }

    /** With the translations to these languages alone. */
    public static Scenario compiledIn(Path file, List<Language> languages) {
        var translations = languages.stream()
                .flatMap(language ->
                        Stream.of("framework." + language + ".yaml", id(file) + ".scenario." + language + ".yaml"))
                .map(name -> Yaml.read(Repository.scenarios().resolve(name)))
                .toList();
        return playable(ScenarioCompiler.compile(framework(), Yaml.read(file), translations));
    }

    public static SourceFile framework() {
        return Yaml.read(Repository.scenarios().resolve("framework.yaml"));
    }

    /** Fails the test with the diagnostics when there are errors. */
    public static Scenario compiled(Path file) {
        return playable(compile(file));
    }

    private static Scenario playable(Compilation compilation) {
        return switch (compilation) {
            case Compilation.Compiled compiled -> compiled.scenario();
            case Compilation.Failed failed -> throw new AssertionError(Diagnostics.print(failed.diagnostics()));
        };
    }

    private static boolean isTranslation(Path file, String id) {
        var name = file.getFileName().toString();
        return (name.startsWith("framework.") && !name.equals("framework.yaml"))
                || (name.startsWith(id + ".scenario.") && !name.equals(id + ENDING));
    }
}
