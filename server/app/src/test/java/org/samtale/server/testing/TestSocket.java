package org.samtale.server.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.samtale.server.web.Json;

/** A socket as a page of ours has it. Every message is held against asyncapi.yaml on the way. */
public final class TestSocket implements AutoCloseable {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(30)).build();
    private static final int PATIENCE_SECONDS = 60;

    private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private @Nullable WebSocket socket;

    private TestSocket() {}

    static TestSocket open(URI server, String path, String cookie) {
        var opened = new TestSocket();
        var builder = CLIENT.newWebSocketBuilder().subprotocols("samtale.v1").header("Origin", server.toString());
        if (!cookie.isEmpty()) {
            builder.header("Cookie", cookie);
        }
        var address = URI.create(server.toString().replaceFirst("^http", "ws") + path);
        opened.socket = wait(builder.buildAsync(address, opened.new Listener()));
        return opened;
    }

    /** The next message, whatever it is. */
    public JsonNode next() {
        try {
            var message = messages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (message == null) {
                throw new AssertionError("Nothing came; closed: " + closed.getNow(0));
            }
            return message;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", interrupted);
        }
    }

    /** The next message, which has to be of this type. */
    public JsonNode next(String type) {
        var message = next();
        if (!message.path("type").asText().equals(type)) {
            throw new AssertionError("Not a " + type + ": " + message);
        }
        return message;
    }

    public boolean isSilent() {
        return messages.isEmpty();
    }

    /** Takes an option and gives the turn. */
    public JsonNode choose(int after, String option) {
        send(choice(UUID.randomUUID(), after, option));
        return next("turn");
    }

    public static String choice(UUID turnId, int after, String option) {
        return "{\"type\":\"choose\",\"turnId\":\"" + turnId + "\",\"after\":" + after + ",\"option\":\"" + option
                + "\"}";
    }

    /** A choice with what else can be said of it, such as {@code "silence":"long"}. */
    public static String choice(UUID turnId, int after, String option, String more) {
        return choice(turnId, after, option).replaceFirst("}$", "," + more + "}");
    }

    public static String rewind(UUID turnId, int after) {
        return "{\"type\":\"rewind\",\"turnId\":\"" + turnId + "\",\"after\":" + after + "}";
    }

    public void send(String text) {
        wait(socket().sendText(text, true));
    }

    public void sendBinary() {
        wait(socket().sendBinary(ByteBuffer.wrap(new byte[] {1, 2, 3}), true));
    }

    /** Waits for the server to close, and gives the code. */
    public int closeCode() {
        return wait(closed);
    }

    public boolean isOpen() {
        return !closed.isDone();
    }

    @Override
    public void close() {
        if (isOpen()) {
            var unused = socket().sendClose(WebSocket.NORMAL_CLOSURE, "");
        }
    }

    private WebSocket socket() {
        if (socket == null) {
            throw new IllegalStateException("Not open");
        }
        return socket;
    }

    private static <T> T wait(CompletableFuture<T> future) {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", interrupted);
        } catch (Exception failure) {
            throw new AssertionError("It did not happen", failure);
        }
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                receive(text.toString());
                text.setLength(0);
            }
            from.request(1);
            return null;
        }

        private void receive(String message) {
            try {
                var json = Json.mapper().readTree(message);
                ApiDocument.asyncApi().checkMessage(json);
                messages.add(json);
            } catch (JsonProcessingException | AssertionError wrong) {
                closed.completeExceptionally(wrong);
            }
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
            closed.complete(code);
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable failure) {
            closed.completeExceptionally(failure);
        }
    }
}
