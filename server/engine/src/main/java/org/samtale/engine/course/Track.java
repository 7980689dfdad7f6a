package org.samtale.engine.course;

import java.util.List;
import java.util.Optional;

/**
 * A way through a course: steps that somebody takes who has so much time.
 *
 * @param summary for whom it is, to who has not begun
 * @param about what it was about, to who has not taken it
 */
public record Track(
        TrackId id, String title, String summary, Optional<String> about, List<StepRef> steps, Optional<Award> award) {

    public Track {
        steps = List.copyOf(steps);
    }
}
