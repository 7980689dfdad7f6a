package org.samtale.server.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.samtale.engine.compile.Diagnostic;
import org.samtale.engine.compile.Severity;
import org.samtale.engine.explain.Explanation;
import org.samtale.engine.explain.ReferencePage;
import org.samtale.server.library.Explanations;

class CourseExplanationTest {
    private static final List<Explanation> OF_COURSES =
            Explanations.all().stream().filter(one -> one.code().isOfCourses()).toList();

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> theWrongExampleIsWrongInJustThisWayAtTheMark() {
        return OF_COURSES.stream()
                .map(one -> DynamicTest.dynamicTest(one.code().id(), () -> {
                    var example = new WrittenCourse(one.wrong());

                    var found = apartFromHints(
                            one,
                            example.load(folder.resolve(one.code() + "-wrong")).diagnostics());

                    assertThat(found).as(WrittenCourse.print(found)).isNotEmpty();
                    assertThat(found).as(WrittenCourse.print(found)).allMatch(mistake -> mistake.code() == one.code());
                    assertThat(found)
                            .as(WrittenCourse.print(found) + example.mark())
                            .anyMatch(mistake ->
                                    mistake.place().equals(example.mark().orElseThrow()));
                    assertThat(found).allSatisfy(mistake -> {
                        assertThat(mistake.message())
                                .as("a sentence")
                                .matches("(?s).*[.?!]$")
                                .doesNotContain("null");
                        assertThat(mistake.remedy())
                                .as("a sentence")
                                .matches("(?s).*[.?!>]$")
                                .doesNotContain("null");
                    });
                }));
    }

    @TestFactory
    Stream<DynamicTest> theRightExampleIsRight() {
        return OF_COURSES.stream()
                .map(one -> DynamicTest.dynamicTest(one.code().id(), () -> {
                    var example = new WrittenCourse(one.right());

                    var found = apartFromHints(
                            one,
                            example.load(folder.resolve(one.code() + "-right")).diagnostics());

                    assertThat(found).as(WrittenCourse.print(found)).isEmpty();
                }));
    }

    /** A module that is only shown is not yet named, a translation that is only shown not yet accepted. */
    private static List<Diagnostic> apartFromHints(Explanation of, List<Diagnostic> found) {
        return found.stream()
                .filter(one -> one.severity() != Severity.HINT || one.code() == of.code())
                .toList();
    }

    @Test
    void thePageOfAllOfThemIsCurrent() {
        assertThat(CourseGuide.file("DIAGNOSTICS.md"))
                .as("print it anew with: samtale explain --all --courses")
                .isEqualTo(ReferencePage.printOfCourses(OF_COURSES));
    }
}
