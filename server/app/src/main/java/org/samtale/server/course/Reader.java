package org.samtale.server.course;

import java.util.Optional;
import org.samtale.engine.course.Course;
import org.samtale.engine.course.CourseModule;
import org.samtale.engine.course.ModuleId;
import org.samtale.engine.course.Step;
import org.samtale.engine.course.StepRef;
import org.samtale.engine.course.progress.Progress;
import org.samtale.server.content.CourseVersion;
import org.samtale.server.content.LocalTexts;
import org.samtale.server.learner.Browser;
import org.samtale.server.learner.LearnerId;
import org.samtale.server.page.Words;
import org.samtale.server.problem.Problem;
import org.samtale.server.progress.CourseProgress;

/**
 * Somebody who reads a course.
 *
 * @param course in their language, or in its own where it has not been translated
 */
record Reader(Who who, CourseProgress taken, Course course, Words words, LocalTexts locals) {

    static Reader of(Who who, CourseProgress taken, String language, LocalTexts locals) {
        return new Reader(who, taken, in(taken.version(), language), Words.of("course", language), locals);
    }

    Optional<LearnerId> learner() {
        return who.found().map(Browser::learner);
    }

    CourseVersion version() {
        return taken.version();
    }

    Progress progress() {
        return taken.progress();
    }

    static Course in(CourseVersion version, String language) {
        return version.translations().stream()
                .filter(one -> one.language().code().equals(language))
                .findFirst()
                .orElseGet(version::source);
    }

    CourseAddress address() {
        return new CourseAddress(course.id(), Optional.of(version().hash()));
    }

    /** Where to go on, or to begin: with the way that is for who has least time. */
    StepRef entry() {
        return Optional.of(progress())
                .filter(Progress::hasBegun)
                .flatMap(Progress::resume)
                .or(() -> course.tracks().stream().findFirst().flatMap(track -> track.steps().stream()
                        .findFirst()))
                .orElseGet(() -> first(course.modules().getFirst()));
    }

    private static StepRef first(CourseModule module) {
        return new StepRef(module.id(), module.steps().getFirst().id());
    }

    CourseModule module(ModuleId module) {
        return course.find(module).orElseThrow(() -> new Problem.NotFound("module", module.value()).asException());
    }

    Step step(StepRef ref) {
        return course.find(ref).orElseThrow(() -> new Problem.NotFound("step", ref.toString()).asException());
    }

    /** The way they go through the course, here. */
    Way way(StepRef ref) {
        return Way.through(course, ref, progress().chosen());
    }

    /** What they have given to a step's task. */
    Given given(StepRef ref) {
        return step(ref)
                .task()
                .flatMap(task -> progress().answer(ref).map(answer -> Given.of(ref, task, answer)))
                .orElseGet(() -> Given.nothing(ref));
    }
}
