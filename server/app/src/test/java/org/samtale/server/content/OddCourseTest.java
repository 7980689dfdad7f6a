package org.samtale.server.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samtale.engine.compile.Diagnostic;
import org.samtale.engine.compile.DiagnosticCode;

/** Whatever lies in the folder is answered in sentences, at a place that is there, and soon. */
class OddCourseTest {
    private static final String TOP = "---\ntitle: Odd\nlead: Odd it is.\noutcomes:\n  - know it\n---\n\n";
    private static final String STEP = TOP + "## A step {#a-step}\n\n";

    @TempDir
    private Path folder;

    private List<Diagnostic> lint(String text) throws IOException {
        return lint(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private List<Diagnostic> lint(byte[] module) throws IOException {
        var file = folder.resolve("first-course/first-day/en.md");
        CourseGuide.firstCourse().forEach((name, text) -> {
            if (!name.contains("nb.")) {
                WrittenCourse.write(folder.resolve("first-course").resolve(name), text);
            }
        });
        Files.write(file, module);
        return Assertions.assertTimeout(Duration.ofSeconds(2), () -> CourseLibrary.load(folder, Optional.empty())
                .diagnostics());
    }

    static Stream<Arguments> odd() {
        return Stream.of(
                Arguments.of("nothing", "", DiagnosticCode.NO_FRONT_MATTER),
                Arguments.of("only a top that never ends", "---\ntitle: Odd\n", DiagnosticCode.NO_FRONT_MATTER),
                Arguments.of("an empty top", "---\n---\n\n## A {#a}\n\nHi.\n", DiagnosticCode.NO_FRONT_MATTER),
                Arguments.of("no step", TOP, DiagnosticCode.EMPTY_STEP),
                Arguments.of("what is not text", "PNG\u0000\u0001\u0002", DiagnosticCode.UNREADABLE),
                Arguments.of("3 MB", STEP + "So it goes on. ".repeat(200_000), DiagnosticCode.TOO_LONG),
                Arguments.of("quotations in quotations", STEP + "> ".repeat(40) + "Hi.\n", DiagnosticCode.TOO_DEEP),
                Arguments.of(
                        "brackets in brackets",
                        STEP + "```sort\n" + "[".repeat(9_000) + "\n```\n",
                        DiagnosticCode.TOO_DEEP),
                Arguments.of("fences that never end", STEP + "```quiz\n- id: a\n", DiagnosticCode.FENCE_NOT_CLOSED),
                Arguments.of("fences around nothing", STEP + "```quiz\n```\n", DiagnosticCode.NOTHING_THERE),
                Arguments.of("a list where keys belong", STEP + "```sort\n- a\n```\n", DiagnosticCode.WRONG_SHAPE),
                Arguments.of("a word where a list belongs", STEP + "```quiz\nhello\n```\n", DiagnosticCode.WRONG_SHAPE),
                Arguments.of(
                        "a table", STEP + "| a | b |\n|---|---|\n| c | d |\n", DiagnosticCode.NOT_IN_A_COURSE_TEXT),
                Arguments.of("a script", STEP + "<script>alert(1)</script>\n", DiagnosticCode.NOT_IN_A_COURSE_TEXT),
                Arguments.of(
                        "a picture in a text",
                        STEP + "See ![it](figures/a.svg).\n",
                        DiagnosticCode.NOT_IN_A_COURSE_TEXT),
                Arguments.of(
                        "a picture from above", STEP + "![it](figures/../../a.svg)\n", DiagnosticCode.NO_SUCH_FIGURE),
                Arguments.of(
                        "a text that breaks off",
                        STEP + "```reflect\n- id: a\n  ask: Room #5?\n```\n",
                        DiagnosticCode.TEXT_BREAKS_OFF),
                Arguments.of(
                        "a scene that is played perhaps",
                        STEP + "```scene\nplace: car\nnarrated: perhaps\nlines:\n  - direction: Rain.\n```\n",
                        DiagnosticCode.UNKNOWN_WORD),
                Arguments.of("a class that is none", TOP + "## A {#a .hok}\n\nHi.\n", DiagnosticCode.UNKNOWN_WORD),
                Arguments.of("an id in capitals", TOP + "## A {#A}\n\nHi.\n", DiagnosticCode.BAD_ID),
                Arguments.of("an id twice", STEP + "Hi.\n\n## B {#a-step}\n\nHi.\n", DiagnosticCode.DUPLICATE_ID),
                Arguments.of("the one reserved id", TOP + "## B {#module}\n\nHi.\n", DiagnosticCode.RESERVED_NAME));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("odd")
    void isToldAbout(String what, String text, DiagnosticCode code) throws IOException {
        var found = lint(text);

        assertThat(found).as(WrittenCourse.print(found)).anyMatch(one -> one.code() == code);
        areAnswers(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "_", "[", "![", "- ", "`", "<", "&", "**a ", "> ", "{#", "1. "})
    void signsWithoutEndAreReadToTheirEnd(String sign) throws IOException {
        areAnswers(lint(STEP + sign.repeat(60_000)));
        areAnswers(lint(TOP + "## " + sign.repeat(20_000) + "\n"));
    }

    @Test
    void placesCountCharactersAsPeopleDoWhereverTheyStand() throws IOException {
        var found = lint(STEP.replace("\n", "\r\n")
                + "🐇 *æ* <b>\r\n\r\n  ```choice\r\n  ask: \"🐇\"\r\n  opptions: 🐇\r\n  ```\r\n");

        assertThat(found)
                .extracting(one -> one.code() + " " + one.place().line() + ":"
                        + one.place().column())
                .contains("NOT_IN_A_COURSE_TEXT 10:7", "UNKNOWN_KEY 14:3", "MISSING_KEY 13:3");
    }

    @Test
    void aCourseFileThatCannotBeReadLetsItsModulesBeCheckedAllTheSame() throws IOException {
        lint(STEP + "TODO\n");
        Files.writeString(folder.resolve("first-course/course.yaml"), "course: [");
        Files.move(folder.resolve("first-course/first-day/en.md"), folder.resolve("first-course/first-day/nb.md"));

        var library = CourseLibrary.load(folder, Optional.empty());

        assertThat(library.courses()).isEmpty();
        assertThat(library.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactlyInAnyOrder(DiagnosticCode.UNREADABLE, DiagnosticCode.LEFTOVER);
    }

    @Test
    void whateverIsTakenOutOfTheExampleByChanceIsAnswered() throws IOException {
        var random = new Random(4);
        var course = ExampleCourseTest.COURSES.resolve("night-shift");
        var files = Map.of(
                "handover/en.md", Files.readString(course.resolve("handover/en.md")),
                "handover/nb.md", Files.readString(course.resolve("handover/nb.md")),
                "course.yaml", Files.readString(course.resolve("course.yaml")));
        for (int i = 0; i < 150; i++) {
            files.forEach((name, text) ->
                    WrittenCourse.write(folder.resolve("night-shift").resolve(name), text));
            var name = files.keySet().stream().sorted().toList().get(random.nextInt(3));
            var text = files.getOrDefault(name, "");
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + 1 + random.nextInt(40));
            WrittenCourse.write(
                    folder.resolve("night-shift").resolve(name), text.substring(0, from) + text.substring(to));

            areAnswers(CourseLibrary.load(folder, Optional.empty()).diagnostics());
        }
    }

    private void areAnswers(List<Diagnostic> found) throws IOException {
        for (var one : found) {
            assertThat(one.message()).isNotBlank().doesNotContain("Exception");
            assertThat(one.remedy()).isNotBlank();
            var file = folder.resolve(one.place().file());
            if (Files.exists(file) && one.code() != DiagnosticCode.UNREADABLE) {
                var lines = Files.readString(file).lines().toList();
                assertThat(one.place().line()).as(one.toString()).isBetween(1, Math.max(1, lines.size()));
                var line = lines.isEmpty() ? "" : lines.get(one.place().line() - 1);
                assertThat(one.place().column())
                        .as(one.toString())
                        .isBetween(1, line.codePointCount(0, line.length()) + 1);
            }
        }
    }
}
