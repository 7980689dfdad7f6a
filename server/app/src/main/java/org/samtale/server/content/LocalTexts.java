package org.samtale.server.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.samtale.engine.compile.Diagnostic;
import org.samtale.engine.compile.DiagnosticCode;
import org.samtale.engine.compile.Severity;
import org.samtale.engine.course.Aid;
import org.samtale.engine.course.Course;
import org.samtale.engine.course.CourseId;
import org.samtale.engine.course.ItemId;
import org.samtale.engine.course.LocalText;
import org.samtale.engine.course.compile.LocalCompiler;
import org.samtale.engine.scenario.Language;
import org.samtale.engine.source.Place;

/**
 * One unchanging picture of what the organisation of this installation says in the local boxes of courses, and all that is wrong
 * with it: {@code <course>/<box>.<language>.md} in a folder that is no part of any course.
 */
public final class LocalTexts {
    public static final LocalTexts NONE = new LocalTexts(Map.of(), List.of());

    private static final Pattern NAME = Pattern.compile("([a-z][a-z0-9-]*)\\.([a-z]{2,3}(?:-[A-Za-z]+)?)\\.md");

    private final Map<Box, List<LocalText>> texts;
    private final List<Diagnostic> diagnostics;

    private record Box(CourseId course, ItemId id) {}

    private LocalTexts(Map<Box, List<LocalText>> texts, List<Diagnostic> diagnostics) {
        this.texts = texts;
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** Of a folder that need not be there. */
    public static LocalTexts load(Path folder) {
        var texts = new LinkedHashMap<Box, List<LocalText>>();
        var diagnostics = new ArrayList<Diagnostic>();
        for (var course : CourseFolder.list(folder, Files::isDirectory)) {
            for (var file : CourseFolder.list(course, LocalTexts::isText)) {
                var name = course.getFileName() + "/" + file.getFileName();
                var named = NAME.matcher(String.valueOf(file.getFileName()));
                if (named.matches()) {
                    var box = new Box(new CourseId(String.valueOf(course.getFileName())), new ItemId(named.group(1)));
                    read(file, name, new Language(named.group(2)), diagnostics)
                            .ifPresent(text -> texts.computeIfAbsent(box, first -> new ArrayList<>())
                                    .add(text));
                } else {
                    diagnostics.add(misnamed(
                            name,
                            "Its name does not say which box it is for, and in which language.",
                            "Name it after the box and the language: whom-to-tell.nb.md."));
                }
            }
        }
        return new LocalTexts(texts, diagnostics);
    }

    private static boolean isText(Path file) {
        return Files.isRegularFile(file) && String.valueOf(file.getFileName()).endsWith(".md");
    }

    private static Optional<LocalText> read(Path file, String name, Language language, List<Diagnostic> diagnostics) {
        var text = TextFile.read(file, name);
        text.mistake().ifPresent(diagnostics::add);
        var words = text.text();
        if (words.filter(one -> FrontMatter.find(one.lines().toList()).isEmpty())
                .isPresent()) {
            diagnostics.add(new Diagnostic(
                    DiagnosticCode.NO_FRONT_MATTER,
                    new Place(name, 1, 1),
                    "A local text begins with whose it is and when it was written, between two lines ---.",
                    "Write at the very top: ---, then organisation and written, then --- again."));
            return Optional.empty();
        }
        var markdown = words.map(one -> MarkdownReader.read(name, one));
        markdown.ifPresent(one -> diagnostics.addAll(one.mistakes()));
        boolean isWhole = markdown.filter(
                        one -> one.mistakes().stream().noneMatch(mistake -> mistake.severity() == Severity.ERROR))
                .isPresent();
        var compiled = markdown.flatMap(MarkdownReader.Reading::file).map(one -> LocalCompiler.compile(one, language));
        compiled.ifPresent(one -> diagnostics.addAll(one.diagnostics()));
        return compiled.flatMap(LocalCompiler.Compiled::text).filter(one -> isWhole);
    }

    /** In this language, or else in another: a rule that one can read helps more than none. */
    public Optional<LocalText> find(CourseId course, ItemId box, String language) {
        var all = texts.getOrDefault(new Box(course, box), List.of());
        return all.stream()
                .filter(text -> text.language().code().equals(language))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** All that keeps texts from being shown. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** The same, and what is for no box of the courses there are. */
    public List<Diagnostic> diagnostics(CourseLibrary library) {
        var strays = texts.entrySet().stream()
                .filter(entry -> !isBroken(library, entry.getKey().course()))
                .filter(entry -> library.find(entry.getKey().course())
                        .filter(course -> boxes(course.source())
                                .anyMatch(box -> box.equals(entry.getKey().id())))
                        .isEmpty())
                .flatMap(entry -> entry.getValue().stream()
                        .map(text -> misnamed(
                                entry.getKey().course() + "/" + entry.getKey().id() + "." + text.language() + ".md",
                                "Course " + entry.getKey().course() + " has no local box '"
                                        + entry.getKey().id() + "', so nobody sees this.",
                                "Name the folder after the course and the file after the box, or take it away.")));
        return Stream.concat(diagnostics.stream(), strays).toList();
    }

    /** Nobody knows which boxes it has. */
    private static boolean isBroken(CourseLibrary library, CourseId course) {
        return library.find(course).isEmpty()
                && library.diagnostics().stream()
                        .anyMatch(one -> one.place().file().startsWith(course + "/"));
    }

    private static Stream<ItemId> boxes(Course course) {
        return course.modules().stream()
                .flatMap(module -> module.steps().stream())
                .flatMap(step -> step.blocks().stream())
                .filter(Aid.Local.class::isInstance)
                .map(block -> ((Aid.Local) block).id());
    }

    private static Diagnostic misnamed(String name, String message, String remedy) {
        return new Diagnostic(DiagnosticCode.MISNAMED, new Place(name, 1, 1), message, remedy);
    }

    /** How many there are. */
    public int size() {
        return texts.values().stream().mapToInt(List::size).sum();
    }
}
