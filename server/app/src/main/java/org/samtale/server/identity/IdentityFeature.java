package org.samtale.server.identity;

import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.samtale.server.database.Database;
import org.samtale.server.learner.Belongings;
import org.samtale.server.learner.LearnerCookie;
import org.samtale.server.learner.LearnerId;
import org.samtale.server.learner.Moving;
import org.samtale.server.mail.MailService;
import org.samtale.server.web.ClientAddress;
import org.samtale.server.web.Routes;

/** Wires this feature. What it does not hand out, nobody else can reach. */
public final class IdentityFeature {
    private final MailLinkRepository links;
    private final List<Routes> routes;

    /**
     * Wires it.
     *
     * @param url how people reach the server
     * @param movedAway told of every learner whose browser is somebody else's from now on
     */
    public IdentityFeature(
            Database database,
            Moving moving,
            MailService mails,
            LearnerCookie cookie,
            ClientAddress clientAddress,
            Supplier<String> url,
            Consumer<LearnerId> movedAway) {
        this.links = new MailLinkRepository(database);
        var service = new MailLinkService(
                links, new IdentityRepository(database, moving), mails, url, movedAway, InstantSource.system());
        this.routes = List.of(new MailLinkRoutes(service, cookie, clientAddress));
    }

    /** For who sees to everything of a learner. */
    public static Belongings belongings(Database database, MailService mails) {
        return new IdentityBelongings(database, mails);
    }

    /** What the database has to know of. */
    public static List<Class<?>> entities() {
        return IdentityRepository.entities();
    }

    /** Removes links that nobody counts any more. */
    public Future<Void> tidy() {
        return links.tidy(InstantSource.system().instant());
    }

    public List<Routes> routes() {
        return routes;
    }
}
