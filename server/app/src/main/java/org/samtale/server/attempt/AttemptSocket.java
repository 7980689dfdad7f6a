package org.samtale.server.attempt;

import io.netty.handler.codec.http.websocketx.CorruptedWebSocketFrameException;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.http.WebSocketFrame;
import org.samtale.server.attempt.ClientMessage.Foreign;
import org.samtale.server.attempt.ClientMessage.Play;
import org.samtale.server.attempt.ClientMessage.Unusable;

/**
 * One open socket of a learner: reads what comes within its limits, and writes only as fast as the other side reads. Its
 * fields belong to the socket's event loop; {@link #send} and {@link #close} may be called from any.
 */
final class AttemptSocket {
    /** So many pings unanswered, and nobody is there any more. */
    private static final int PINGS_UNANSWERED_MAX = 2;

    private final ServerWebSocket socket;
    private final EventLoop loop;
    private final View view;
    private final MessageRate rate;
    private int pingsUnanswered;
    private boolean closed;

    AttemptSocket(ServerWebSocket socket, EventLoop loop, View view, SocketLimits limits) {
        this.socket = socket;
        this.loop = loop;
        this.view = view;
        this.rate = new MessageRate(limits.messagesPerSecond(), limits.messagesInABurst(), System.nanoTime());
    }

    View view() {
        return view;
    }

    /** Begins to listen; {@code onClose} runs once, whoever closes. */
    void open(Vertx vertx, LiveAttempt attempt, SocketLimits limits, Runnable onClose) {
        var pings = vertx.setPeriodic(limits.pingEvery().toMillis(), timer -> ping());
        socket.pongHandler(pong -> pingsUnanswered = 0);
        socket.textMessageHandler(text -> receive(attempt, text));
        socket.frameHandler(this::watchPings);
        socket.binaryMessageHandler(binary -> close(CloseCode.TEXT_ONLY, "text only"));
        socket.exceptionHandler(this::failed);
        socket.closeHandler(nothing -> {
            closed = true;
            vertx.cancelTimer(pings);
            onClose.run();
        });
    }

    /** Every message goes out here, so that a reader who has stopped reading cannot fill our memory. */
    void send(String message) {
        loop.run(() -> {
            if (closed) {
                return;
            }
            if (socket.writeQueueFull()) {
                close(CloseCode.SLOW_OR_BUSY, "reading too slowly");
            } else {
                socket.writeTextMessage(message);
            }
        });
    }

    /** The code says it all. */
    void close(CloseCode code) {
        close(code, "");
    }

    void close(CloseCode code, String reason) {
        loop.run(() -> {
            if (!closed) {
                closed = true;
                // Else whoever does not leave goes on being read, and their pings answered, until time is up.
                socket.pause();
                socket.close(code.number(), reason);
            }
        });
    }

    private void receive(LiveAttempt attempt, String text) {
        if (isTooMuch()) {
            return;
        }
        switch (ClientMessageReader.read(text)) {
            case Play play -> attempt.play(this, play);
            case Unusable unusable -> attempt.refuse(this, unusable.turnId(), Refusal.INVALID);
            case Foreign foreign -> close(foreign.code(), foreign.reason());
        }
    }

    private boolean isTooMuch() {
        if (!closed && !rate.allows(System.nanoTime())) {
            close(CloseCode.NOT_ALLOWED, "too many messages");
        }
        return closed;
    }

    /** Vert.x answers pings by itself, past {@link #send}. */
    private void watchPings(WebSocketFrame frame) {
        if (frame.isPing() && !isTooMuch() && socket.writeQueueFull()) {
            close(CloseCode.SLOW_OR_BUSY, "reading too slowly");
        }
    }

    private void ping() {
        if (++pingsUnanswered > PINGS_UNANSWERED_MAX) {
            close(CloseCode.SLOW_OR_BUSY, "nobody answers");
        } else if (!closed) {
            socket.writePing(Buffer.buffer());
        }
    }

    /** Vert.x hangs up on breaches of the protocol without a word, and says nothing at all to messages that are too big. */
    private void failed(Throwable failure) {
        if (failure instanceof CorruptedWebSocketFrameException breach
                && breach.closeStatus().code() != CloseCode.TOO_BIG.number()) {
            close(CloseCode.BREACH, "not a WebSocket frame");
        } else if (failure instanceof CorruptedWebSocketFrameException || failure instanceof IllegalStateException) {
            close(CloseCode.TOO_BIG, "too big");
        }
    }
}
