package org.samtale.server.profile;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import org.samtale.server.learner.LearnerCookie;
import org.samtale.server.web.Requests;
import org.samtale.server.web.Responses;
import org.samtale.server.web.Routes;

/** {@code /api/profile}. */
final class ProfileRoutes implements Routes {
    private final ProfileService profiles;
    private final LearnerCookie cookie;

    ProfileRoutes(ProfileService profiles, LearnerCookie cookie) {
        this.profiles = profiles;
        this.cookie = cookie;
    }

    @Override
    public void mount(Router router) {
        router.get("/api/profile").handler(this::get);
    }

    private void get(RoutingContext context) {
        var language = Requests.query(context, "language").orElse("");
        var profile = cookie.find(context).compose(found -> found.map(profiles::get)
                .orElseGet(() -> Future.succeededFuture(new Profile(List.of(), List.of()))));
        Responses.answer(
                context,
                profile,
                mine -> Responses.json(context, 200, Buffer.buffer(new ProfileText(language).of(mine))));
    }
}
