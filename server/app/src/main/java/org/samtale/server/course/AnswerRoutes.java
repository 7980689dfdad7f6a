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
import org.samtale.server.learner.Browser;
import org.samtale.server.learner.LearnerCookie;
import org.samtale.server.learner.LearnerId;
import org.samtale.server.problem.Problem;
import org.samtale.server.problem.ProblemException;
import org.samtale.server.web.PageLanguage;
import org.samtale.server.web.Requests;
import org.samtale.server.web.Responses;
import org.samtale.server.web.Routes;

/** What is done on the pages of courses: forms, which work without script. The first one makes a learner. */
final class AnswerRoutes implements Routes {
    private static final int NOT_FOUND = 404;
    private static final int UNFIT = 422;
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
                        .compose(browser -> reader(context, browser))
                        .compose(before -> cookie.findOrWelcome(context).compose(learner -> courses.choose(
                                        learner, before.taken(), track)
                                .compose(chosen -> courses.progressOf(
                                        Optional.of(learner), before.course().id()))
                                .map(taken -> Reader.of(
                                        before.browser(), taken, before.words().language(), before.locals())))),
                reader -> Responses.seeOther(context, reader.address().step(reader.entry())));
    }

    private void step(RoutingContext context) {
        var form = Requests.form(context);
        var does = first(form, "do");
        var goesOn = does.equals("next");
        var ref = CourseRoutes.ref(context);
        Responses.answer(
                context,
                known(context).compose(reader -> {
                    if (reader.course().find(ref).isEmpty()) {
                        return Future.succeededFuture(
                                new Next.Shown(NOT_FOUND, CoursePages.gone(reader, words(form, field -> true))));
                    }
                    var given = given(reader, ref, form, goesOn);
                    var trouble = homeless(reader, ref, form);
                    return trouble.isPresent() || given.filter(Given::isUnfit).isPresent()
                            ? unfit(reader, given.orElseGet(() -> reader.given(ref)), trouble)
                            : cookie.findOrWelcome(context)
                                    .compose(learner -> keep(learner, reader, ref, event(form), given, goesOn))
                                    .map(kept -> leadOn(reader, ref, does))
                                    .recover(failure ->
                                            failed(reader, given.orElseGet(() -> reader.given(ref)), failure));
                }),
                next -> send(context, next));
    }

    /** Where nobody can say just now who it is, they get the page of somebody new, with what they typed. */
    private Future<Reader> known(RoutingContext context) {
        return cookie.findBrowser(context)
                .compose(known -> reader(context, known))
                .recover(failure -> passes(failure) ? reader(context, Optional.empty()) : Future.failedFuture(failure));
    }

    /** Whether another try may succeed. */
    private static boolean passes(Throwable failure) {
        return !(failure instanceof ProblemException refused)
                || switch (refused.problem()) {
                    case Problem.Busy busy -> true;
                    case Problem.Unavailable away -> true;
                    case Problem.Stale stale -> true;
                    case Problem.Refused refusal -> true;
                    case Problem.NotFound missing -> false;
                    case Problem.Forbidden foreign -> false;
                    case Problem.Invalid unfit -> false;
                };
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

    private Future<Next> unfit(Reader reader, Given given, Optional<String> trouble) {
        return courses.isShared(reader, given.step())
                .map(shared -> new Next.Shown(
                        UNFIT,
                        CoursePages.step(
                                reader, given, trouble, reader.browser().map(known -> shared))));
    }

    /** Under which the page has kept it on the device, where it has script. */
    private static Optional<UUID> event(Map<String, List<String>> form) {
        try {
            return Optional.of(UUID.fromString(first(form, "event")));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private Future<Void> keep(
            LearnerId learner,
            Reader reader,
            StepRef ref,
            Optional<UUID> event,
            Optional<Given> given,
            boolean goesOn) {
        var taken = reader.taken();
        return given.flatMap(Given::answer)
                .map(answer ->
                        courses.answer(learner, taken, ref, event, answer).<Void>mapEmpty())
                .orElseGet(Future::succeededFuture)
                .compose(kept -> goesOn
                        ? courses.goOn(
                                learner,
                                taken,
                                ref,
                                given.isPresent(),
                                reader.way(ref).after(ref))
                        : Future.succeededFuture());
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
    private static Future<Next> failed(Reader reader, Given given, Throwable failure) {
        return passes(failure)
                ? Future.succeededFuture(new Next.Shown(
                        NOT_SAVED,
                        CoursePages.step(
                                reader, given, Optional.of(reader.words().say("trouble.save")), Optional.empty())))
                : Future.failedFuture(failure);
    }

    private Future<Reader> reader(RoutingContext context, Optional<Browser> browser) {
        var language = PageLanguage.of(context, "course");
        return courses.progressOf(browser.map(Browser::learner), CourseRoutes.course(context))
                .map(taken -> Reader.of(browser, taken, language, courses.locals()));
    }

    private static String first(Map<String, List<String>> form, String field) {
        return form.getOrDefault(field, List.of()).stream().findFirst().orElse("");
    }
}
