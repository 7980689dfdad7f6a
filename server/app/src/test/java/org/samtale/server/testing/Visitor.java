package org.samtale.server.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.samtale.server.web.Json;

/**
 * Somebody with a browser: keeps the cookies and sends the headers a page of ours would. Everything the server answers is held
 * against the interface's description on the way.
 */
public final class Visitor {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    private final URI server;
    private final Map<String, String> cookies = new TreeMap<>();

    Visitor(URI server) {
        this.server = server;
    }

    /** The same browser, going to another server. */
    public Visitor at(RunningServer other) {
        var moved = other.visitor();
        moved.take(this);
        return moved;
    }

    /** Comes with the cookies of another browser. */
    public void take(Visitor other) {
        cookies.clear();
        cookies.putAll(other.cookies);
    }

    /** The cookies as they are sent; empty before the first attempt. */
    public String cookie() {
        return cookies.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("; "));
    }

    public Answer get(String path) {
        return send("GET", path, request -> request.GET());
    }

    public Answer post(String path, String json) {
        return send("POST", path, request -> json(request).POST(BodyPublishers.ofString(json)));
    }

    public Answer put(String path, String json) {
        return send("PUT", path, request -> json(request).PUT(BodyPublishers.ofString(json)));
    }

    /** Sends a form as it stands on a page; fields as browsers write them. */
    public Answer form(String path, String fields) {
        return send("POST", path, request -> request.header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", server.toString())
                .POST(BodyPublishers.ofString(fields)));
    }

    public Answer delete(String path) {
        return send("DELETE", path, request -> json(request).DELETE());
    }

    /** A file, as it is saved. */
    public byte[] download(String path) {
        var request = HttpRequest.newBuilder(server.resolve(path)).timeout(PATIENCE);
        try {
            var response = CLIENT.send(request.header("Cookie", cookie()).build(), BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new AssertionError("No file but " + response.statusCode());
            }
            return response.body();
        } catch (IOException failure) {
            throw new AssertionError("No answer to " + path, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", interrupted);
        }
    }

    /** A request of which the test says everything but the cookie. */
    public Answer send(String method, String path, UnaryOperator<HttpRequest.Builder> change) {
        var builder = HttpRequest.newBuilder(server.resolve(path)).timeout(PATIENCE);
        if (!cookies.isEmpty()) {
            builder.header("Cookie", cookie());
        }
        try {
            var response = CLIENT.send(change.apply(builder).build(), BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            var answer = new Answer(response.statusCode(), response.headers(), response.body());
            ApiDocument.openApi().check(method, path, answer);
            return answer;
        } catch (IOException failure) {
            throw new AssertionError("No answer to " + method + " " + path, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", interrupted);
        }
    }

    private void keep(String set) {
        var equals = set.indexOf('=');
        cookies.put(set.substring(0, equals), set.substring(equals + 1, set.indexOf(';')));
    }

    /** Begins the scenario of the tests and gives the attempt. */
    public JsonNode begin(String mode) {
        return begin("nb", mode);
    }

    public JsonNode begin(String language, String mode) {
        return begin("bench-in-the-park", language, mode);
    }

    public JsonNode begin(String scenario, String language, String mode) {
        var answer = post(
                "/api/attempts",
                "{\"scenario\":\"" + scenario + "\",\"language\":\"" + language + "\",\"mode\":\"" + mode + "\"}");
        if (answer.status() != 201) {
            throw new AssertionError("No attempt: " + answer);
        }
        return answer.json();
    }

    /** Opens a socket as a page of ours would; it has been told the state when this returns. */
    public TestSocket play(String attempt) {
        return play(attempt, "");
    }

    public TestSocket play(String attempt, String query) {
        return TestSocket.open(server, "/ws/attempts/" + attempt + query, cookie());
    }

    private HttpRequest.Builder json(HttpRequest.Builder request) {
        return request.header("Content-Type", "application/json").header("Origin", server.toString());
    }

    /** An object as JSON, for bodies that are easier said than written. */
    public static String json(Object value) {
        return new String(Json.write(value), StandardCharsets.UTF_8);
    }
}
