package org.samtale.server.course;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.function.Consumer;
import org.samtale.engine.course.CourseId;
import org.samtale.engine.course.ModuleId;
import org.samtale.engine.course.StepId;
import org.samtale.engine.course.StepRef;
import org.samtale.server.learner.Browser;
import org.samtale.server.learner.LearnerCookie;
import org.samtale.server.learner.LearnerId;
import org.samtale.server.page.Words;
import org.samtale.server.problem.Problem;
import org.samtale.server.web.PageLanguage;
import org.samtale.server.web.Requests;
import org.samtale.server.web.Responses;
import org.samtale.server.web.Routes;

/** The pages of courses, to read. Reading makes nobody a learner. */
final class CourseRoutes implements Routes {
    private static final int NOT_FOUND = 404;

    private final CourseService courses;
    private final LearnerCookie cookie;

    CourseRoutes(CourseService courses, LearnerCookie cookie) {
        this.courses = courses;
        this.cookie = cookie;
    }

    @Override
    public void mount(Router router) {
        router.get("/courses").handler(this::list);
        router.get("/c/:course").handler(this::goOn);
        router.get("/c/:course/news").handler(this::news);
        router.get("/courses/:course").handler(this::overview);
        router.get("/courses/:course/:module/figures/:figure").handler(this::figure);
        router.get("/courses/:course/:module/:step/print")
                .handler(context ->
                        read(context, reader -> Responses.page(context, 200, CoursePages.print(reader, ref(context)))));
        router.get("/courses/:course/:module/:step").handler(this::step);
        router.get("/courses/:course/:module")
                .handler(context -> read(
                        context, reader -> Responses.page(context, 200, CoursePages.module(reader, module(context)))));
    }

    private void overview(RoutingContext context) {
        Responses.answer(
                context,
                cookie.findBrowser(context)
                        .compose(browser -> reader(context, browser).compose(reader -> news(context, reader.learner())
                                .map(news -> CoursePages.overview(reader, news)))),
                html -> Responses.page(context, 200, html));
    }

    /** Who takes the newest version has nothing to read here. */
    private void news(RoutingContext context) {
        Responses.answer(
                context,
                cookie.find(context).compose(learner -> news(context, learner)),
                news -> news.ifPresentOrElse(
                        one -> Responses.page(context, 200, CoursePages.news(one, words(context))),
                        () -> Responses.seeOther(context, CourseAddress.overview(course(context)))));
    }

    private Future<Optional<News>> news(RoutingContext context, Optional<LearnerId> learner) {
        return learner.map(one -> courses.newer(one, course(context)))
                .orElseGet(() -> Future.succeededFuture(Optional.empty()))
                .map(found -> found.map(newer -> News.of(newer, words(context).language())));
    }

    private void list(RoutingContext context) {
        var words = words(context);
        Responses.answer(
                context,
                courses.courses(),
                versions -> Responses.page(
                        context,
                        200,
                        CoursePages.courses(
                                versions.stream()
                                        .map(one -> Reader.in(one, words.language()))
                                        .toList(),
                                words)));
    }

    private record Shown(int status, String html) {}

    /** Of one that was taken out since its address was written down, it says so. */
    private void step(RoutingContext context) {
        var ref = ref(context);
        Responses.answer(
                context,
                cookie.findBrowser(context)
                        .compose(browser -> reader(context, browser))
                        .compose(reader -> reader.course().find(ref).isPresent()
                                ? courses.isShared(reader, ref)
                                        .map(shared -> new Shown(200, CoursePages.step(reader, ref, shared)))
                                : Future.succeededFuture(
                                        new Shown(NOT_FOUND, CoursePages.gone(reader, ref, Optional.empty())))),
                shown -> Responses.page(context, shown.status(), shown.html()));
    }

    /** Where one was, or where one begins. */
    private void goOn(RoutingContext context) {
        read(context, reader -> Responses.seeOther(context, reader.address().step(reader.entry())));
    }

    private void figure(RoutingContext context) {
        var file = module(context) + "/figures/" + Requests.text(context, "figure");
        var version = Requests.query(context, "version");
        Responses.answer(
                context,
                courses.file(course(context), version, file),
                found -> Responses.drawing(
                        context,
                        file,
                        found.orElseThrow(() -> new Problem.NotFound("figure", file).asException()),
                        version.isPresent()));
    }

    private void read(RoutingContext context, Consumer<Reader> write) {
        Responses.answer(context, cookie.findBrowser(context).compose(browser -> reader(context, browser)), write);
    }

    private Future<Reader> reader(RoutingContext context, Optional<Browser> browser) {
        return courses.progressOf(browser.map(Browser::learner), course(context))
                .map(taken -> Reader.of(Who.of(browser), taken, words(context).language(), courses.locals()));
    }

    private static Words words(RoutingContext context) {
        return Words.of("course", PageLanguage.of(context, "course"));
    }

    static CourseId course(RoutingContext context) {
        return new CourseId(Requests.text(context, "course"));
    }

    static ModuleId module(RoutingContext context) {
        return new ModuleId(Requests.text(context, "module"));
    }

    static StepRef ref(RoutingContext context) {
        return new StepRef(module(context), new StepId(Requests.text(context, "step")));
    }
}
