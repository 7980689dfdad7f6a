package org.samtale.bench.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Has attempts begun over HTTP, as a browser does, each by a learner of its own. */
public final class Reception {
    private static final int AT_ONCE = 16;
    private static final int TRIES = 20;
    private static final String LOCATION = "/api/attempts/";

    private final int port;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public Reception(int port) {
        this.port = port;
    }

    /** New learners with one new attempt each. */
    public List<Learner> welcome(int count) throws IOException {
        return allOf(count, this::welcome);
    }

    /** Runs the same thing many times, a few at once. */
    static <T> List<T> allOf(int count, Callable<T> one) throws IOException {
        try (var some = Executors.newFixedThreadPool(AT_ONCE)) {
            var begun = new ArrayList<Future<T>>();
            for (var i = 0; i < count; i++) {
                begun.add(some.submit(one));
            }
            var done = new ArrayList<T>();
            for (var each : begun) {
                done.add(each.get());
            }
            return done;
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    private Learner welcome() throws IOException, InterruptedException {
        var base = "http://127.0.0.1:" + port;
        var request = HttpRequest.newBuilder(URI.create(base + LOCATION.substring(0, LOCATION.length() - 1)))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json")
                .header("Origin", base)
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"scenario\":\"quiet-emma\",\"language\":\"nb\",\"mode\":\"full\"}"))
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        for (var again = 0; again < TRIES && answer.statusCode() == 503; again++) {
            // A server that has just started is not fast yet, and says so.
            Thread.sleep(500);
            answer = http.send(request, BodyHandlers.ofString());
        }
        if (answer.statusCode() != 201) {
            throw new IOException("An attempt was not begun: " + answer.statusCode() + " " + answer.body());
        }
        var location = answer.headers().firstValue("Location").orElseThrow();
        var cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        return new Learner(
                "/ws/attempts/" + location.substring(LOCATION.length()), cookie.substring(0, cookie.indexOf(';')));
    }
}
