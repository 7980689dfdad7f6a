package org.samtale.server.paper;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.samtale.engine.course.CourseId;
import org.samtale.engine.course.ModuleId;
import org.samtale.engine.course.StepId;
import org.samtale.engine.course.StepRef;
import org.samtale.server.course.CourseAddress;
import org.samtale.server.handout.Moment;
import org.samtale.server.learner.LearnerCookie;
import org.samtale.server.learner.LearnerId;
import org.samtale.server.page.Shell;
import org.samtale.server.page.Templates;
import org.samtale.server.page.Words;
import org.samtale.server.problem.Problem;
import org.samtale.server.problem.ProblemException;
import org.samtale.server.web.PageLanguage;
import org.samtale.server.web.Requests;
import org.samtale.server.web.Responses;
import org.samtale.server.web.Routes;

/** Where a paper is shared, below its step, and {@code /papers/<secret>}, where others read it. */
final class PaperRoutes implements Routes {
    private static final int NOT_FOUND = 404;
    private static final int UNFIT = 422;
    private static final int NAME_CHARS_MAX = 90;

    private static final String PAGE = "/papers/";
    private static final String STYLE = "/styles/course.css";
    private static final String SCRIPT = "/pages/course.js";

    private final PaperService papers;
    private final LearnerCookie cookie;
    private final Supplier<String> url;

    PaperRoutes(PaperService papers, LearnerCookie cookie, Supplier<String> url) {
        this.papers = papers;
        this.cookie = cookie;
        this.url = url;
    }

    @Override
    public void mount(Router router) {
        router.get("/courses/:course/:module/:step/share").handler(this::look);
        router.post("/courses/:course/:module/:step/share").handler(this::change);
        router.get("/papers/:token").handler(this::read);
        router.route("/papers/*").failureHandler(PaperRoutes::missing);
    }

    private void look(RoutingContext context) {
        var paper = paper(context);
        Responses.answer(
                context,
                owner(context).compose(owner -> papers.own(owner, paper, language(context))
                        .compose(written -> papers.shared(owner, paper)
                                .map(shared -> sharePage(context, written, shared, Optional.empty())))),
                html -> Responses.page(context, 200, html));
    }

    private void change(RoutingContext context) {
        var paper = paper(context);
        var form = Requests.form(context);
        var name = first(form.getOrDefault("name", List.of()));
        if (first(form.getOrDefault("do", List.of())).equals("stop")) {
            Responses.answer(
                    context,
                    owner(context).compose(owner -> papers.stop(owner, paper)),
                    stopped -> Responses.seeOther(context, share(paper)));
        } else if (name.length() > NAME_CHARS_MAX) {
            Responses.answer(
                    context,
                    owner(context).compose(owner -> papers.own(owner, paper, language(context))
                            .compose(written -> papers.shared(owner, paper)
                                    .map(shared -> sharePage(context, written, shared, Optional.of(name))))),
                    html -> Responses.page(context, UNFIT, html));
        } else {
            Responses.answer(
                    context,
                    owner(context).compose(owner -> papers.share(owner, paper, name)),
                    secret -> Responses.seeOther(context, PAGE + secret));
        }
    }

    private void read(RoutingContext context) {
        var secret = Requests.text(context, "token");
        var language = language(context);
        Responses.answer(
                context,
                papers.find(secret).compose(shared -> papers.own(shared.owner(), shared.paper(), language)
                        .compose(written -> cookie.find(context)
                                .map(asking -> paperPage(context, secret, shared, written, asking)))),
                html -> Responses.behindALink(context, 200, html));
    }

    private String paperPage(
            RoutingContext context, String secret, SharedPaper shared, Paper written, Optional<LearnerId> asking) {
        var words = words(context);
        return Templates.render(
                "paper/paper.jte",
                new PaperPage(
                        shell(words, written.title(), PAGE + secret),
                        written,
                        shared.name(),
                        Moment.dayIn(words.language(), shared.since()),
                        asking.filter(shared.owner()::equals)
                                .map(owner -> new PaperPage.Own(url.get() + PAGE + secret, share(shared.paper())))));
    }

    /** @param tooLong a name that was typed and does not fit */
    private static String sharePage(
            RoutingContext context, Paper written, Optional<SharedPaper> shared, Optional<String> tooLong) {
        var words = words(context);
        var paper = paper(context);
        return Templates.render(
                "paper/share.jte",
                new SharePage(
                        shell(words, words.say("share.title"), share(paper)),
                        written,
                        shared.map(one -> Moment.dayIn(words.language(), one.since())),
                        tooLong.or(() -> shared.map(SharedPaper::name)).orElse(""),
                        tooLong.isPresent(),
                        new CourseAddress(paper.course()).step(paper.step())));
    }

    /** Whose paper it is; who has not begun has none. */
    private Future<LearnerId> owner(RoutingContext context) {
        return cookie.find(context).map(known -> known.orElseThrow(() -> new Problem.NotFound("paper").asException()));
    }

    /** Somebody who had a link gets a page that says why it leads nowhere; what went wrong otherwise is told as everywhere. */
    private static void missing(RoutingContext context) {
        if (context.failure() instanceof ProblemException problem && problem.problem() instanceof Problem.NotFound) {
            var words = words(context);
            Responses.behindALink(
                    context,
                    NOT_FOUND,
                    Templates.render("paper/missing.jte", shell(words, words.say("missing"), "/papers/-")));
        } else {
            context.next();
        }
    }

    private static Shell shell(Words words, String title, String path) {
        return Shell.of(words, title, path, STYLE, SCRIPT);
    }

    private static Words words(RoutingContext context) {
        return Words.of("paper", language(context));
    }

    private static String language(RoutingContext context) {
        return PageLanguage.of(context, "paper");
    }

    private static PaperId paper(RoutingContext context) {
        return new PaperId(
                new CourseId(Requests.text(context, "course")),
                new StepRef(
                        new ModuleId(Requests.text(context, "module")), new StepId(Requests.text(context, "step"))));
    }

    private static String share(PaperId paper) {
        return new CourseAddress(paper.course()).share(paper.step());
    }

    /** One line, whatever was pasted. */
    private static String first(List<String> sent) {
        return sent.stream()
                .findFirst()
                .orElse("")
                .replaceAll("\\p{Cntrl}+", " ")
                .strip();
    }
}
