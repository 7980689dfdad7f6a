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
     * @param owner a sign of whose it is, whichever browser they come with
     * @param texts all words and ratings that are kept, by the names they have in the form, where it is not just what was sent
     */
    private record Kept(String seen, String who, Optional<String> owner, Optional<Map<String, String>> texts) {
        static Kept of(Optional<Answer> answer, Who who, Optional<Map<String, String>> texts) {
            return new Kept(Typed.mark(answer), who.said().orElse(""), who.owner(), texts);
        }
    }

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
                                        TakenCourse.of(Reader.of(new Who.Nobody(), one, language, courses.locals())))
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
                cookie.findBrowser(context).compose(browser -> keep(context, browser, ref, sent)),
                kept -> Responses.json(context, kept));
    }

    private Future<Kept> keep(RoutingContext context, Optional<Browser> browser, StepRef ref, Sent sent) {
        return courses.progressOf(browser.map(Browser::learner), CourseRoutes.course(context))
                .compose(taken -> courses.answer(
                                Who.of(browser),
                                new Origin(Optional.of(sent.who()), Optional.of(sent.event())),
                                () -> cookie.findBrowserOrWelcome(context),
                                taken,
                                ref,
                                () -> Typed.joined(
                                        taken.progress().answer(ref), typed(step(taken, ref), sent), sent.seen()))
                        .map(kept -> kept(kept, typed(step(taken, ref), sent))));
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
        return Kept.of(
                answer, Who.of(browser), answer.map(CourseApiRoutes::fields).or(() -> Optional.of(Map.of())));
    }

    private static Kept kept(CourseService.Kept kept, Answer typed) {
        var answer = kept.answer();
        return Kept.of(
                Optional.of(answer),
                new Who.Known(kept.browser()),
                answer.equals(typed) ? Optional.empty() : Optional.of(fields(answer)));
    }

    private static Map<String, String> fields(Answer kept) {
        var fields = new LinkedHashMap<String, String>();
        Typed.texts(kept).forEach((field, text) -> fields.put("text." + field, text));
        Typed.ratings(kept).forEach((item, rating) -> fields.put("rating." + item, rating.toString()));
        return fields;
    }
}
