package org.samtale.server.translation;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.samtale.engine.compile.Compilation;
import org.samtale.engine.compile.Diagnostic;
import org.samtale.engine.scenario.Language;
import org.samtale.server.library.LibraryScenario;
import org.samtale.server.library.ScenarioLibrary;
import org.samtale.server.library.ScenarioSources;

/** The scenarios of the repository with their translations, and the same with others. */
final class Given {
    static final List<LibraryScenario> SHIPPED =
            ScenarioLibrary.load(Path.of("..", "..", "scenarios")).scenarios();

    static final LibraryScenario EMMA = SHIPPED.stream()
            .filter(one -> one.scenario().id().value().equals("quiet-emma"))
            .findFirst()
            .orElseThrow();

    private Given() {}

    static List<String> translations(LibraryScenario library) {
        return library.scenario().languages().stream()
                .skip(1)
                .map(Language::code)
                .toList();
    }

    static String file(LibraryScenario library, String language) {
        return library.sources().files().getOrDefault(name(library, language), "");
    }

    /** What every text says, and in which language. */
    static List<String> words(LibraryScenario library, String language) {
        var wording = library.scenario().wording(new Language(language));
        return library.scenario().texts().stream()
                .flatMap(text ->
                        Stream.of(wording.of(text), wording.languageOf(text).code()))
                .toList();
    }

    static LibraryScenario without(LibraryScenario library, String language) {
        var files = new TreeMap<>(library.sources().files());
        files.remove(name(library, language));
        return compiled(new ScenarioSources(library.scenario().id(), files));
    }

    static LibraryScenario with(LibraryScenario library, SheetImport.Imported imported) {
        var files = new TreeMap<>(library.sources().files());
        files.put(imported.fileName(), imported.text());
        return compiled(new ScenarioSources(library.scenario().id(), files));
    }

    static LibraryScenario with(LibraryScenario library, String language, String text) {
        return with(library, new SheetImport.Imported(name(library, language), text, 0, 0, List.of()));
    }

    static List<Diagnostic> diagnostics(LibraryScenario library) {
        return library.sources().compile().diagnostics();
    }

    static Sheet withUnits(Sheet sheet, List<Sheet.Unit> units) {
        return new Sheet(sheet.scenario(), sheet.source(), sheet.language(), units, List.of());
    }

    static Sheet.Unit targeted(Sheet.Unit unit, String target) {
        return new Sheet.Unit(unit.line(), unit.id(), unit.notes(), unit.source(), target, unit.state());
    }

    private static String name(LibraryScenario library, String language) {
        return SheetExport.fileName(library.scenario().id().value(), language);
    }

    private static LibraryScenario compiled(ScenarioSources sources) {
        return switch (sources.compile()) {
            case Compilation.Compiled compiled -> new LibraryScenario(compiled.scenario(), sources.version(), sources);
            case Compilation.Failed failed ->
                throw new AssertionError(failed.diagnostics().toString());
        };
    }
}
