package org.samtale.server.identity;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.samtale.server.identity.Followed.In;
import org.samtale.server.identity.Followed.Nowhere;
import org.samtale.server.identity.Followed.Taken;
import org.samtale.server.identity.Followed.There;
import org.samtale.server.identity.Followed.Unsure;
import org.samtale.server.learner.LearnerCookie;
import org.samtale.server.oidc.Provider;
import org.samtale.server.page.Templates;
import org.samtale.server.problem.Problem;
import org.samtale.server.problem.ProblemException;
import org.samtale.server.web.ClientAddress;
import org.samtale.server.web.OwnPath;
import org.samtale.server.web.PageLanguage;
import org.samtale.server.web.Requests;
import org.samtale.server.web.Responses;
import org.samtale.server.web.Routes;

/** {@code /save}, and where links from mails lead: pages that need no script. */
final class SavingRoutes implements Routes {
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int UNFIT = 422;
    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;

    private final MailLinkService links;
    private final IdentityService identities;
    private final ProviderNames names;
    private final List<Provider> providers;
    private final LearnerCookie cookie;
    private final ClientAddress clientAddress;

    SavingRoutes(
            MailLinkService links,
            IdentityService identities,
            ProviderNames names,
            List<Provider> providers,
            LearnerCookie cookie,
            ClientAddress clientAddress) {
        this.links = links;
        this.identities = identities;
        this.names = names;
        this.providers = List.copyOf(providers);
        this.cookie = cookie;
        this.clientAddress = clientAddress;
    }

    @Override
    public void mount(Router router) {
        router.get(SavePage.PAGE)
                .handler(context -> show(context, known -> SavePage.known(language(context), from(context), known)));
        router.get(SavePage.LEFT)
                .handler(context -> show(context, known -> SavePage.left(language(context), from(context), known)));
        router.get(SavePage.SENT)
                .handler(context -> page(context, 200, SavePage.sent(language(context), from(context))));
        router.post("/save/mail").handler(this::ask);
        router.get("/mail/:token")
                .handler(context -> mail(context, MailPage.of(language(context), Requests.text(context, "token"))));
        router.post("/mail/:token").handler(this::follow);
        router.route("/save*").failureHandler(this::failed);
        router.route("/mail/*").failureHandler(this::failed);
    }

    /** Whoever is not known is asked who they are, whatever there is to tell. */
    private void show(RoutingContext context, Function<List<String>, SavePage> told) {
        Responses.answer(
                context,
                cookie.find(context).compose(identities::all),
                known -> page(
                        context,
                        200,
                        known.isEmpty()
                                ? SavePage.asking(language(context), from(context), providers)
                                : told.apply(known.stream().map(this::name).toList())));
    }

    private String name(Identity one) {
        return one.key().isMail() ? one.key().subject() : names.of(one.key().issuer());
    }

    private void ask(RoutingContext context) {
        var form = Requests.form(context);
        var typed = first(form, "email");
        var wish = Wish.of(first(form, "from"), false);
        var language = language(context);
        var address = MailAddress.read(typed);
        if (address.isEmpty()) {
            page(context, UNFIT, SavePage.mistyped(language, wish.from(), providers, typed));
            return;
        }
        var from = clientAddress.of(context.request());
        Responses.answer(
                context,
                cookie.findBrowser(context)
                        .compose(browser ->
                                links.ask(address.get(), MailLinkService.words(language), wish, browser, from)),
                asked -> Responses.seeOther(context, SavePage.SENT + SavePage.with(wish.from())));
    }

    private void follow(RoutingContext context) {
        var token = Requests.text(context, "token");
        var bring = Optional.of(first(Requests.form(context), "bring"))
                .filter(said -> !said.isEmpty())
                .map("yes"::equals);
        Responses.answer(
                context,
                cookie.findBrowser(context)
                        .compose(browser -> links.follow(token, browser, LearnerCookie.userAgent(context), bring)),
                followed -> tell(context, token, followed));
    }

    private void tell(RoutingContext context, String token, Followed followed) {
        switch (followed) {
            case In in -> {
                cookie.leave(context, in.came().token());
                Responses.seeOther(context, back(in.from(), in.there()));
            }
            case Unsure unsure -> mail(context, MailPage.unsure(language(context), token, unsure.address()));
            case Taken taken ->
                notice(
                        context,
                        CONFLICT,
                        NoticePage.of(
                                language(context), "taken", taken.address().value(), SavePage.PAGE, ""));
            case Nowhere nowhere -> throw new IllegalStateException("A link that leads nowhere is a failure");
        }
    }

    /** What was left is told on a page of its own: it is missed where one goes on. */
    private static String back(String from, There there) {
        return switch (there) {
            case NOTHING -> back(from);
            case BROUGHT -> (from.isEmpty() ? SavePage.PAGE : from) + "#brought";
            case LEFT -> SavePage.LEFT + SavePage.with(from);
        };
    }

    /** Where one was, with a word that all is saved; else to that word alone. */
    static String back(String from) {
        return from.isEmpty() ? SavePage.PAGE : from + "#saved";
    }

    /** Whatever it is, there is a page to go on from. A link that failed otherwise is not used up. */
    private void failed(RoutingContext context) {
        var language = language(context);
        if (context.failure() instanceof ProblemException known) {
            switch (known.problem()) {
                case Problem.NotFound gone -> page(context, NOT_FOUND, SavePage.gone(language, providers));
                case Problem.Forbidden foreign -> context.next();
                case Problem.Invalid unfit -> context.next();
                case Problem.Refused refused -> later(context);
                case Problem.Stale stale -> later(context);
                case Problem.Busy busy -> later(context);
                case Problem.Unavailable away -> later(context);
            }
        } else if (context.statusCode() == TOO_MANY) {
            notice(context, TOO_MANY, NoticePage.of(language, "many", "", SavePage.PAGE, ""));
        } else {
            context.next();
        }
    }

    private static void later(RoutingContext context) {
        var link = context.normalizedPath();
        notice(
                context,
                UNAVAILABLE,
                NoticePage.of(language(context), "later", "", link.startsWith("/mail/") ? link : SavePage.PAGE, ""));
    }

    private static String from(RoutingContext context) {
        return Requests.query(context, "from")
                .flatMap(OwnPath::read)
                .map(OwnPath::value)
                .orElse("");
    }

    private static String first(Map<String, List<String>> form, String field) {
        return form.getOrDefault(field, List.of()).stream().findFirst().orElse("");
    }

    private static String language(RoutingContext context) {
        return PageLanguage.of(context, "identity");
    }

    private static void page(RoutingContext context, int status, SavePage page) {
        Responses.page(context, status, Templates.render("identity/save.jte", page));
    }

    private static void mail(RoutingContext context, MailPage page) {
        Responses.page(context, 200, Templates.render("identity/mail.jte", page));
    }

    private static void notice(RoutingContext context, int status, NoticePage page) {
        Responses.page(context, status, Templates.render("identity/notice.jte", page));
    }
}
