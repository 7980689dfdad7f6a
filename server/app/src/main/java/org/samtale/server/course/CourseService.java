package org.samtale.server.course;

import io.vertx.core.Future;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.samtale.engine.course.CourseId;
import org.samtale.engine.course.StepRef;
import org.samtale.engine.course.Task;
import org.samtale.engine.course.TrackId;
import org.samtale.engine.course.progress.Answer;
import org.samtale.engine.course.progress.LearningEvent;
import org.samtale.engine.course.progress.LearningEvent.Answered;
import org.samtale.engine.course.progress.LearningEvent.StepDone;
import org.samtale.engine.course.progress.LearningEvent.StepOpened;
import org.samtale.engine.course.progress.LearningEvent.Talked;
import org.samtale.engine.course.progress.LearningEvent.TrackChosen;
import org.samtale.engine.scenario.ScenarioId;
import org.samtale.server.content.CourseLibrary;
import org.samtale.server.content.CourseVersion;
import org.samtale.server.content.Courses;
import org.samtale.server.learner.LearnerId;
import org.samtale.server.progress.CourseProgress;
import org.samtale.server.progress.ProgressService;

/** What is done on the pages of a course, told to progress. */
final class CourseService {
    private final Courses courses;
    private final ProgressService progress;
    private final Conversations conversations;
    private final Sharing sharing;
    private final InstantSource clock;

    CourseService(
            Courses courses,
            ProgressService progress,
            Conversations conversations,
            Sharing sharing,
            InstantSource clock) {
        this.courses = courses;
        this.progress = progress;
        this.conversations = conversations;
        this.sharing = sharing;
        this.clock = clock;
    }

    Future<List<CourseVersion>> courses() {
        return courses.library().map(CourseLibrary::courses);
    }

    Future<CourseProgress> progressOf(Optional<LearnerId> learner, CourseId course) {
        return learner.map(one -> progress.progressOf(one, course).compose(taken -> withTalks(one, taken)))
                .orElseGet(() -> progress.notBegun(course));
    }

    /** A conversation is held in a room of its own; here it is found out that it came to its end. */
    private Future<CourseProgress> withTalks(LearnerId learner, CourseProgress taken) {
        if (!taken.progress().hasBegun()) {
            return Future.succeededFuture(taken);
        }
        var course = taken.version().source();
        var open = new LinkedHashMap<StepRef, ScenarioId>();
        for (var module : course.modules()) {
            for (var step : module.steps()) {
                var ref = new StepRef(module.id(), step.id());
                if (!taken.progress().isDone(ref)) {
                    step.task()
                            .filter(Task.Talk.class::isInstance)
                            .map(Task.Talk.class::cast)
                            .ifPresent(talk -> open.put(ref, talk.scenario()));
                }
            }
        }
        var noted = open.entrySet().stream()
                .map(talk -> conversations.firstEnd(learner, talk.getValue()).compose(end -> end.map(
                                at -> note(learner, course.id(), new Talked(talk.getKey(), at)))
                        .orElseGet(() -> Future.succeededFuture(false))))
                .toList();
        return Future.all(noted)
                .compose(all -> noted.stream().anyMatch(Future::result)
                        ? progress.progressOf(learner, course.id())
                        : Future.succeededFuture(taken));
    }

    /** Under an id of its own, so that two pages that find it out at once note it once. */
    private Future<Boolean> note(LearnerId learner, CourseId course, Talked talked) {
        var id = UUID.nameUUIDFromBytes((course + "/" + talked.step()).getBytes(StandardCharsets.UTF_8));
        return progress.record(learner, course, id, talked).map(noted -> true);
    }

    /** Whether somebody else may read what a reader has written in a step; asked only where there is a paper to be read. */
    Future<Boolean> isShared(Reader reader, StepRef step) {
        return reader.learner()
                .filter(learner -> reader.step(step)
                        .task()
                        .filter(Task.Builder.class::isInstance)
                        .isPresent())
                .map(learner -> sharing.isShared(learner, reader.course().id(), step))
                .orElseGet(() -> Future.succeededFuture(false));
    }

    /** Of the course as it is now. */
    Future<Optional<String>> file(CourseId course, String file) {
        return courses.library().map(library -> library.find(course)
                .flatMap(version -> Optional.ofNullable(version.files().texts().get(file))));
    }

    Future<Void> answer(LearnerId learner, CourseId course, StepRef step, Answer answer) {
        return record(learner, course, () -> new Answered(step, answer, clock.instant()));
    }

    Future<Void> choose(LearnerId learner, CourseId course, TrackId track) {
        return record(learner, course, () -> new TrackChosen(track, clock.instant()));
    }

    /** Goes on from a step, which is then done if it may be, to the next. */
    Future<Void> goOn(LearnerId learner, CourseId course, StepRef step, Optional<StepRef> next) {
        return progress.progressOf(learner, course)
                .compose(taken ->
                        taken.progress().mayBeDone(step) && !taken.progress().isDone(step)
                                ? record(learner, course, () -> new StepDone(step, clock.instant()))
                                : Future.succeededFuture())
                .compose(done -> next.map(to -> record(learner, course, () -> new StepOpened(to, clock.instant())))
                        .orElseGet(Future::succeededFuture));
    }

    private Future<Void> record(LearnerId learner, CourseId course, Supplier<LearningEvent> event) {
        return progress.record(learner, course, UUID.randomUUID(), event.get());
    }
}
