package org.samtale.server.award;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.samtale.server.certificate.Certificate;
import org.samtale.server.learner.LearnerCookie;
import org.samtale.server.learner.LearnerId;
import org.samtale.server.page.Templates;
import org.samtale.server.problem.Problem;
import org.samtale.server.problem.ProblemException;
import org.samtale.server.web.PageLanguage;
import org.samtale.server.web.Requests;
import org.samtale.server.web.Responses;
import org.samtale.server.web.Routes;

/** {@code /awards}: what a learner can have, and what they have; in short for the rest of the house at {@code /api/awards}. */
final class AwardRoutes implements Routes {
    private static final String PAGE = "/awards";
    private static final String AWARD = "award";

    private final AwardService awards;
    private final LearnerCookie cookie;

    AwardRoutes(AwardService awards, LearnerCookie cookie) {
        this.awards = awards;
        this.cookie = cookie;
    }

    @Override
    public void mount(Router router) {
        router.get(PAGE).handler(this::shelf);
        router.get("/api/awards").handler(this::list);
        router.post("/awards/preview").handler(this::preview);
        router.post("/awards/issue").handler(this::issue);
        router.post("/awards/:award/name").handler(this::correct);
        router.get("/awards/:award/certificate.pdf").handler(this::certificate);
        router.get("/awards/:award/credential.jws").handler(this::signed);
    }

    private void list(RoutingContext context) {
        var language = PageLanguage.asked(context, "award");
        Responses.answer(
                context, shelf(context, language), shelf -> Responses.json(context, ToldAward.of(shelf, PAGE)));
    }

    private Future<Shelf> shelf(RoutingContext context, String language) {
        return cookie.find(context).compose(found -> found.map(learner -> awards.shelf(learner, language))
                .orElseGet(() -> Future.succeededFuture(Shelf.EMPTY)));
    }

    private void shelf(RoutingContext context) {
        var language = PageLanguage.of(context, "award");
        Responses.answer(
                context,
                shelf(context, language),
                shelf -> show(context, 200, "award/awards.jte", AwardsPage.of(shelf, language)));
    }

    /** How it will look, with the name as it was typed; nothing is made yet. */
    private void preview(RoutingContext context) {
        var asked = Asked.of(Requests.form(context));
        var language = PageLanguage.of(context, "award");
        Responses.answer(
                context,
                learner(context).compose(learner -> awards.shelf(learner, language)),
                shelf -> show(context, asked, shelf, language));
    }

    private void show(RoutingContext context, Asked asked, Shelf shelf, String language) {
        var open = shelf.open().stream()
                .filter(one -> one.isOf(asked.course(), asked.track()))
                .findFirst();
        var name = HolderName.read(asked.name());
        if (open.isEmpty()) {
            Responses.seeOther(context, PAGE);
        } else if (name.isEmpty()) {
            show(context, 422, "award/awards.jte", AwardsPage.of(shelf, language, asked));
        } else {
            show(context, 200, "award/preview.jte", PreviewPage.of(open.get(), name.get(), language));
        }
    }

    private void issue(RoutingContext context) {
        var asked = Asked.of(Requests.form(context));
        var language = PageLanguage.of(context, "award");
        Responses.answer(
                context,
                learner(context)
                        .compose(learner -> awards.issue(
                                learner, asked.course(), asked.track(), language, HolderName.require(asked.name()))),
                held -> Responses.seeOther(
                        context, PAGE + "#" + held.award().said().id()));
    }

    private void correct(RoutingContext context) {
        var award = Requests.uuid(context, AWARD);
        var typed = Asked.of(Requests.form(context)).name();
        var name = HolderName.read(typed);
        if (name.isEmpty()) {
            askAgain(context, award, typed);
        } else {
            Responses.answer(
                    context,
                    learner(context)
                            .compose(learner -> awards.correct(learner, award, name.get()))
                            .map(held -> held.award().said().id())
                            .recover(failure ->
                                    isRefusal(failure) ? Future.succeededFuture(award) : Future.failedFuture(failure)),
                    shown -> Responses.seeOther(context, PAGE + "#" + shown));
        }
    }

    /** The page says of each award what can be done with it, and why not. */
    private static boolean isRefusal(Throwable failure) {
        return failure instanceof ProblemException known && known.problem() instanceof Problem.Refused;
    }

    /** With the name as it was typed, where it was typed. */
    private void askAgain(RoutingContext context, UUID award, String typed) {
        var language = PageLanguage.of(context, "award");
        Responses.answer(
                context,
                learner(context).compose(learner -> awards.own(learner, award)
                        .compose(held -> awards.shelf(learner, language))),
                shelf -> show(
                        context,
                        422,
                        "award/awards.jte",
                        AwardsPage.of(shelf, language, new AwardsPage.Wrong(award.toString(), typed))));
    }

    private void certificate(RoutingContext context) {
        var award = Requests.uuid(context, AWARD);
        Responses.answer(
                context,
                learner(context).compose(learner -> awards.own(learner, award)).compose(awards::certificate),
                pdf -> download(context, "application/pdf", "certificate.pdf", Buffer.buffer(pdf)));
    }

    private void signed(RoutingContext context) {
        var award = Requests.uuid(context, AWARD);
        Responses.answer(
                context,
                learner(context).compose(learner -> awards.own(learner, award)),
                held -> download(
                        context,
                        "text/plain; charset=us-ascii",
                        Certificate.SIGNED_FILE,
                        Buffer.buffer(held.signed().getBytes(StandardCharsets.US_ASCII))));
    }

    private Future<LearnerId> learner(RoutingContext context) {
        return cookie.find(context).map(found -> found.orElseThrow(() -> new Problem.NotFound(AWARD).asException()));
    }

    private static void download(RoutingContext context, String type, String name, Buffer bytes) {
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, type)
                .putHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(bytes);
    }

    private static void show(RoutingContext context, int status, String template, Object page) {
        Responses.page(context, status, Templates.render(template, page));
    }

    /** What somebody asks for: an award, by the name that shall stand on it. */
    record Asked(String course, String track, String name) {

        static Asked of(Map<String, List<String>> form) {
            return new Asked(field(form, "course"), field(form, "track"), field(form, "name"));
        }

        private static String field(Map<String, List<String>> form, String name) {
            return form.getOrDefault(name, List.of("")).getFirst();
        }
    }
}
