package org.samtale.server.issuer;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.function.Supplier;
import org.samtale.server.credential.Credential.Issuer;
import org.samtale.server.problem.Problem;
import org.samtale.server.web.Requests;
import org.samtale.server.web.Responses;
import org.samtale.server.web.Routes;

/** The public keys, for whoever checks an award without asking us about it: {@code /keys/<id>} and all of them together. */
final class IssuerRoutes implements Routes {
    private final IssuerService keys;
    private final Supplier<Issuer> issuer;

    IssuerRoutes(IssuerService keys, Supplier<Issuer> issuer) {
        this.keys = keys;
        this.issuer = issuer;
    }

    @Override
    public void mount(Router router) {
        router.get("/keys/:key").handler(this::one);
        router.get("/.well-known/jwks.json").handler(this::all);
    }

    private void one(RoutingContext context) {
        var id = Requests.text(context, "key");
        Responses.answer(
                context,
                keys.publicKeys().map(all -> all.jwk(issuer.get().url().toString(), id)
                        .orElseThrow(() -> new Problem.NotFound("key", id).asException())),
                jwk -> answer(context, "application/jwk+json", jwk.toString()));
    }

    private void all(RoutingContext context) {
        Responses.answer(
                context,
                keys.publicKeys(),
                all -> answer(
                        context,
                        "application/jwk-set+json",
                        all.jwks(issuer.get()).toString()));
    }

    private static void answer(RoutingContext context, String type, String written) {
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, type)
                .putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
                // For programs of others that check awards in a browser; there is nothing here that is anybody's own.
                .putHeader("Access-Control-Allow-Origin", "*")
                .putHeader("Cross-Origin-Resource-Policy", "cross-origin")
                .end(Buffer.buffer(written));
    }
}
