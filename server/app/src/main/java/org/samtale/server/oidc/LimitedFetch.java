package org.samtale.server.oidc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.samtale.server.web.Json;

/** Reads JSON from elsewhere that is neither long nor slow; whatever is, is let go of. Follows no redirect. */
final class LimitedFetch {
    /** Ten times what the largest providers publish. */
    static final int BYTES_MAX = 64 * 1024;

    private final Vertx vertx;
    private final HttpClient client;
    private final Duration patience;

    LimitedFetch(Vertx vertx, HttpClient client, Duration patience) {
        this.vertx = vertx;
        this.client = client;
        this.patience = patience;
    }

    /** Fails with a {@link ProviderException} where there is none. */
    Future<JsonNode> get(URI address) {
        var options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(address.toString())
                .putHeader("Accept", "application/json")
                .setFollowRedirects(false);
        return here(
                        vertx,
                        client.request(options)
                                .compose(request -> body(request)
                                        .timeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                                        .onFailure(late -> request.reset()))
                                .timeout(patience.toMillis() * 2, TimeUnit.MILLISECONDS))
                .map(LimitedFetch::json)
                .recover(failure -> Future.failedFuture(
                        failure instanceof ProviderException known
                                ? known
                                : new ProviderException(address.getHost() + " does not answer: "
                                        + failure.getClass().getSimpleName())));
    }

    /** The answer comes to whoever asks, on their own thread. */
    static <T> Future<T> here(Vertx vertx, Future<T> coming) {
        var context = vertx.getOrCreateContext();
        var came = Promise.<T>promise();
        coming.onComplete(done -> context.runOnContext(ours -> came.handle(done)));
        return came.future();
    }

    private static Future<Buffer> body(HttpClientRequest request) {
        return request.send().compose(response -> {
            if (response.statusCode() != 200) {
                throw new ProviderException("it answers with " + response.statusCode());
            }
            return body(response);
        });
    }

    private static Future<Buffer> body(HttpClientResponse response) {
        var read = Promise.<Buffer>promise();
        var bytes = Buffer.buffer();
        response.exceptionHandler(read::tryFail)
                .handler(more -> {
                    if (bytes.length() + more.length() > BYTES_MAX) {
                        read.tryFail(new ProviderException("it answers with more than " + BYTES_MAX + " bytes"));
                    } else {
                        bytes.appendBuffer(more);
                    }
                })
                .endHandler(end -> read.tryComplete(bytes));
        return read.future();
    }

    private static JsonNode json(Buffer body) {
        try {
            return Json.mapper().readTree(body.toString(StandardCharsets.UTF_8));
        } catch (JsonProcessingException malformed) {
            throw new ProviderException("it answers with something that is not JSON");
        }
    }
}
