package org.samtale.server.web;

import io.vertx.core.Future;
import java.util.Optional;

/** The browser app's own files, wherever they come from. */
interface AppFiles {
    String INDEX = "index.html";

    /**
     * The file at a path, if there is one.
     *
     * @param path relative, without a leading slash, as it was asked for: not to be trusted
     */
    Future<Optional<StaticFile>> find(String path);

    Future<Page> page();
}
