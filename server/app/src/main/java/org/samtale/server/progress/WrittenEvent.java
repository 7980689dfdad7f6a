package org.samtale.server.progress;

import java.time.Instant;
import java.util.Optional;
import org.samtale.engine.course.ModuleId;
import org.samtale.engine.course.StepId;
import org.samtale.engine.course.StepRef;
import org.samtale.engine.course.TrackId;
import org.samtale.engine.course.progress.LearningEvent;
import org.samtale.engine.course.progress.LearningEvent.Answered;
import org.samtale.engine.course.progress.LearningEvent.StepDone;
import org.samtale.engine.course.progress.LearningEvent.StepOpened;
import org.samtale.engine.course.progress.LearningEvent.Talked;
import org.samtale.engine.course.progress.LearningEvent.TrackChosen;

/** A learning event in words, as it stands in its row. */
record WrittenEvent(String kind, Optional<String> module, Optional<String> step, Optional<String> payload, Instant at) {
    private static final String OPENED = "step-opened";
    private static final String DONE = "step-done";
    private static final String ANSWERED = "answered";
    private static final String TALKED = "talked";
    private static final String TRACK = "track-chosen";

    static WrittenEvent of(LearningEvent event) {
        return switch (event) {
            case StepOpened opened -> inStep(OPENED, opened, Optional.empty());
            case StepDone done -> inStep(DONE, done, Optional.empty());
            case Talked talked -> inStep(TALKED, talked, Optional.empty());
            case Answered answered ->
                inStep(
                        ANSWERED,
                        answered,
                        Optional.of(WrittenAnswer.of(answered.answer()).encode()));
            case TrackChosen chosen ->
                new WrittenEvent(
                        TRACK,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(chosen.track().value()),
                        chosen.at());
        };
    }

    private static WrittenEvent inStep(String kind, LearningEvent.InStep event, Optional<String> payload) {
        return new WrittenEvent(
                kind,
                Optional.of(event.step().module().value()),
                Optional.of(event.step().step().value()),
                payload,
                event.at());
    }

    LearningEvent toEvent() {
        return switch (kind) {
            case OPENED -> new StepOpened(ref(), at);
            case DONE -> new StepDone(ref(), at);
            case TALKED -> new Talked(ref(), at);
            case ANSWERED -> new Answered(ref(), WrittenAnswer.read(payload.orElseThrow()), at);
            case TRACK -> new TrackChosen(new TrackId(payload.orElseThrow()), at);
            default -> throw new IllegalStateException("A learning event of kind " + kind + " is not of this program");
        };
    }

    /** Says the same, whenever it was said. */
    boolean saysTheSameAs(WrittenEvent other) {
        return kind.equals(other.kind)
                && module.equals(other.module)
                && step.equals(other.step)
                && payload.equals(other.payload);
    }

    private StepRef ref() {
        return new StepRef(new ModuleId(module.orElseThrow()), new StepId(step.orElseThrow()));
    }
}
