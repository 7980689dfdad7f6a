package org.samtale.server.course;

import io.vertx.core.Future;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
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
import org.samtale.server.content.LocalTexts;
import org.samtale.server.content.Locals;
import org.samtale.server.learner.Browser;
import org.samtale.server.learner.LearnerId;
import org.samtale.server.learner.LearnerService;
import org.samtale.server.problem.Problem;
import org.samtale.server.problem.ProblemException;
import org.samtale.server.progress.CourseProgress;
import org.samtale.server.progress.Newer;
import org.samtale.server.progress.ProgressService;

/** What is done on the pages of a course, told to progress. */
final class CourseService {
    private final Courses courses;
    private final Locals locals;
    private final ProgressService progress;
    private final Conversations conversations;
    private final Sharing sharing;
    private final LearnerService learners;
    private final InstantSource clock;

    CourseService(
            Courses courses,
            Locals locals,
            ProgressService progress,
            Conversations conversations,
            Sharing sharing,
            LearnerService learners,
            InstantSource clock) {
        this.courses = courses;
        this.locals = locals;
        this.progress = progress;
        this.conversations = conversations;
        this.sharing = sharing;
        this.learners = learners;
        this.clock = clock;
    }

    Future<List<CourseVersion>> courses() {
        return courses.library().map(CourseLibrary::courses);
    }

    /** What the organisation says now. */
    LocalTexts locals() {
        return locals.texts();
    }

    /** Those of the courses there are that a learner has begun. */
    Future<List<CourseProgress>> taken(LearnerId learner) {
        return courses().compose(all -> {
            var each = all.stream()
                    .map(course -> progressOf(Optional.of(learner), course.id()))
                    .toList();
            return Future.all(each).map(read -> each.stream()
                    .map(Future::result)
                    .filter(one -> one.progress().hasBegun())
                    .toList());
        });
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
        var open = taken.version().talks().entrySet().stream()
                .filter(talk -> !taken.progress().isDone(talk.getKey()))
                .toList();
        return open.isEmpty()
                ? Future.succeededFuture(taken)
                : conversations.firstEnds(learner).compose(ends -> noted(learner, taken, open, ends));
    }

    private Future<CourseProgress> noted(
            LearnerId learner,
            CourseProgress taken,
            List<Map.Entry<StepRef, ScenarioId>> open,
            Map<ScenarioId, Instant> ends) {
        var noted = open.stream()
                .flatMap(talk -> Optional.ofNullable(ends.get(talk.getValue()))
                        .map(at -> note(learner, taken, new Talked(talk.getKey(), at)))
                        .stream())
                .toList();
        return noted.isEmpty()
                ? Future.succeededFuture(taken)
                : Future.all(noted)
                        .compose(all ->
                                progress.progressOf(learner, taken.version().id()));
    }

    /** Under an id of its own, so that two pages that find it out at once note it once. */
    private Future<Void> note(LearnerId learner, CourseProgress taken, Talked talked) {
        var id = UUID.nameUUIDFromBytes((taken.version().id() + "/" + talked.step()).getBytes(StandardCharsets.UTF_8));
        return record(learner, taken, id, talked);
    }

    /**
     * Whether somebody else may read what a reader has written in a step; asked only where there is a paper to be read. Empty where
     * nobody can tell who reads.
     */
    Future<Optional<Boolean>> isShared(Reader reader, StepRef step) {
        return switch (reader.who()) {
            case Who.Known known ->
                isPaper(reader, step)
                        ? sharing.isShared(
                                        known.browser().learner(),
                                        reader.course().id(),
                                        step)
                                .map(Optional::of)
                        : Future.succeededFuture(Optional.of(false));
            case Who.Nobody nobody -> Future.succeededFuture(Optional.of(false));
            case Who.Untold untold -> Future.succeededFuture(Optional.empty());
        };
    }

    private static boolean isPaper(Reader reader, StepRef step) {
        return reader.step(step).task().filter(Task.Builder.class::isInstance).isPresent();
    }

    /** Of the version that somebody takes, or of the course as it is now. */
    Future<Optional<String>> file(CourseId course, Optional<String> version, String file) {
        return version.map(one -> progress.file(course, one, file))
                .orElseGet(() -> courses.library().map(library -> library.find(course)
                        .flatMap(now -> Optional.ofNullable(now.files().texts().get(file)))));
    }

    Future<Optional<Newer>> newer(LearnerId learner, CourseId course) {
        return progress.newer(learner, course);
    }

    /** From now on the learner takes the newest version. */
    Future<Void> moveOn(LearnerId learner, CourseId course) {
        return progress.moveOn(learner, course);
    }

    Future<Void> stay(LearnerId learner, CourseId course) {
        return progress.newer(learner, course).compose(found -> found.map(newer ->
                        progress.decline(learner, course, newer.now().version().hash()))
                .orElseGet(Future::succeededFuture));
    }

    /** What is kept, and for which browser's learner. */
    record Kept(Browser browser, Answer answer) {}

    /**
     * Keeps an answer to a step, once: sent again under the same id it changes nothing, nor does one that says what is kept already.
     * Tells what is kept then.
     *
     * <p>Fails as {@link #requireTheirs} does. Whoever is refused stays nobody.
     *
     * @param welcome the browser that asks; one that was nobody's is somebody's from then on
     * @param taken what the learner saw when they gave it
     * @param given the answer, asked for only where it is theirs
     */
    Future<Kept> answer(
            Who who,
            Origin origin,
            Supplier<Future<Browser>> welcome,
            CourseProgress taken,
            StepRef step,
            Supplier<Answer> given) {
        return requireTheirs(who, origin).compose(theirs -> {
            var answer = given.get();
            return welcome.get().compose(browser -> keep(browser.learner(), taken, step, origin.event(), answer)
                    .map(kept -> new Kept(browser, kept)));
        });
    }

    /**
     * Fails with {@link Problem.Stale} where it cannot be told that who asks has given an answer: what somebody else has left on a page,
     * or on the device, is not theirs who come after.
     */
    Future<Void> requireTheirs(Who who, Origin origin) {
        return isTheirs(who, origin)
                .compose(theirs -> theirs
                        ? Future.succeededFuture()
                        : Future.failedFuture(
                                new Problem.Stale("It cannot be told that it was you who typed this.").asException()));
    }

    private Future<Boolean> isTheirs(Who who, Origin origin) {
        return switch (who) {
            case Who.Known known -> isTheirs(known.browser(), origin);
            case Who.Nobody nobody ->
                Future.succeededFuture(origin.who().orElse("").isEmpty());
            case Who.Untold untold ->
                Future.failedFuture(new Problem.Unavailable("It cannot be told who you are just now.").asException());
        };
    }

    /**
     * Who was nobody is whoever they became by what they did here, and not who was led to this browser afterwards; unless it came
     * along with them, and only its answer was lost. A page that could not say for whom it was made is nobody's in particular.
     */
    private Future<Boolean> isTheirs(Browser here, Origin origin) {
        if (!origin.who().equals(Optional.of(""))) {
            var id = here.id().value().toString();
            return Future.succeededFuture(
                    origin.who().filter(who -> !who.equals(id)).isEmpty());
        }
        return learners.beganIn(here)
                .compose(began -> began ? Future.succeededFuture(true) : knows(here.learner(), origin.event()));
    }

    private Future<Boolean> knows(LearnerId learner, Optional<UUID> event) {
        return event.map(id -> progress.knows(learner, id)).orElseGet(() -> Future.succeededFuture(false));
    }

    /** @param event empty for a form that lies nowhere else, which is the same one as long as nothing has happened */
    private Future<Answer> keep(
            LearnerId learner, CourseProgress taken, StepRef step, Optional<UUID> event, Answer answer) {
        var kept = taken.progress().answer(step);
        var happened = new Answered(step, answer, clock.instant());
        return knows(learner, event).compose(known -> {
            if (known) {
                // Perhaps only since the learner saw it.
                return progress.progressOf(learner, taken.version().id())
                        .map(now -> now.progress().answer(step).orElse(answer));
            }
            if (kept.filter(answer::equals).isPresent()) {
                return Future.succeededFuture(answer);
            }
            var id = event.orElseGet(() -> id(learner, taken, step + " " + answer));
            return record(learner, taken, id, happened).map(done -> answer);
        });
    }

    Future<Void> choose(LearnerId learner, CourseProgress taken, TrackId track) {
        return record(learner, taken, track.value(), new TrackChosen(track, clock.instant()));
    }

    /**
     * Goes on from a step, which is then done if it may be, to the next.
     *
     * @param answered whether something was answered there since the learner saw how far they are
     */
    Future<Void> goOn(LearnerId learner, CourseProgress taken, StepRef step, boolean answered, Optional<StepRef> next) {
        var before = taken.progress();
        var done = (answered || before.mayBeDone(step)) && !before.isDone(step)
                ? record(learner, taken, step + " done", new StepDone(step, clock.instant()))
                : Future.<Void>succeededFuture();
        return done.compose(
                gone -> next.map(to -> record(learner, taken, to + " opened", new StepOpened(to, clock.instant())))
                        .orElseGet(Future::succeededFuture));
    }

    private Future<Void> record(LearnerId learner, CourseProgress taken, String what, LearningEvent event) {
        return record(learner, taken, id(learner, taken, what), event);
    }

    /** Whoever turns out to be another one while it is kept is that one when they send it again. */
    private Future<Void> record(LearnerId learner, CourseProgress taken, UUID id, LearningEvent event) {
        return progress.record(learner, taken, id, event)
                .recover(failure -> Future.failedFuture(
                        failure instanceof ProblemException known && known.problem() instanceof Problem.Stale
                                ? new Problem.Busy("You are somebody else here now; send it again.").asException()
                                : failure));
    }

    /** What is sent twice from one page, by a second tap or by loading the answer again, is one. */
    private static UUID id(LearnerId learner, CourseProgress taken, String what) {
        return UUID.nameUUIDFromBytes((learner.value() + "/" + taken.version().id() + "/" + taken.latest() + "/" + what)
                .getBytes(StandardCharsets.UTF_8));
    }
}
