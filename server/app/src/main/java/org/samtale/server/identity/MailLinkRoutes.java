package org.samtale.server.identity;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.samtale.server.identity.Followed.In;
import org.samtale.server.identity.Followed.Nowhere;
import org.samtale.server.identity.Followed.Taken;
import org.samtale.server.identity.Followed.Unsure;
import org.samtale.server.learner.LearnerCookie;
import org.samtale.server.problem.Problem;
import org.samtale.server.web.ClientAddress;
import org.samtale.server.web.JsonObject;
import org.samtale.server.web.Requests;
import org.samtale.server.web.Responses;
import org.samtale.server.web.Routes;

/** {@code /api/mail-links}. */
final class MailLinkRoutes implements Routes {
    private static final int ACCEPTED = 202;

    private final MailLinkService links;
    private final LearnerCookie cookie;
    private final ClientAddress clientAddress;

    MailLinkRoutes(MailLinkService links, LearnerCookie cookie, ClientAddress clientAddress) {
        this.links = links;
        this.cookie = cookie;
        this.clientAddress = clientAddress;
    }

    /** Where the link is to go, in which words, and what for. */
    private record Asked(String email, String language, Optional<String> from, Optional<Boolean> adds) {
        Wish wish() {
            return Wish.of(from.orElse(""), adds.orElse(false));
        }
    }

    /** Whether what is in this browser comes along; said only by who was asked. */
    private record Following(Optional<Boolean> bring) {}

    @Override
    public void mount(Router router) {
        router.post("/api/mail-links").handler(this::ask);
        // Programs that look through mail fetch every link in it; so only a page of ours, by a call, uses one up.
        router.post("/api/mail-links/:token").handler(this::follow);
    }

    private void ask(RoutingContext context) {
        var asked = Requests.body(context, Asked.class);
        var address = MailLinkService.address(asked.email());
        var words = MailLinkService.words(asked.language());
        var from = clientAddress.of(context.request());
        Responses.answer(
                context,
                cookie.findBrowser(context).compose(browser -> links.ask(address, words, asked.wish(), browser, from)),
                done -> json(context, ACCEPTED, new JsonObject()));
    }

    private void follow(RoutingContext context) {
        var following = Requests.body(context, Following.class);
        var token = Requests.text(context, "token");
        Responses.answer(
                context,
                cookie.findBrowser(context)
                        .compose(browser ->
                                links.follow(token, browser, LearnerCookie.userAgent(context), following.bring())),
                followed -> tell(context, followed));
    }

    private void tell(RoutingContext context, Followed followed) {
        switch (followed) {
            case In in -> {
                cookie.leave(context, in.came().token());
                json(context, 200, told(in.address(), true));
            }
            case Unsure unsure -> json(context, 200, told(unsure.address(), false));
            case Taken taken ->
                context.fail(new Problem.Refused("The address leads to what somebody else has here.").asException());
            case Nowhere nowhere -> throw new IllegalStateException("A link that leads nowhere is a failure");
        }
    }

    private static JsonObject told(MailAddress address, boolean in) {
        return new JsonObject().text("address", address.value()).flag("in", in);
    }

    private static void json(RoutingContext context, int status, JsonObject written) {
        Responses.json(context, status, Buffer.buffer(written.toString()));
    }
}
