package org.samtale.server.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.samtale.engine.compile.Diagnostic;
import org.samtale.engine.compile.DiagnosticCode;
import org.samtale.engine.compile.Severity;
import org.samtale.engine.course.ModuleId;
import org.samtale.engine.course.compile.CourseCompilation;
import org.samtale.engine.course.compile.CourseCompiler;
import org.samtale.engine.course.compile.CourseSources;
import org.samtale.engine.course.compile.CourseSources.ModuleText;
import org.samtale.engine.course.compile.CourseSources.Translation;
import org.samtale.engine.scenario.Language;
import org.samtale.engine.scenario.ScenarioId;
import org.samtale.engine.source.Place;
import org.samtale.engine.source.SourceFile;
import org.samtale.server.library.YamlReader;

/**
 * Everything one course is made from, as texts: what it says of itself, its modules in every language, and its drawings. Two of
 * them are the same version exactly when every file is the same.
 */
public final class CourseFiles {
    static final String COURSE = "course.yaml";
    static final String FIGURES = "figures";
    static final String DRAWING = ".svg";

    private static final String LANGUAGE = "[a-z]{2,3}(-[A-Za-z]+)?";
    private static final String TRANSLATION = "course\\." + LANGUAGE + "\\.yaml";
    private static final String MODULE = LANGUAGE + "\\.md";

    private final String name;
    private final SortedMap<String, TextFile> files;

    CourseFiles(String name, SortedMap<String, TextFile> files) {
        this.name = name;
        this.files = files;
    }

    /**
     * As they were kept.
     *
     * @param name that of their folder, which is that of the course
     * @param texts file name below that folder to text
     */
    public static CourseFiles of(String name, Map<String, String> texts) {
        var files = new TreeMap<String, TextFile>();
        texts.forEach((file, text) -> files.put(file, TextFile.of(name + "/" + file, text)));
        return new CourseFiles(name, files);
    }

    static boolean isTranslation(String file) {
        return file.matches(TRANSLATION);
    }

    static boolean isModuleText(String file) {
        return file.matches(MODULE);
    }

    public String name() {
        return name;
    }

    /** File name to text, of all that could be read. */
    public SortedMap<String, String> texts() {
        var texts = new TreeMap<String, String>();
        files.forEach((file, text) -> text.text().ifPresent(words -> texts.put(file, words)));
        return texts;
    }

    /** The content hash: SHA-256 over names and texts, in hexadecimal. */
    public String version() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            texts().forEach((file, text) -> {
                digest.update(file.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(text.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /**
     * Compiles them. What cannot even be read fails the compilation, too.
     *
     * @param scenarios how many minutes each conversation takes that can be played; empty where nobody knows which there are
     */
    public CourseCompilation compile(Optional<Map<ScenarioId, Integer>> scenarios) {
        var found = new ArrayList<Diagnostic>();
        var compilation = CourseCompiler.compile(sources(found), scenarios);
        boolean isWhole = found.stream().noneMatch(one -> one.severity() == Severity.ERROR);
        found.addAll(compilation.diagnostics());
        return switch (compilation) {
            case CourseCompilation.Compiled compiled ->
                isWhole
                        ? new CourseCompilation.Compiled(compiled.source(), compiled.translations(), found)
                        : new CourseCompilation.Failed(found);
            case CourseCompilation.Failed failed -> new CourseCompilation.Failed(found);
        };
    }

    private CourseSources sources(List<Diagnostic> mistakes) {
        var translations = new ArrayList<Translation>();
        var modules = new ArrayList<ModuleText>();
        var figures = new ArrayList<String>();
        files.forEach((file, text) -> {
            text.mistake().ifPresent(mistakes::add);
            int folder = file.indexOf('/');
            if (file.endsWith(DRAWING)) {
                figures.add(file);
                text.text().ifPresent(svg -> mistakes.addAll(DrawingCheck.of(text.name(), svg)));
            } else if (folder > 0) {
                modules.add(
                        module(new ModuleId(file.substring(0, folder)), file.substring(folder + 1), text, mistakes));
            } else if (isTranslation(file)) {
                var language = new Language(file.substring("course.".length(), file.length() - ".yaml".length()));
                yaml(text, mistakes).ifPresent(read -> translations.add(new Translation(language, read)));
            }
        });
        return new CourseSources(name, course(mistakes), translations, modules, figures);
    }

    private Optional<SourceFile> course(List<Diagnostic> mistakes) {
        var course = Optional.ofNullable(files.get(COURSE));
        if (course.isEmpty()) {
            mistakes.add(new Diagnostic(
                    DiagnosticCode.UNREADABLE,
                    new Place(name + "/" + COURSE, 1, 1),
                    "There is no " + COURSE + " in the folder " + name + ".",
                    "Write one that says what the course is called and which modules it has."));
        }
        return course.flatMap(text -> yaml(text, mistakes));
    }

    private static Optional<SourceFile> yaml(TextFile file, List<Diagnostic> mistakes) {
        return file.text().flatMap(words -> {
            var read = YamlReader.read(file.name(), words);
            read.mistake().ifPresent(mistakes::add);
            return read.file();
        });
    }

    private static ModuleText module(ModuleId module, String file, TextFile text, List<Diagnostic> mistakes) {
        var language = new Language(file.substring(0, file.length() - ".md".length()));
        var read = text.text().map(words -> MarkdownReader.read(text.name(), words));
        read.ifPresent(one -> mistakes.addAll(one.mistakes()));
        return new ModuleText(module, language, text.name(), read.flatMap(MarkdownReader.Reading::file));
    }
}
