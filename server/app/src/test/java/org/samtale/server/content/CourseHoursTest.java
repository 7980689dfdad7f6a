package org.samtale.server.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.samtale.engine.course.CourseId;
import org.samtale.engine.course.StepTime;
import org.samtale.server.library.ScenarioFolder;

/** The hours that a certificate says are what its track takes, as it is counted and told. */
class CourseHoursTest {
    private static final Path SCENARIOS = Path.of("..", "..", "scenarios");

    @Test
    void areTheSameOnACertificateAsOnTheOverview() {
        var library = CourseLibrary.load(CourseGuide.CONTENT, Optional.of(new ScenarioFolder(SCENARIOS).minutes()));
        var course =
                library.find(new CourseId("supervising-together")).orElseThrow().source();
        var awarded = course.tracks().stream()
                .filter(track -> track.award().isPresent())
                .toList();

        assertThat(awarded).hasSize(2).allSatisfy(track -> {
            assertThat(track.about()).isPresent();
            assertThat(track.award().orElseThrow().minutes()).isEqualTo(StepTime.told(course.minutes(track)));
        });
    }
}
