package org.samtale.server.fault;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketConnectOptions;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A learner who plays one conversation after another and does not give up: reconnects when the connection drops, and sends a
 * choice again, with the same id, until it is acknowledged. Notes what was sent and what was acknowledged. Lives on one event
 * loop.
 */
final class SteadyLearner {
    private static final int THINKING_MILLIS_MAX = 30;
    private static final int RETRY_MILLIS_MIN = 40;
    private static final int RETRY_MILLIS_SPREAD = 200;

    private final Vertx vertx;
    private final HttpClient http;
    private final WebSocketClient sockets;
    private final int port;
    private final Random random;
    private final AtomicInteger progress;
    private final List<History.Sent> sent = new ArrayList<>();
    private final List<History.Acknowledged> acknowledged = new ArrayList<>();
    private final List<String> surprises = new ArrayList<>();

    private boolean playing = true;
    private String cookie = "";
    private String attempt = "";
    private @Nullable WebSocket socket;
    private @Nullable Waiting waiting;

    /** Counts its acknowledgements in {@code progress} too, which other threads may read. */
    SteadyLearner(Vertx vertx, int port, long seed, AtomicInteger progress) {
        this.progress = progress;
        this.vertx = vertx;
        this.http = vertx.createHttpClient();
        this.sockets = vertx.createWebSocketClient();
        this.port = port;
        this.random = new Random(seed);
    }

    /** A choice that left and is not acknowledged yet. */
    private record Waiting(String turnId, int after, String option) {}

    void start() {
        beginAttempt();
    }

    void stop() {
        playing = false;
        if (socket != null) {
            socket.close();
        }
    }

    List<History.Sent> sent() {
        return sent;
    }

    List<History.Acknowledged> acknowledged() {
        return acknowledged;
    }

    /** Answers that a correct server never gives. */
    List<String> surprises() {
        return surprises;
    }

    private void beginAttempt() {
        if (!playing) {
            return;
        }
        waiting = null;
        var options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setHost("127.0.0.1")
                .setPort(port)
                .setURI("/api/attempts")
                .setTimeout(5_000)
                .putHeader("Content-Type", "application/json")
                .putHeader("Origin", "http://127.0.0.1:" + port);
        if (!cookie.isEmpty()) {
            options.putHeader("Cookie", cookie);
        }
        var mode = random.nextInt(3) == 0 ? "practice" : "full";
        var body = new JsonObject()
                .put("scenario", "quiet-emma")
                .put("language", "nb")
                .put("mode", mode);
        http.request(options)
                .compose(request -> request.send(body.toBuffer()))
                .compose(response -> {
                    if (response.statusCode() != 201) {
                        return Future.failedFuture("status " + response.statusCode());
                    }
                    var set = response.getHeader("Set-Cookie");
                    if (set != null) {
                        cookie = set.substring(0, set.indexOf(';'));
                    }
                    return response.body();
                })
                .onSuccess(answer -> {
                    attempt = answer.toJsonObject().getString("id");
                    connect();
                })
                .onFailure(failure -> later(this::beginAttempt));
    }

    private void connect() {
        if (!playing) {
            return;
        }
        var options = new WebSocketConnectOptions()
                .setHost("127.0.0.1")
                .setPort(port)
                .setURI("/ws/attempts/" + attempt)
                .setTimeout(3_000)
                .addSubProtocol("samtale.v1")
                .setHeaders(MultiMap.caseInsensitiveMultiMap()
                        .add("Cookie", cookie)
                        .add("Origin", "http://127.0.0.1:" + port));
        sockets.connect(options)
                .onSuccess(opened -> {
                    socket = opened;
                    opened.textMessageHandler(text -> receive(new JsonObject(text)));
                    opened.closeHandler(closed -> {
                        if (opened.equals(socket)) {
                            socket = null;
                            later(this::connect);
                        }
                    });
                })
                .onFailure(failure -> later(this::connect));
    }

    private void receive(JsonObject message) {
        switch (message.getString("type")) {
            case "state" -> {
                if (waiting != null) {
                    send(waiting);
                } else {
                    goOn(message);
                }
            }
            case "turn" -> {
                if (waiting != null && waiting.turnId().equals(message.getString("turnId"))) {
                    progress.incrementAndGet();
                    acknowledged.add(new History.Acknowledged(attempt, waiting.turnId(), message.getInteger("seq")));
                    waiting = null;
                    goOn(message);
                }
            }
            case "refused" -> refused(message);
            default -> surprises.add(message.encode());
        }
    }

    private void refused(JsonObject message) {
        if ("busy".equals(message.getString("reason"))) {
            later(() -> {
                if (waiting != null) {
                    send(waiting);
                }
            });
        } else {
            surprises.add(attempt + ": " + message.encode() + " while waiting for " + waiting);
            waiting = null;
            beginAnother();
        }
    }

    private void goOn(JsonObject message) {
        if ("ended".equals(message.getString("status"))) {
            beginAnother();
            return;
        }
        JsonArray options = message.getJsonArray("options");
        var option = options.getJsonObject(random.nextInt(options.size())).getString("id");
        var next = new Waiting(UUID.randomUUID().toString(), message.getInteger("seq"), option);
        vertx.setTimer(1 + random.nextInt(THINKING_MILLIS_MAX), timer -> {
            if (playing && waiting == null) {
                waiting = next;
                sent.add(new History.Sent(attempt, next.turnId(), next.option()));
                send(next);
            }
        });
    }

    private void beginAnother() {
        var old = socket;
        socket = null;
        if (old != null) {
            old.close();
        }
        beginAttempt();
    }

    private void send(Waiting choice) {
        if (socket != null) {
            socket.writeTextMessage(new JsonObject()
                    .put("type", "choose")
                    .put("turnId", choice.turnId())
                    .put("after", choice.after())
                    .put("option", choice.option())
                    .encode());
        }
    }

    private void later(Runnable step) {
        vertx.setTimer(RETRY_MILLIS_MIN + random.nextInt(RETRY_MILLIS_SPREAD), timer -> step.run());
    }
}
