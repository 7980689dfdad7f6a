package org.samtale.server.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.samtale.engine.compile.Severity;

/** Compiles every example of the guide for those who write courses, each in place of what the first course had. */
class CourseGuideTest {
    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyExampleIsWithoutAComplaint() {
        var examples = CourseGuide.examples();
        assertThat(examples).hasSizeGreaterThan(3);
        return examples.stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.text().lines().findFirst().orElse(""), () -> {
                            var own = folder.resolve(String.valueOf(examples.indexOf(example)));

                            var library = new WrittenCourse(List.of(example)).load(own);

                            var found = library.diagnostics().stream()
                                    .filter(one -> one.severity() != Severity.HINT)
                                    .toList();
                            assertThat(found)
                                    .as(WrittenCourse.print(found) + example.text())
                                    .isEmpty();
                            assertThat(library.courses()).hasSize(1);
                        }));
    }
}
