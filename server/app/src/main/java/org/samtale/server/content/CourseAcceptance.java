package org.samtale.server.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.samtale.engine.compile.Fingerprint;
import org.samtale.engine.course.Course;
import org.samtale.engine.course.compile.CoursePrint;
import org.samtale.engine.scenario.Language;
import org.samtale.server.translation.SideFile;

/** Writes into the files of a translation which texts of the source they were made from; all else stays to the letter. */
public final class CourseAcceptance {
    private static final String SIGN = "---";

    private final Path folder;
    private final Course source;
    private final Language language;

    /** For one course in one language, below the folder of all courses. */
    public CourseAcceptance(Path content, Course source, Language language) {
        this.folder = content.resolve(source.id().value());
        this.source = source;
        this.language = language;
    }

    /** How many files there are of this language, each of which fits the source as it is. */
    public int write() throws IOException {
        int written = 0;
        var course = folder.resolve("course." + language + ".yaml");
        if (Files.isRegularFile(course)) {
            Files.writeString(course, SideFile.madeFrom(read(course), CoursePrint.ofCourse(source)));
            written++;
        }
        for (var module : source.modules()) {
            var file = folder.resolve(module.id().value()).resolve(language + ".md");
            if (Files.isRegularFile(file) && !language.equals(source.language())) {
                Files.writeString(file, madeFrom(read(file), CoursePrint.ofModule(module)));
                written++;
            }
        }
        return written;
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    /** Requires a text that has been compiled, and so begins with a top. */
    private static String madeFrom(String text, Map<String, Fingerprint> prints) {
        int begin = text.indexOf('\n') + 1;
        int end = text.indexOf("\n" + SIGN, begin) + 1;
        var top = SideFile.madeFrom(text.substring(begin, end), prints);
        return text.substring(0, begin) + top + (top.endsWith("\n") ? "" : "\n") + text.substring(end);
    }
}
