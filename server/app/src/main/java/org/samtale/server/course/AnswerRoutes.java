package org.samtale.server.course;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.samtale.engine.course.StepRef;
import org.samtale.engine.course.TrackId;
import org.samtale.engine.course.progress.Answer;
import org.samtale.server.learner.Browser;
import org.samtale.server.learner.LearnerCookie;
import org.samtale.server.learner.LearnerId;
import org.samtale.server.problem.Problem;
import org.samtale.server.problem.ProblemException;
import org.samtale.server.web.PageLanguage;
import org.samtale.server.web.Requests;
import org.samtale.server.web.Responses;
import org.samtale.server.web.Routes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is done on the pages of courses: forms, which work without script. The first one makes a learner. */
final class AnswerRoutes implements Routes {
    private static final Logger LOG = LoggerFactory.getLogger(AnswerRoutes.class);
    private static final int NOT_FOUND = 404;
    private static final int NOT_THEIRS = 412;
    private static final int UNFIT = 422;
    private static final int OUR_MISTAKE = 500;
    private static final int NOT_SAVED = 503;

    private final CourseService courses;
    private final LearnerCookie cookie;

    AnswerRoutes(CourseService courses, LearnerCookie cookie) {
        this.courses = courses;
        this.cookie = cookie;
    }

    @Override
    public void mount(Router router) {
        router.post("/c/:course/news").handler(this::decide);
        router.post("/courses/:course").handler(this::choose);
        router.post("/courses/:course/:module/:step").handler(this::step);
    }

    /** To the newest version, or not. Who is not known has nothing to decide. */
    private void decide(RoutingContext context) {
        var course = CourseRoutes.course(context);
        var decided = first(Requests.form(context), "do");
        Responses.answer(
                context,
                cookie.find(context).compose(found -> found.map(learner -> decided.equals("move")
                                ? courses.moveOn(learner, course)
                                : courses.stay(learner, course))
                        .orElseGet(Future::succeededFuture)),
                done -> Responses.seeOther(context, CourseAddress.overview(course)));
    }

    private void choose(RoutingContext context) {
        var track = new TrackId(first(Requests.form(context), "track"));
        Responses.answer(
                context,
                cookie.findBrowser(context)
                        .compose(browser -> reader(context, Who.of(browser)))
                        .compose(before -> cookie.findOrWelcome(context).compose(learner -> courses.choose(
                                        learner, before.taken(), track)
                                .compose(chosen -> courses.progressOf(
                                        Optional.of(learner), before.course().id()))
                                .map(taken -> Reader.of(
                                        before.who(), taken, before.words().language(), before.locals())))),
                reader -> Responses.seeOther(context, reader.address().step(reader.entry())));
    }

    private void step(RoutingContext context) {
        var form = Requests.form(context);
        var ref = CourseRoutes.ref(context);
        Responses.answer(
                context,
                known(context).compose(reader -> switch (reader.who()) {
                    // What they took and kept is not known either, so nothing of it can be shown or joined.
                    case Who.Untold untold -> Future.succeededFuture(later(reader, ref, form));
                    case Who.Known known -> step(context, reader, ref, form);
                    case Who.Nobody nobody -> step(context, reader, ref, form);
                }),
                next -> send(context, next));
    }

    private Future<Reader> known(RoutingContext context) {
        return cookie.findBrowser(context)
                .compose(known -> reader(context, Who.of(known)))
                .recover(failure -> passes(failure) ? reader(context, new Who.Untold()) : Future.failedFuture(failure));
    }

    /** Whether another try may succeed. */
    private static boolean passes(Throwable failure) {
        return failure instanceof ProblemException refused
                && switch (refused.problem()) {
                    case Problem.Busy busy -> true;
                    case Problem.Unavailable away -> true;
                    case Problem.Refused refusal -> true;
                    case Problem.Stale stale -> false;
                    case Problem.NotFound missing -> false;
                    case Problem.Forbidden foreign -> false;
                    case Problem.Invalid unfit -> false;
                };
    }

    private Future<Next> step(RoutingContext context, Reader reader, StepRef ref, Map<String, List<String>> form) {
        if (reader.course().find(ref).isEmpty()) {
            var typed = words(form, field -> true);
            return Future.succeededFuture(new Next.Shown(NOT_FOUND, CoursePages.gone(reader, ref, typed)));
        }
        var does = first(form, "do");
        var goesOn = does.equals("next");
        var origin = new Origin(form.getOrDefault("who", List.of()).stream().findFirst(), event(form));
        var given = given(reader, ref, form, goesOn);
        var trouble = homeless(reader, ref, form);
        if (trouble.isPresent() || given.filter(Given::isUnfit).isPresent()) {
            var again = given.orElseGet(() -> reader.given(ref));
            return courses.requireTheirs(reader.who(), origin)
                    .compose(theirs -> shown(UNFIT, reader, again, back(origin, trouble)))
                    .recover(failure -> failed(reader, origin, again, failure));
        }
        return keep(context, reader, ref, origin, given.flatMap(Given::answer))
                .compose(browser ->
                        goesOn ? goOn(browser.learner(), reader, ref, given.isPresent()) : Future.succeededFuture())
                .map(kept -> leadOn(reader, ref, does))
                .recover(failure -> failed(reader, origin, given.orElseGet(() -> reader.given(ref)), failure));
    }

    private static Next later(Reader reader, StepRef ref, Map<String, List<String>> form) {
        return new Next.Shown(NOT_SAVED, CoursePages.later(reader, ref, form));
    }

    /** What comes after a form. */
    private sealed interface Next {
        record Shown(int status, String html) implements Next {}

        record Led(String path) implements Next {}
    }

    private static void send(RoutingContext context, Next next) {
        switch (next) {
            case Next.Shown shown -> Responses.page(context, shown.status(), shown.html());
            case Next.Led led -> Responses.seeOther(context, led.path());
        }
    }

    /** What was typed is kept on the way out, too; a half-filled task that can be wrong is not. */
    private static Optional<Given> given(Reader reader, StepRef ref, Map<String, List<String>> form, boolean goesOn) {
        var seen = first(form, "seen");
        return reader.step(ref).task().flatMap(task -> AnswerForm.read(task, form)
                .filter(answer -> !goesOn
                        || (Typed.isTyped(answer)
                                && !Typed.mark(Optional.of(answer)).equals(seen)))
                .map(answer ->
                        Given.of(ref, task, Typed.joined(reader.given(ref).answer(), answer, seen))));
    }

    /** Words that the step has no field for any more, as another version of the course is read by now: to be put elsewhere. */
    private static Optional<String> homeless(Reader reader, StepRef ref, Map<String, List<String>> form) {
        var task = reader.step(ref).task();
        return words(form, field -> task.filter(one -> AnswerForm.knows(one, Set.of(field)))
                        .isEmpty())
                .map(text -> reader.words().say("trouble.changed", text));
    }

    /** What was typed into these fields, all in one. */
    private static Optional<String> words(Map<String, List<String>> form, Predicate<String> fields) {
        var words = form.entrySet().stream()
                .filter(field -> field.getKey().startsWith("text.") && fields.test(field.getKey()))
                .flatMap(field -> field.getValue().stream())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n\n"));
        return Optional.of(words).filter(text -> !text.isEmpty());
    }

    /** The form again, with what was in it, even if nothing more can be told. */
    private Future<Next> shown(int status, Reader reader, Given given, Returned returned) {
        return courses.isShared(reader, given.step())
                .recover(failure ->
                        passes(failure) ? Future.succeededFuture(Optional.empty()) : Future.failedFuture(failure))
                .map(shared -> new Next.Shown(status, CoursePages.step(reader, given, returned, shared)));
    }

    private static Returned back(Origin origin, Optional<String> trouble) {
        return new Returned(trouble, origin.who(), false);
    }

    /** Under which the page has kept it on the device, where it has script. */
    private static Optional<UUID> event(Map<String, List<String>> form) {
        try {
            return Optional.of(UUID.fromString(first(form, "event")));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** Gives the browser that it is kept for. */
    private Future<Browser> keep(
            RoutingContext context, Reader reader, StepRef ref, Origin origin, Optional<Answer> answer) {
        return answer.map(one -> courses.answer(
                                reader.who(),
                                origin,
                                () -> cookie.findBrowserOrWelcome(context),
                                reader.taken(),
                                ref,
                                () -> one)
                        .map(CourseService.Kept::browser))
                .orElseGet(() -> cookie.findBrowserOrWelcome(context));
    }

    private Future<Void> goOn(LearnerId learner, Reader reader, StepRef ref, boolean answered) {
        return courses.goOn(
                learner, reader.taken(), ref, answered, reader.way(ref).after(ref));
    }

    private static Next leadOn(Reader reader, StepRef ref, String does) {
        var address = reader.address();
        return new Next.Led(
                switch (does) {
                    case "next" -> reader.way(ref).after(ref).map(address::step).orElseGet(address::overview);
                    case "share" -> address.share(ref);
                    default -> address.step(ref) + "#task";
                });
    }

    /** Nothing typed is lost: the page comes back with it. */
    private Future<Next> failed(Reader reader, Origin origin, Given given, Throwable failure) {
        if (failure instanceof ProblemException refused && refused.problem() instanceof Problem.Stale) {
            // Who sends it once more has read whose it may be.
            var asks = Optional.of(reader.words().say("trouble.whose"));
            return shown(
                    NOT_THEIRS,
                    reader,
                    given.unjudged(),
                    new Returned(asks, reader.who().said(), true));
        }
        if (failure instanceof ProblemException && !passes(failure)) {
            return Future.failedFuture(failure);
        }
        if (!passes(failure)) {
            LOG.error("An answer to {} is not kept", given.step(), failure);
        }
        var later = back(origin, Optional.of(reader.words().say("trouble.save")));
        return Future.succeededFuture(new Next.Shown(
                passes(failure) ? NOT_SAVED : OUR_MISTAKE,
                CoursePages.step(reader, given.unjudged(), later, Optional.empty())));
    }

    private Future<Reader> reader(RoutingContext context, Who who) {
        var language = PageLanguage.of(context, "course");
        return courses.progressOf(who.found().map(Browser::learner), CourseRoutes.course(context))
                .map(taken -> Reader.of(who, taken, language, courses.locals()));
    }

    private static String first(Map<String, List<String>> form, String field) {
        return form.getOrDefault(field, List.of()).stream().findFirst().orElse("");
    }
}
