package org.samtale.server.progress;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samtale.engine.course.Course;
import org.samtale.engine.course.CourseId;
import org.samtale.engine.course.Step;
import org.samtale.engine.course.StepRef;
import org.samtale.engine.course.Task;
import org.samtale.engine.course.progress.Answer;
import org.samtale.engine.course.progress.Judge;
import org.samtale.engine.course.progress.Judgement;
import org.samtale.engine.course.progress.LearningEvent;
import org.samtale.engine.course.progress.LearningEvent.Answered;
import org.samtale.engine.course.progress.LearningEvent.InStep;
import org.samtale.engine.course.progress.LearningEvent.StepDone;
import org.samtale.engine.course.progress.LearningEvent.StepOpened;
import org.samtale.engine.course.progress.LearningEvent.Talked;
import org.samtale.engine.course.progress.LearningEvent.TrackChosen;
import org.samtale.engine.course.progress.Progress;
import org.samtale.server.content.CourseVersion;
import org.samtale.server.learner.LearnerId;
import org.samtale.server.problem.FieldError;
import org.samtale.server.problem.Problem;
import org.samtale.server.progress.ProgressRepository.Choice;
import org.samtale.server.progress.ProgressRepository.Kept;
import org.samtale.server.progress.ProgressRepository.When;

/**
 * What learners do in courses. Everyone goes on with the version they began with until they ask for the newer one; every list,
 * page and certificate is told the same.
 */
public final class ProgressService {
    private final CourseVersions versions;
    private final ProgressRepository repository;

    ProgressService(CourseVersions versions, ProgressRepository repository) {
        this.versions = versions;
        this.repository = repository;
    }

    /** Of somebody who has not begun, too. */
    public Future<CourseProgress> progressOf(LearnerId learner, CourseId course) {
        return repository.find(learner, course).compose(found -> found.map(
                        kept -> versions.get(course, kept.version()).map(version -> progress(version, kept)))
                .orElseGet(() -> notBegun(course)));
    }

    /** What anybody sees who has not begun. */
    public Future<CourseProgress> notBegun(CourseId course) {
        return versions.current(course).map(version -> progress(version, new Kept(version.hash(), List.of(), 0)));
    }

    private static CourseProgress progress(CourseVersion version, Kept kept) {
        return new CourseProgress(version, Progress.of(version.source(), kept.events()), kept.latest());
    }

    /** Whether something is kept under this id already. */
    public Future<Boolean> knows(LearnerId learner, UUID eventId) {
        return repository.knows(learner, eventId);
    }

    /**
     * Keeps that something happened; with the first time the learner begins the course as it is now. Succeeds when it is kept for
     * good. The same again under the same id changes nothing.
     *
     * <p>Fails with {@link Problem.Invalid} when an answer does not fit its task, and with {@link Problem.Refused} when a step is
     * left undone that something is to be tried in.
     *
     * @param taken how far the learner had come just before
     */
    public Future<Void> record(LearnerId learner, CourseProgress taken, UUID eventId, LearningEvent event) {
        var course = taken.version().id();
        var version = taken.progress().hasBegun()
                ? Future.succeededFuture(taken.version())
                : repository
                        .findVersion(learner, course)
                        .compose(found ->
                                found.map(Future::succeededFuture).orElseGet(() -> begin(learner, course, event)))
                        .compose(hash -> versions.get(course, hash));
        return version.compose(known -> record(learner, known.source(), eventId, event));
    }

    private Future<String> begin(LearnerId learner, CourseId course, LearningEvent event) {
        return versions.keepCurrent(course).compose(version -> {
            check(version.source(), event);
            return repository.begin(learner, course, version.hash(), event.at());
        });
    }

    private Future<Void> record(LearnerId learner, Course course, UUID eventId, LearningEvent event) {
        check(course, event);
        var when = when(course, event);
        return repository.append(learner, course.id(), eventId, event, when).compose(appended -> switch (appended) {
            case KEPT -> Future.succeededFuture();
            case TAKEN -> refused("Something else has this id.");
            case LEFT_OUT ->
                switch (when) {
                    case ELSEWHERE_BEFORE -> Future.succeededFuture();
                    case ANSWERED_BEFORE -> refused("There is something to try in this step.");
                    case ALWAYS -> refused("More has happened in this course than is kept.");
                };
        });
    }

    private static Future<Void> refused(String detail) {
        return Future.failedFuture(new Problem.Refused(detail).asException());
    }

    private static When when(Course course, LearningEvent event) {
        return switch (event) {
            // Whoever looks again at where they are is not somewhere else.
            case StepOpened opened -> When.ELSEWHERE_BEFORE;
            case StepDone done ->
                Progress.of(course, List.of()).mayBeDone(done.step()) ? When.ALWAYS : When.ANSWERED_BEFORE;
            case Answered answered -> When.ALWAYS;
            case Talked talked -> When.ALWAYS;
            case TrackChosen chosen -> When.ALWAYS;
        };
    }

    /** Whether it can have happened in this course at all. */
    private static void check(Course course, LearningEvent event) {
        switch (event) {
            case Answered answered -> requireFitting(answered.answer(), step(course, answered.step()));
            case Talked talked -> {
                if (step(course, talked.step())
                        .task()
                        .filter(Task.Talk.class::isInstance)
                        .isEmpty()) {
                    throw invalid(List.of(new FieldError("step", "has no conversation")));
                }
            }
            case InStep inStep -> step(course, inStep.step());
            case TrackChosen chosen -> {
                if (course.tracks().stream().noneMatch(track -> track.id().equals(chosen.track()))) {
                    throw new Problem.NotFound("track", chosen.track().value()).asException();
                }
            }
        }
    }

    private static Step step(Course course, StepRef step) {
        return course.find(step).orElseThrow(() -> new Problem.NotFound("step", step.toString()).asException());
    }

    /** Fails with {@link Problem.Invalid} when an answer does not fit the task of a step. */
    public static void requireFitting(Answer answer, Step step) {
        var task = step.task()
                .orElseThrow(() -> invalid(List.of(new FieldError("answer", "belongs to a step without a task"))));
        if (Judge.judge(task, answer) instanceof Judgement.Unfit unfit) {
            throw invalid(unfit.misfits().stream()
                    .map(misfit -> new FieldError(
                            misfit.item().map(item -> "answer." + item).orElse("answer"),
                            misfit.reason().words()))
                    .toList());
        }
    }

    private static RuntimeException invalid(List<FieldError> errors) {
        return new Problem.Invalid(errors).asException();
    }

    /** What has become of the course since the learner began; empty when they take the newest version, or have not begun. */
    public Future<Optional<Newer>> newer(LearnerId learner, CourseId course) {
        return repository.findChoice(learner, course).compose(found -> versions.currentIfAny(course)
                .compose(current -> found.flatMap(
                                choice -> current.filter(now -> !now.hash().equals(choice.version()))
                                        .map(now -> newer(learner, choice, now)))
                        .orElseGet(() -> Future.succeededFuture(Optional.empty()))));
    }

    private Future<Optional<Newer>> newer(LearnerId learner, Choice choice, CourseVersion now) {
        boolean isDeclined = choice.declined().filter(now.hash()::equals).isPresent();
        return repository.find(learner, now.id()).compose(found -> versions.get(now.id(), choice.version())
                .map(before -> found.map(kept -> new Newer(progress(before, kept), progress(now, kept), isDeclined))));
    }

    /** The learner stays with the version they take, and is not asked again until there is another one than this. */
    public Future<Void> decline(LearnerId learner, CourseId course, String version) {
        return repository.decline(learner, course, version);
    }

    /** A file of a course, as it was in a version of it; empty where that has none, or is not read any more. */
    public Future<Optional<String>> file(CourseId course, String version, String file) {
        return versions.find(course, version)
                .map(found -> found.flatMap(
                        one -> Optional.ofNullable(one.files().texts().get(file))));
    }

    /** From now on the learner takes the newest version. What they have done of it is done. */
    public Future<Void> moveOn(LearnerId learner, CourseId course) {
        return versions.keepCurrent(course).compose(version -> repository.moveOn(learner, course, version.hash()));
    }
}
