package org.samtale.server.identity;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.samtale.server.learner.LearnerCookie;
import org.samtale.server.oidc.Provider;
import org.samtale.server.web.Requests;
import org.samtale.server.web.Responses;
import org.samtale.server.web.Routes;

/** {@code /api/me}. */
final class IdentityRoutes implements Routes {
    private final IdentityService identities;
    private final ProviderNames names;
    private final List<Named> providers;
    private final LearnerCookie cookie;

    IdentityRoutes(IdentityService identities, ProviderNames names, List<Provider> providers, LearnerCookie cookie) {
        this.identities = identities;
        this.names = names;
        this.providers =
                providers.stream().map(one -> new Named(one.id(), one.name())).toList();
        this.cookie = cookie;
    }

    /** What is told of who asks. */
    private record Me(List<Told> identities, List<Named> providers) {}

    /** A way in as its owner is told of it. */
    private record Told(String id, String kind, String name, Instant since) {}

    /** By whom one can sign in. */
    private record Named(String id, String name) {}

    @Override
    public void mount(Router router) {
        router.get("/api/me").handler(this::me);
        router.delete("/api/me/identities/:identity").handler(this::remove);
    }

    private void me(RoutingContext context) {
        Responses.answer(
                context,
                cookie.find(context).compose(identities::all),
                known -> Responses.json(
                        context, new Me(known.stream().map(this::told).toList(), providers)));
    }

    private Told told(Identity one) {
        var key = one.key();
        return key.isMail()
                ? new Told(key.id(), "mail", key.subject(), one.since())
                : new Told(key.id(), "account", names.of(key.issuer()), one.since());
    }

    private void remove(RoutingContext context) {
        var id = Requests.text(context, "identity");
        Responses.answer(
                context,
                cookie.find(context).compose(learner -> identities.remove(learner, id)),
                removed -> Responses.json(context, Map.of()));
    }
}
