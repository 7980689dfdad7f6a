package org.samtale.server.planted;

import io.vertx.ext.web.RoutingContext;

/** A breach on purpose: storage for everybody, and it knows HTTP. The package has no null default either. */
public final class PlantedRepository {
    void keep(RoutingContext context) {
        context.next();
    }
}
