package org.samtale.server.course;

import java.util.List;
import java.util.Optional;
import org.samtale.engine.course.Course;
import org.samtale.engine.course.StepRef;
import org.samtale.engine.course.Track;

/** The steps one after the other, as a learner goes from one to the next. */
public record Way(List<StepRef> steps) {

    public Way {
        steps = List.copyOf(steps);
    }

    /**
     * The way that a step lies on: the track the learner has chosen; otherwise a track that is a module by itself, or else all the
     * others in their order.
     */
    static Way through(Course course, StepRef step, Optional<Track> chosen) {
        return chosen.filter(track -> track.steps().contains(step))
                .or(() -> course.tracks().stream()
                        .filter(track -> isModule(course, step, track))
                        .findFirst())
                .map(track -> new Way(track.steps()))
                .orElseGet(() -> new Way(course.modules().stream()
                        .flatMap(module -> module.steps().stream().map(one -> new StepRef(module.id(), one.id())))
                        .filter(one -> course.tracks().stream().noneMatch(track -> isModule(course, one, track)))
                        .toList()));
    }

    private static boolean isModule(Course course, StepRef step, Track track) {
        return course.modules().size() > 1
                && track.steps().contains(step)
                && track.steps().stream().allMatch(one -> one.module().equals(step.module()))
                && course.find(step.module())
                        .filter(module -> module.steps().size() == track.steps().size())
                        .isPresent();
    }

    Optional<StepRef> before(StepRef step) {
        int at = steps.indexOf(step);
        return at > 0 ? Optional.of(steps.get(at - 1)) : Optional.empty();
    }

    Optional<StepRef> after(StepRef step) {
        int at = steps.indexOf(step);
        return at >= 0 && at + 1 < steps.size() ? Optional.of(steps.get(at + 1)) : Optional.empty();
    }
}
