package org.samtale.server.web;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Whether the process lives, and whether it should be sent work. A stopping server lives but is not ready. */
public final class HealthRoutes implements Routes {
    private final BooleanSupplier stopping;
    private final Supplier<Future<Boolean>> database;
    private final BooleanSupplier courses;

    /**
     * Asked anew at each request.
     *
     * @param database says whether the database answers
     * @param courses says whether the courses are read
     */
    public HealthRoutes(BooleanSupplier stopping, Supplier<Future<Boolean>> database, BooleanSupplier courses) {
        this.stopping = stopping;
        this.database = database;
        this.courses = courses;
    }

    @Override
    public void mount(Router router) {
        router.get("/health/live").handler(context -> answer(context, true, Map.of()));
        router.get("/health/ready").handler(context -> {
            if (stopping.getAsBoolean()) {
                answer(context, false, Map.of("server", "stopping"));
            } else {
                Responses.answer(
                        context,
                        database.get().otherwise(false),
                        up -> answer(
                                context,
                                up && courses.getAsBoolean(),
                                Map.of("database", word(up), "courses", word(courses.getAsBoolean()))));
            }
        });
    }

    private static String word(boolean up) {
        return up ? "up" : "down";
    }

    private static void answer(RoutingContext context, boolean up, Map<String, String> checks) {
        var health = new Health(word(up), checks);
        Responses.json(context, up ? 200 : 503, Buffer.buffer(Json.write(health)));
    }

    private record Health(String status, Map<String, String> checks) {}
}
