package org.samtale.server.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.samtale.engine.compile.Diagnostic;
import org.samtale.engine.compile.DiagnosticCode;
import org.samtale.engine.course.ModuleId;
import org.samtale.engine.course.compile.CourseSources;
import org.samtale.engine.course.compile.CourseSources.ModuleText;
import org.samtale.engine.course.compile.CourseSources.Translation;
import org.samtale.engine.scenario.Language;
import org.samtale.engine.source.Place;
import org.samtale.engine.source.SourceFile;
import org.samtale.server.library.YamlReader;

/** The folder of one course: what it says of itself, and a folder for each of its modules. */
final class CourseFolder {
    static final String COURSE = "course.yaml";

    private static final String LANGUAGE = "[a-z]{2,3}(-[A-Za-z]+)?";
    private static final String FIGURES = "figures";
    private static final String DRAWING = ".svg";

    private final Path folder;
    private final String name;
    private final List<Diagnostic> mistakes = new ArrayList<>();
    private final List<String> figures = new ArrayList<>();

    private CourseFolder(Path folder) {
        this.folder = folder;
        this.name = String.valueOf(folder.getFileName());
    }

    /** What was found there, and what could not be read. */
    record Contents(CourseSources sources, List<Diagnostic> mistakes) {}

    static Contents read(Path folder) {
        return new CourseFolder(folder).read();
    }

    private Contents read() {
        var course = course();
        var translations = translations();
        var modules = modules();
        return new Contents(new CourseSources(name, course, translations, modules, figures), mistakes);
    }

    private Optional<SourceFile> course() {
        var file = folder.resolve(COURSE);
        if (!Files.isRegularFile(file)) {
            mistakes.add(new Diagnostic(
                    DiagnosticCode.UNREADABLE,
                    new Place(name + "/" + COURSE, 1, 1),
                    "There is no " + COURSE + " in the folder " + name + ".",
                    "Write one that says what the course is called and which modules it has."));
            return Optional.empty();
        }
        return yaml(file);
    }

    private Optional<SourceFile> yaml(Path file) {
        var text = TextFile.read(file, name + "/" + file.getFileName());
        text.mistake().ifPresent(mistakes::add);
        return text.text().flatMap(words -> {
            var read = YamlReader.read(text.name(), words);
            read.mistake().ifPresent(mistakes::add);
            return read.file();
        });
    }

    private List<Translation> translations() {
        var translations = new ArrayList<Translation>();
        for (var file : list(folder, Files::isRegularFile)) {
            var named = file.getFileName().toString();
            if (named.matches("course\\." + LANGUAGE + "\\.yaml")) {
                var language = new Language(named.substring("course.".length(), named.length() - ".yaml".length()));
                yaml(file).ifPresent(read -> translations.add(new Translation(language, read)));
            }
        }
        return translations;
    }

    private List<ModuleText> modules() {
        var texts = new ArrayList<ModuleText>();
        for (var module : list(folder, Files::isDirectory)) {
            var id = new ModuleId(module.getFileName().toString());
            for (var file : list(module, CourseFolder::isModuleText)) {
                texts.add(text(id, file));
            }
            for (var figure : list(module.resolve(FIGURES), CourseFolder::isDrawing)) {
                var named = id + "/" + FIGURES + "/" + figure.getFileName();
                figures.add(named);
                drawing(figure, name + "/" + named);
            }
        }
        return texts;
    }

    static boolean isModuleText(Path file) {
        return Files.isRegularFile(file) && file.getFileName().toString().matches(LANGUAGE + "\\.md");
    }

    private static boolean isDrawing(Path file) {
        return Files.isRegularFile(file) && file.getFileName().toString().endsWith(DRAWING);
    }

    private ModuleText text(ModuleId module, Path file) {
        var named = file.getFileName().toString();
        var language = new Language(named.substring(0, named.length() - ".md".length()));
        var text = TextFile.read(file, name + "/" + module + "/" + named);
        text.mistake().ifPresent(mistakes::add);
        var read = text.text().map(words -> MarkdownReader.read(text.name(), words));
        read.ifPresent(one -> mistakes.addAll(one.mistakes()));
        return new ModuleText(module, language, text.name(), read.flatMap(MarkdownReader.Reading::file));
    }

    private void drawing(Path file, String named) {
        try {
            if (Files.size(file) > DrawingCheck.BYTES_MAX) {
                mistakes.add(new Diagnostic(
                        DiagnosticCode.FIGURE_TOO_LARGE,
                        new Place(named, 1, 1),
                        "The drawing has " + Files.size(file) + " bytes; at most " + DrawingCheck.BYTES_MAX
                                + " are sent to a phone.",
                        "Draw it with fewer points; no drawing needs decimals."));
                return;
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var text = TextFile.read(file, named);
        text.mistake().ifPresent(mistakes::add);
        text.text().ifPresent(svg -> mistakes.addAll(DrawingCheck.of(named, svg)));
    }

    static List<Path> list(Path folder, Predicate<Path> which) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var entries = Files.list(folder)) {
            return entries.filter(which).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
