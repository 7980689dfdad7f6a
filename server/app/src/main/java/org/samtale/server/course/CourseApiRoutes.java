package org.samtale.server.course;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samtale.engine.course.Step;
import org.samtale.engine.course.StepRef;
import org.samtale.engine.course.progress.Answer;
import org.samtale.server.learner.Browser;
import org.samtale.server.learner.LearnerCookie;
import org.samtale.server.problem.Problem;
import org.samtale.server.problem.ProblemException;
import org.samtale.server.progress.CourseProgress;
import org.samtale.server.progress.ProgressService;
import org.samtale.server.web.PageLanguage;
import org.samtale.server.web.Requests;
import org.samtale.server.web.Responses;
import org.samtale.server.web.Routes;

/** {@code /api/courses}: where one is in them, and what a page has kept on the device until it is here. */
final class CourseApiRoutes implements Routes {
    private final CourseService courses;
    private final LearnerCookie cookie;

    CourseApiRoutes(CourseService courses, LearnerCookie cookie) {
        this.courses = courses;
        this.cookie = cookie;
    }

    /**
     * What stands in the form of a step.
     *
     * @param event under which it is kept once, however often it is sent
     * @param seen the mark of what the form was drawn from
     * @param who the browser it was typed in, as the page said; empty where it was nobody's yet
     * @param fields by the names they have in the form
     */
    record Sent(UUID event, String seen, String who, Map<String, List<String>> fields) {
        Sent {
            fields = fields.entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, field -> List.copyOf(field.getValue())));
        }
    }

    /**
     * What is kept.
     *
     * @param seen the mark of what is kept now
     * @param who the browser it is kept for, which may have been nobody's before; empty where it is nobody's
     * @param texts all words and ratings that are kept, by the names they have in the form, where it is not just what was sent
     */
    private record Kept(String seen, String who, Optional<Map<String, String>> texts) {}

    @Override
    public void mount(Router router) {
        router.get("/api/courses").handler(this::list);
        router.get("/api/courses/:course/:module/:step/answer").handler(this::find);
        router.put("/api/courses/:course/:module/:step/answer").handler(this::answer);
    }

    private void list(RoutingContext context) {
        var language = PageLanguage.asked(context, "course");
        Responses.answer(
                context,
                cookie.find(context)
                        .compose(found -> found.map(courses::taken).orElseGet(() -> Future.succeededFuture(List.of()))),
                taken -> Responses.json(
                        context,
                        taken.stream()
                                .map(one ->
                                        TakenCourse.of(Reader.of(Optional.empty(), one, language, courses.locals())))
                                .toList()));
    }

    /** For a page that has to bring what lies on the device together with it. */
    private void find(RoutingContext context) {
        var ref = CourseRoutes.ref(context);
        Responses.answer(
                context,
                cookie.findBrowser(context).compose(browser -> courses.progressOf(
                                browser.map(Browser::learner), CourseRoutes.course(context))
                        .map(taken -> kept(browser, taken, ref))),
                kept -> Responses.json(context, kept));
    }

    private void answer(RoutingContext context) {
        var ref = CourseRoutes.ref(context);
        var sent = Requests.body(context, Sent.class);
        Responses.answer(
                context,
                cookie.findBrowser(context)
                        .compose(browser -> requireSame(browser, sent))
                        .compose(browser -> keep(context, browser, ref, sent).recover(CourseApiRoutes::moved)),
                kept -> Responses.json(context, kept));
    }

    /** What somebody else has left on the device is not theirs who come after. */
    private Future<Optional<Browser>> requireSame(Optional<Browser> browser, Sent sent) {
        return isSame(browser, sent).map(same -> {
            if (!same) {
                throw new Problem.Stale("It cannot be told that who asks has typed this.").asException();
            }
            return browser;
        });
    }

    private Future<Boolean> isSame(Optional<Browser> browser, Sent sent) {
        return sent.who().isEmpty()
                ? browser.map(now -> isSame(now, sent.event())).orElseGet(() -> Future.succeededFuture(true))
                : Future.succeededFuture(
                        browser.filter(now -> id(now).equals(sent.who())).isPresent());
    }

    /**
     * Who was nobody is whoever they became by what they did here, and not who was led to this browser afterwards; unless it came
     * along with them, and only its answer was lost.
     */
    private Future<Boolean> isSame(Browser now, UUID event) {
        return cookie.beganIn(now)
                .compose(began -> began ? Future.succeededFuture(true) : courses.knows(now.learner(), event));
    }

    /** Whoever has turned out to be another one while it was kept is that one when they send it again. */
    private static Future<Kept> moved(Throwable failure) {
        return Future.failedFuture(
                failure instanceof ProblemException known && known.problem() instanceof Problem.Stale
                        ? new Problem.Busy("Who asks has just become another one; send it again.").asException()
                        : failure);
    }

    private Future<Kept> keep(RoutingContext context, Optional<Browser> browser, StepRef ref, Sent sent) {
        return courses.progressOf(browser.map(Browser::learner), CourseRoutes.course(context))
                .compose(taken -> {
                    var before = taken.progress().answer(ref);
                    var typed = typed(step(taken, ref), sent);
                    return cookie.findBrowserOrWelcome(context).compose(same -> courses.answer(
                                    same.learner(),
                                    taken,
                                    ref,
                                    Optional.of(sent.event()),
                                    Typed.joined(before, typed, sent.seen()))
                            .map(kept -> kept(same, kept, typed)));
                });
    }

    private static Step step(CourseProgress taken, StepRef ref) {
        return taken.version().source().find(ref).orElseThrow(() -> new Problem.NotFound("step", ref.toString())
                .asException());
    }

    /** Whoever sends what fits nowhere stays nobody. */
    private static Answer typed(Step step, Sent sent) {
        var answer = step.task()
                .filter(task -> AnswerForm.knows(task, sent.fields().keySet()))
                .flatMap(task -> AnswerForm.read(task, sent.fields()))
                .orElseThrow(() -> Requests.invalid("fields", "are not those of this step"));
        ProgressService.requireFitting(answer, step);
        return answer;
    }

    private static Kept kept(Optional<Browser> browser, CourseProgress taken, StepRef ref) {
        step(taken, ref);
        var answer = taken.progress().answer(ref);
        return new Kept(
                Typed.mark(answer),
                browser.map(CourseApiRoutes::id).orElse(""),
                answer.map(CourseApiRoutes::fields).or(() -> Optional.of(Map.of())));
    }

    private static Kept kept(Browser browser, Answer kept, Answer typed) {
        return new Kept(
                Typed.mark(Optional.of(kept)),
                id(browser),
                kept.equals(typed) ? Optional.empty() : Optional.of(fields(kept)));
    }

    private static String id(Browser browser) {
        return browser.id().value().toString();
    }

    private static Map<String, String> fields(Answer kept) {
        var fields = new LinkedHashMap<String, String>();
        Typed.texts(kept).forEach((field, text) -> fields.put("text." + field, text));
        Typed.ratings(kept).forEach((item, rating) -> fields.put("rating." + item, rating.toString()));
        return fields;
    }
}
