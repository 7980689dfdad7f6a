package org.samtale.server.identity;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.samtale.server.config.ProviderConfig;
import org.samtale.server.config.ServerConfig;
import org.samtale.server.database.Database;
import org.samtale.server.learner.Belongings;
import org.samtale.server.learner.LearnerCookie;
import org.samtale.server.learner.LearnerId;
import org.samtale.server.learner.Moving;
import org.samtale.server.mail.MailService;
import org.samtale.server.oidc.Provider;
import org.samtale.server.web.ClientAddress;
import org.samtale.server.web.Routes;

/** Wires this feature. What it does not hand out, nobody else can reach. */
public final class IdentityFeature {
    private final MailLinkRepository links;
    private final SignInRepository signIns;
    private final List<Routes> routes;

    /**
     * Wires it.
     *
     * @param url how people reach the server
     * @param movedAway told of every learner whose browser is somebody else's from now on
     */
    public IdentityFeature(
            Vertx vertx,
            ServerConfig config,
            Database database,
            Moving moving,
            MailService mails,
            LearnerCookie cookie,
            Supplier<String> url,
            Consumer<LearnerId> movedAway) {
        var clock = InstantSource.system();
        var clientAddress = new ClientAddress(config.http().trustedProxies());
        var providers = config.providers().stream()
                .map(one -> new Provider(vertx, one, clock))
                .toList();
        var names = ProviderNames.of(config.providers());
        var repository = new IdentityRepository(database, moving);
        this.links = new MailLinkRepository(database);
        this.signIns = new SignInRepository(database);
        var identities = new IdentityService(repository);
        var mailLinks = new MailLinkService(links, repository, mails, url, movedAway, clock);
        var signIn = new SignInService(providers, signIns, repository, url, movedAway, clock);
        this.routes = List.of(
                new IdentityRoutes(identities, names, providers, cookie),
                new MailLinkRoutes(mailLinks, cookie, clientAddress),
                new SavingRoutes(mailLinks, identities, names, providers, cookie, clientAddress),
                new SignInRoutes(signIn, cookie, config.http().publicUrl()));
    }

    /** For who sees to everything of a learner. */
    public static Belongings belongings(Database database, MailService mails, List<ProviderConfig> providers) {
        return new IdentityBelongings(database, mails, ProviderNames.of(providers));
    }

    /** What the database has to know of. */
    public static List<Class<?>> entities() {
        return IdentityRepository.entities();
    }

    /** Removes links that nobody counts any more, and those who never came back from where they were sent. */
    public Future<Void> tidy() {
        var now = InstantSource.system().instant();
        return links.tidy(now).compose(tidied -> signIns.tidy(now));
    }

    public List<Routes> routes() {
        return routes;
    }
}
