package org.samtale.engine.course;

import java.util.List;
import java.util.Optional;

/** A way through a course: steps that somebody takes who has so much time. */
public record Track(TrackId id, String title, String summary, List<StepRef> steps, Optional<Award> award) {

    public Track {
        steps = List.copyOf(steps);
    }
}
