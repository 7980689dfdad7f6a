package org.samtale.server.web;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Serves the browser app and the libraries it imports. To be mounted last: every address without a dot that nobody else
 * wanted is a deep link into the app and gets the page.
 */
public final class StaticFiles implements Routes {
    private static final List<String> NOT_PAGES = List.of("/api", "/ws", "/health", "/_static");

    private final Map<String, StaticFile> libraries = new HashMap<>();
    private final AppFiles app;

    private StaticFiles(ImportMap importMap, AppFiles app) {
        this.app = app;
        importMap
                .files()
                .forEach((address, bytes) ->
                        libraries.put(address, new StaticFile(address, bytes, StaticFile.Caching.IMMUTABLE)));
    }

    /** As packed. Reads the class path: not for an event loop. */
    public static StaticFiles fromClassPath() {
        var importMap = ImportMap.fromClassPath();
        return new StaticFiles(importMap, new AppFilesInMemory(importMap));
    }

    /** As being written in this folder; the libraries still come from the class path. */
    public static StaticFiles fromDisk(Vertx vertx, Path folder) {
        var importMap = ImportMap.fromClassPath();
        return new StaticFiles(importMap, new AppFilesOnDisk(vertx, folder, importMap));
    }

    @Override
    public void mount(Router router) {
        router.route().method(HttpMethod.GET).method(HttpMethod.HEAD).handler(this::serve);
    }

    private void serve(RoutingContext context) {
        var path = context.normalizedPath();
        var library = libraries.get(path);
        if (library != null) {
            library.send(context);
        } else if (NOT_PAGES.stream().anyMatch(root -> path.equals(root) || path.startsWith(root + "/"))) {
            context.next();
        } else if (path.lastIndexOf('.') < 0) {
            Responses.answer(context, app.page(), page -> page.send(context));
        } else {
            Responses.answer(
                    context,
                    app.find(path.substring(1)),
                    file -> file.ifPresentOrElse(found -> found.send(context), context::next));
        }
    }
}
