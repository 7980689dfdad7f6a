package org.samtale.server.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The interface's own description, as OpenAPI (calls) and AsyncAPI (messages). */
public final class ApiDocumentRoutes implements Routes {
    @Override
    public void mount(Router router) {
        serve(router, "openapi.yaml");
        serve(router, "asyncapi.yaml");
    }

    private static void serve(Router router, String name) {
        var document = Buffer.buffer(read("/api/" + name));
        router.get("/api/" + name).handler(context -> context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/yaml")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .end(document));
    }

    private static byte[] read(String resource) {
        try (var stream = ApiDocumentRoutes.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The class path has no " + resource);
            }
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
