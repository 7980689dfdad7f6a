package org.samtale.engine.course.progress;

import java.time.Instant;
import org.samtale.engine.course.StepRef;
import org.samtale.engine.course.TrackId;

/** Something that happened between a learner and a course. Never changed and never taken back. */
public sealed interface LearningEvent {

    Instant at();

    /** Happened in a step of the course, or in what was one. */
    sealed interface InStep extends LearningEvent {

        StepRef step();
    }

    /** The learner saw it. */
    record StepOpened(StepRef step, Instant at) implements InStep {}

    /** The learner went on from it, when {@link Progress#mayBeDone} allowed it. */
    record StepDone(StepRef step, Instant at) implements InStep {}

    /** The learner did something with its task, rightly or wrongly; the latest time counts. */
    record Answered(StepRef step, Answer answer, Instant at) implements InStep {}

    /** The learner came to the end of its conversation. */
    record Talked(StepRef step, Instant at) implements InStep {}

    /** The learner made up their mind which way to go through the course. */
    record TrackChosen(TrackId track, Instant at) implements LearningEvent {}
}
