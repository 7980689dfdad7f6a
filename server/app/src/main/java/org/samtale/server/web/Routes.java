package org.samtale.server.web;

import io.vertx.ext.web.Router;

/** The routes of one feature, which mounts itself. */
@FunctionalInterface
public interface Routes {
    void mount(Router router);
}
