package org.samtale.engine.course.compile;

import java.util.List;
import java.util.Optional;
import org.samtale.engine.course.ModuleId;
import org.samtale.engine.markdown.MarkdownFile;
import org.samtale.engine.scenario.Language;
import org.samtale.engine.source.SourceFile;

/**
 * The files of one course, read but not understood yet.
 *
 * @param folder the name of the folder they lie in, which is that of the course
 * @param course what the course is; empty where it could not be read and the author has been told
 * @param figures the drawings there are, such as first-week/figures/three-hats.svg
 */
public record CourseSources(
        String folder,
        Optional<SourceFile> course,
        List<Translation> translations,
        List<ModuleText> modules,
        List<String> figures) {

    public CourseSources {
        translations = List.copyOf(translations);
        modules = List.copyOf(modules);
        figures = List.copyOf(figures);
    }

    /** What the course says of itself in another language. */
    public record Translation(Language language, SourceFile file) {}

    /** A module in one language; {@code file} is empty where it could not be read and the author has been told. */
    public record ModuleText(ModuleId module, Language language, String name, Optional<MarkdownFile> file) {}

    String courseFile() {
        return folder + "/course.yaml";
    }

    Optional<ModuleText> find(ModuleId module, Language language) {
        return modules.stream()
                .filter(one -> one.module().equals(module) && one.language().equals(language))
                .findFirst();
    }
}
