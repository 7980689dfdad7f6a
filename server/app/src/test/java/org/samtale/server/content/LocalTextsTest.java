package org.samtale.server.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samtale.engine.compile.Diagnostic;
import org.samtale.engine.course.CourseId;
import org.samtale.engine.course.Inline;
import org.samtale.engine.course.ItemId;
import org.samtale.engine.course.LocalText;
import org.samtale.engine.course.Prose;
import org.samtale.engine.scenario.Language;

class LocalTextsTest {
    private static final CourseId COURSE = new CourseId("night-shift");
    private static final ItemId BOX = new ItemId("who-is-on-call");
    private static final String TOP = "---\norganisation: Ahus\nwritten: 2026-11-02\n---\n";

    private Path folder = Path.of("");

    @BeforeEach
    void in(@TempDir Path given) {
        folder = given;
    }

    private void write(String file, String text) {
        WrittenCourse.write(folder.resolve(file), text);
    }

    private List<String> told() {
        return LocalTexts.load(folder).diagnostics().stream()
                .map(Diagnostic::message)
                .toList();
    }

    @Test
    void areThereForTheirBoxAndDateAndOrganisationWithThem() {
        write("night-shift/who-is-on-call.en.md", TOP + "Marit is.\n");

        assertThat(LocalTexts.load(folder).find(COURSE, BOX, "en"))
                .contains(new LocalText(
                        new Language("en"),
                        "Ahus",
                        "2026-11-02",
                        List.of(new Prose.Paragraph(List.of(new Inline.Text("Marit is."))))));
        assertThat(told()).isEmpty();
    }

    @Test
    void areShownInAnotherLanguageRatherThanNotAtAll() {
        write("night-shift/who-is-on-call.nb.md", TOP + "Det er Marit.\n");
        var texts = LocalTexts.load(folder);

        assertThat(texts.find(COURSE, BOX, "en").map(LocalText::language)).contains(new Language("nb"));
        assertThat(texts.find(COURSE, new ItemId("another"), "nb")).isEmpty();
        assertThat(LocalTexts.load(folder.resolve("nowhere")).find(COURSE, BOX, "nb"))
                .isEqualTo(Optional.empty());
    }

    @Test
    void areRefusedWhenAnythingIsWrongWithThem() {
        write("night-shift/a.nb.md", "Just so.\n");
        write("night-shift/b.nb.md", "---\norganisation: Ahus\nwritten: 2026-02-30\n---\nRing.\n");
        write("night-shift/c.nb.md", TOP + "<script>alert(1)</script>\n");
        write("night-shift/d.nb.md", TOP + "## Ring\n\n[here](step:handover/eleven) or [there](javascript:alert(1))\n");
        write("night-shift/e.md", TOP + "Ring.\n");

        assertThat(told())
                .containsExactlyInAnyOrder(
                        "A local text begins with whose it is and when it was written, between two lines ---.",
                        "'2026-02-30' is no day.",
                        "HTML is nothing that the text of a course can have.",
                        "A heading is nothing that a local text can have.",
                        "'javascript:alert(1)' is nothing that a course leads to.",
                        "A link to a step is nothing that a local text can have.",
                        "Its name does not say which box it is for, and in which language.");
        assertThat(LocalTexts.load(folder).size()).isZero();
    }

    @Test
    void areMissedWhereNoCourseHasTheirBox() {
        write("night-shift/who-is-on-call.en.md", TOP + "Marit is.\n");
        write("night-shift/who-is-asleep.en.md", TOP + "Marit is.\n");
        write("day-shift/who-is-on-call.en.md", TOP + "Marit is.\n");
        var library = CourseLibrary.load(ExampleCourseTest.COURSES, Optional.of(ExampleCourseTest.SCENARIOS));

        assertThat(LocalTexts.load(folder).diagnostics(library))
                .extracting(Diagnostic::message)
                .containsExactly(
                        "Course day-shift has no local box 'who-is-on-call', so nobody sees this.",
                        "Course night-shift has no local box 'who-is-asleep', so nobody sees this.");
    }
}
