package org.samtale.server.attempt;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.samtale.server.database.DatabaseFeature;
import org.samtale.server.learner.Belongings;
import org.samtale.server.learner.BrowserId;
import org.samtale.server.learner.Farewell;
import org.samtale.server.learner.LearnerCookie;
import org.samtale.server.learner.LearnerId;
import org.samtale.server.library.ScenarioLibrary;
import org.samtale.server.web.AllowedOrigin;
import org.samtale.server.web.Routes;

/** Wires this feature. What it does not hand out, nobody else can reach. */
public final class AttemptFeature {
    private final AttemptService service;
    private final TurnLog log;
    private final LiveAttempts live;
    private final Seating seating;
    private final Belongings belongings;
    private final LearnerSockets sockets;
    private final SentAway sentAway;
    private final Function<Inviting, List<Routes>> routes;

    public AttemptFeature(
            Vertx vertx,
            DatabaseFeature storage,
            ScenarioLibrary library,
            LearnerCookie cookie,
            AllowedOrigin allowedOrigin,
            AttemptLimits limits,
            LongSupplier seeds) {
        var clock = InstantSource.system();
        var database = storage.database();
        var playables = new Playables(vertx, library, new ScenarioVersionRepository(database));
        var repository = new AttemptRepository(database);
        this.service = new AttemptService(library, playables, repository, clock, seeds);
        this.log = TurnLog.open(vertx, storage.settings(), limits.turnLog());
        this.live = new LiveAttempts(log, service, clock, limits);
        this.belongings = new AttemptBelongings(new AttemptHandout(vertx, repository, playables));
        this.seating = new Seating(repository, service, live);
        this.sockets = new LearnerSockets(limits.sockets().socketsPerLearner());
        this.sentAway = new SentAway(vertx);
        this.routes = inviting -> List.of(
                new AttemptRoutes(service, cookie, inviting),
                new AttemptSocketRoutes(
                        vertx, service, live, cookie, allowedOrigin, limits.sockets(), sockets, sentAway));
    }

    /** What the database has to know of. */
    public static List<Class<?>> entities() {
        return AttemptRepository.entities();
    }

    public AttemptService service() {
        return service;
    }

    /** For whom somebody was invited. */
    public Seating seating() {
        return seating;
    }

    /** For who sees to everything of a learner. */
    public Belongings belongings() {
        return belongings;
    }

    /** Somebody is another learner from now on: their pages ask anew who they are. */
    public void reconnect(LearnerId learner) {
        sockets.of(learner).forEach(socket -> socket.close(CloseCode.RESTARTING, "come back as who you are now"));
    }

    /** These browsers are not this learner's any more: what is open in them is closed. */
    public void signOut(LearnerId learner, Set<BrowserId> browsers) {
        sentAway.add(browsers.stream().map(BrowserId::value).toList(), CloseCode.SIGNED_OUT);
        sockets.of(learner, browsers::contains).forEach(socket -> socket.close(CloseCode.SIGNED_OUT));
    }

    /** For who sees learners off. */
    public Farewell farewell() {
        return new AttemptFarewell(sockets, sentAway, live);
    }

    public List<Routes> routes(Inviting inviting) {
        return routes.apply(inviting);
    }

    /** The subprotocol that the server has to agree to. */
    public static String socketProtocol() {
        return AttemptSocketRoutes.PROTOCOL;
    }

    /** Takes no more turns, waits for those under way, and closes the sockets. */
    public Future<Void> finish() {
        return live.finish().compose(finished -> log.close());
    }
}
