package org.samtale.server.invitation;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.samtale.server.attempt.AttemptService;
import org.samtale.server.attempt.OwnAttempt;
import org.samtale.server.learner.LearnerCookie;
import org.samtale.server.web.JsonObject;
import org.samtale.server.web.Requests;
import org.samtale.server.web.Responses;
import org.samtale.server.web.Routes;

/** {@code /api/invitations}, and new ones for an attempt. */
final class InvitationRoutes implements Routes {
    private static final String TOKEN = "token";

    private final InvitationService invitations;
    private final AttemptService attempts;
    private final LearnerCookie cookie;

    InvitationRoutes(InvitationService invitations, AttemptService attempts, LearnerCookie cookie) {
        this.invitations = invitations;
        this.attempts = attempts;
        this.cookie = cookie;
    }

    /** What is asked for needs no more words than its address. */
    private record Nothing() {}

    @Override
    public void mount(Router router) {
        router.post("/api/attempts/:attempt/invitation").handler(this::invite);
        router.get("/api/invitations/:token").handler(this::get);
        router.post("/api/invitations/:token").handler(this::follow);
    }

    private void invite(RoutingContext context) {
        Requests.body(context, Nothing.class);
        Responses.answer(
                context,
                OwnAttempt.of(context, cookie, attempts).compose(invitations::inviteAgain),
                path -> json(context, new JsonObject().text("invitation", path)));
    }

    private void get(RoutingContext context) {
        var token = Requests.text(context, TOKEN);
        var language = Requests.query(context, "language");
        var written = cookie.find(context).compose(asking -> invitations
                .find(token)
                .map(invited -> InvitationText.of(invited, attempts.encoded(invited.standing(), language), asking)));
        Responses.answer(context, written, text -> Responses.json(context, 200, Buffer.buffer(text)));
    }

    private void follow(RoutingContext context) {
        Requests.body(context, Nothing.class);
        var token = Requests.text(context, TOKEN);
        // Whoever cannot follow it, or comes too late, is not made a learner for having tried.
        var followed = cookie.find(context)
                .compose(asking -> invitations.find(token).compose(invited -> invitations.check(invited, asking)))
                .compose(invited -> cookie.findOrWelcome(context, learner -> invitations.follow(invited, learner)));
        Responses.answer(
                context,
                followed,
                invited -> json(
                        context,
                        new JsonObject()
                                .text(
                                        "attempt",
                                        invited.invitation().attempt().value().toString())));
    }

    private static void json(RoutingContext context, JsonObject written) {
        Responses.json(context, 200, Buffer.buffer(written.toString()));
    }
}
