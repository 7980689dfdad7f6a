package org.samtale.server.attempt;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import org.samtale.server.learner.Browser;
import org.samtale.server.learner.LearnerCookie;
import org.samtale.server.problem.Problem;
import org.samtale.server.web.AllowedOrigin;
import org.samtale.server.web.Requests;
import org.samtale.server.web.Routes;

/** {@code /ws/attempts}: everything is checked on the request for an upgrade, so that a refused socket never exists. */
final class AttemptSocketRoutes implements Routes {
    static final String PROTOCOL = "samtale.v1";
    private static final int UPGRADE_REQUIRED = 426;
    private static final String VERSION = "13";

    private final Vertx vertx;
    private final AttemptService attempts;
    private final LiveAttempts live;
    private final LearnerCookie cookie;
    private final AllowedOrigin allowedOrigin;
    private final SocketLimits limits;
    private final LearnerSockets learners;
    private final SentAway sentAway;

    AttemptSocketRoutes(
            Vertx vertx,
            AttemptService attempts,
            LiveAttempts live,
            LearnerCookie cookie,
            AllowedOrigin allowedOrigin,
            SocketLimits limits,
            LearnerSockets learners,
            SentAway sentAway) {
        this.vertx = vertx;
        this.attempts = attempts;
        this.live = live;
        this.cookie = cookie;
        this.allowedOrigin = allowedOrigin;
        this.limits = limits;
        this.learners = learners;
        this.sentAway = sentAway;
    }

    @Override
    public void mount(Router router) {
        router.get("/ws/attempts/:attempt").handler(this::upgrade);
    }

    private void upgrade(RoutingContext context) {
        var request = context.request();
        if (!asksForOurProtocol(request)) {
            context.response().putHeader("Sec-WebSocket-Version", VERSION);
            context.fail(UPGRADE_REQUIRED);
        } else if (!allowedOrigin.isOwn(request)) {
            context.fail(new Problem.Forbidden("Only pages of this service may open a socket.").asException());
        } else if (live.isStopping()) {
            context.fail(new Problem.Unavailable("The server is restarting.").asException());
        } else {
            var language = Requests.query(context, "language");
            var coming = cookie.findBrowser(context);
            // Nothing may be read before there is a socket to read it.
            request.pause();
            coming.compose(browser -> OwnAttempt.of(context, browser.map(Browser::learner), attempts)
                            .compose(own -> accept(
                                    request, browser.orElseThrow(), own.standing(), attempts.view(own, language))))
                    .onFailure(failure -> {
                        request.resume();
                        context.fail(failure);
                    });
        }
    }

    private static boolean asksForOurProtocol(HttpServerRequest request) {
        var protocols = request.headers().getAll("Sec-WebSocket-Protocol");
        return VERSION.equals(request.getHeader("Sec-WebSocket-Version"))
                && "websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE))
                && protocols.stream()
                        .flatMap(header -> Arrays.stream(header.split(",", -1)))
                        .anyMatch(protocol -> PROTOCOL.equals(protocol.strip()));
    }

    /**
     * Vert.x hands a new socket over a moment after it has answered, and drops what comes in between. So nothing is read
     * from the connection until there is somebody to read it.
     */
    private Future<ServerWebSocket> accept(HttpServerRequest request, Browser browser, Standing standing, View view) {
        var reading = ((ConnectionBase) request.connection()).channel().config();
        reading.setAutoRead(false);
        return request.toWebSocket()
                .onSuccess(socket -> open(socket, browser, standing, view))
                .onComplete(done -> reading.setAutoRead(true));
    }

    private void open(ServerWebSocket upgraded, Browser browser, Standing standing, View view) {
        if (upgraded.isClosed()) {
            // Whoever asked did not wait for the answer; there is nobody to open anything for.
            return;
        }
        var loop = EventLoop.current(vertx);
        var socket = new AttemptSocket(upgraded, loop, view, limits);
        var attempt = live.enter(standing, loop);
        socket.open(vertx, attempt, limits, () -> {
            live.leave(attempt, socket);
            learners.remove(browser.learner(), socket);
        });
        learners.add(browser, socket)
                .ifPresent(oldest -> oldest.close(CloseCode.NOT_ALLOWED, "open in too many other windows"));
        attempt.join(socket, standing);
        sentAway.why(browser).ifPresent(socket::close);
        if (live.isStopping()) {
            // Stopping began while the attempt was read, and may have passed this one over.
            socket.close(CloseCode.RESTARTING, "restarting; come back in a moment");
        }
    }
}
