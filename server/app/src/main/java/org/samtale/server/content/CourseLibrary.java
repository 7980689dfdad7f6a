package org.samtale.server.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samtale.engine.compile.Diagnostic;
import org.samtale.engine.course.CourseId;
import org.samtale.engine.course.compile.CourseCompilation;
import org.samtale.engine.scenario.ScenarioId;

/** One unchanging picture of all courses in a folder: those that can be taken, and all that is wrong with any of them. */
public final class CourseLibrary {
    public static final CourseLibrary EMPTY = new CourseLibrary(List.of(), List.of());

    private final List<CourseVersion> courses;
    private final List<Diagnostic> diagnostics;

    private CourseLibrary(List<CourseVersion> courses, List<Diagnostic> diagnostics) {
        this.courses = List.copyOf(courses);
        this.diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Reads and compiles every course there is.
     *
     * @param scenarios how many minutes each conversation takes that can be played; empty where nobody knows which there are
     */
    public static CourseLibrary load(Path folder, Optional<Map<ScenarioId, Integer>> scenarios) {
        return load(folder, scenarios, EMPTY);
    }

    /**
     * As above, and where a course no longer compiles it stays as it was.
     *
     * @param before the last good
     */
    public static CourseLibrary load(Path folder, Optional<Map<ScenarioId, Integer>> scenarios, CourseLibrary before) {
        var courses = new ArrayList<CourseVersion>();
        var diagnostics = new ArrayList<Diagnostic>();
        for (var course : CourseFolder.list(folder, CourseLibrary::holdsCourse)) {
            var files = CourseFolder.read(course);
            var compilation = files.compile(scenarios);
            diagnostics.addAll(compilation.diagnostics());
            switch (compilation) {
                case CourseCompilation.Compiled compiled -> courses.add(new CourseVersion(files, compiled));
                case CourseCompilation.Failed failed ->
                    before.find(new CourseId(files.name())).ifPresent(courses::add);
            }
        }
        return new CourseLibrary(courses, diagnostics);
    }

    /** The folder of the courses that somebody means who names it, a course, a module, or a file of one. */
    public static Optional<Path> folderOf(Path asked) {
        var path = asked.toAbsolutePath().normalize();
        for (var above = path; above != null; above = above.getParent()) {
            if (Files.isRegularFile(above.resolve(CourseFiles.COURSE))) {
                return Optional.ofNullable(above.getParent());
            }
        }
        return CourseFolder.list(path, CourseLibrary::holdsCourse).isEmpty() ? Optional.empty() : Optional.of(path);
    }

    /** By what lies in it: what the course says of itself, or at least a module. */
    private static boolean holdsCourse(Path folder) {
        return Files.isRegularFile(folder.resolve(CourseFiles.COURSE))
                || CourseFolder.list(folder, Files::isDirectory).stream()
                        .anyMatch(module -> !CourseFolder.list(module, CourseFolder::isModuleText)
                                .isEmpty());
    }

    public List<CourseVersion> courses() {
        return courses;
    }

    public Optional<CourseVersion> find(CourseId id) {
        return courses.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** File by file, and in each from top to bottom. */
    public List<Diagnostic> diagnostics() {
        return diagnostics.stream()
                .sorted(Comparator.<Diagnostic, String>comparing(
                                one -> one.place().file())
                        .thenComparingInt(one -> one.place().line())
                        .thenComparingInt(one -> one.place().column()))
                .toList();
    }
}
