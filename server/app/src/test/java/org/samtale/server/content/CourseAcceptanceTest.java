package org.samtale.server.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samtale.engine.compile.Diagnostic;
import org.samtale.engine.compile.DiagnosticCode;
import org.samtale.engine.course.CourseId;
import org.samtale.engine.scenario.Language;

class CourseAcceptanceTest {
    private static final Language BOKMAL = new Language("nb");

    @TempDir
    private Path content;

    private Path module;
    private Path translation;

    @BeforeEach
    void copyTheExample() throws IOException {
        try (var files = Files.walk(ExampleCourseTest.COURSES)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = content.resolve(
                        ExampleCourseTest.COURSES.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        module = content.resolve("night-shift/handover/en.md");
        translation = content.resolve("night-shift/handover/nb.md");
    }

    private CourseLibrary load() {
        return CourseLibrary.load(content, Optional.of(ExampleCourseTest.SCENARIOS));
    }

    private int accept() throws IOException {
        var course = load().find(new CourseId("night-shift")).orElseThrow();
        return new CourseAcceptance(content, course.source(), BOKMAL).write();
    }

    private void change(String from, String to) throws IOException {
        var text = Files.readString(module);
        assertThat(text).contains(from);
        Files.writeString(module, text.replace(from, to));
    }

    @Test
    void marksEveryFileOfTheLanguageAndLeavesTheRestOfItAlone() throws IOException {
        var before = Files.readString(translation);

        int files = accept();

        var after = Files.readString(translation);
        assertThat(files).isEqualTo(3);
        assertThat(load().diagnostics()).isEmpty();
        assertThat(after.replaceFirst("\nmade-from:\n(  [a-z-]+: \"[0-9a-f]{8}\"\n)+", ""))
                .isEqualTo(before);
    }

    @Test
    void writesTheSameAgainWhenNothingHasChanged() throws IOException {
        accept();
        var once = Files.readString(translation);

        accept();

        assertThat(Files.readString(translation)).isEqualTo(once);
    }

    @Test
    void tellsOfAStepWhoseSourceHasChangedSinceUntilItIsAcceptedAgain() throws IOException {
        accept();
        change("It was a quiet evening.", "It was no quiet evening.");
        int step = 1 + Files.readAllLines(translation).indexOf("## Klokka elleve {#eleven}");

        var stale = load().diagnostics();
        accept();

        assertThat(stale).extracting(Diagnostic::code).containsExactly(DiagnosticCode.COURSE_TRANSLATION_STALE);
        assertThat(stale.getFirst().place().line()).isEqualTo(step);
        assertThat(load().diagnostics()).isEmpty();
    }

    @Test
    void needsNoNewTranslationWhereOnlyWhatIsRightHasChanged() throws IOException {
        accept();
        change("in: [ yes ]", "in: [ yes, no ]");

        assertThat(load().diagnostics()).isEmpty();
    }

    @Test
    void findsNothingOfALanguageThatNobodyHasTranslatedInto() throws IOException {
        var course = load().find(new CourseId("night-shift")).orElseThrow();

        assertThat(new CourseAcceptance(content, course.source(), new Language("sv")).write())
                .isZero();
    }
}
