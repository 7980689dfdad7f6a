package org.samtale.server.database;

import static java.util.Objects.requireNonNull;

import io.vertx.core.Vertx;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A server's connections to the database of all tests, for as long as a test class runs. */
public final class OpenDatabase implements BeforeAllCallback, AfterAllCallback {
    private final List<Class<?>> entities;
    private @Nullable Vertx vertx;
    private @Nullable Database database;

    public OpenDatabase(List<Class<?>> entities) {
        this.entities = List.copyOf(entities);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        if (!isInside(context)) {
            vertx = Vertx.vertx();
            database = TestDatabase.open(vertx, entities);
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (!isInside(context)) {
            TestDatabase.close(database());
            Await.await(vertx().close());
        }
    }

    /** Of a test class that stands in another one, which has opened it. */
    private static boolean isInside(ExtensionContext context) {
        return context.getRequiredTestClass().isAnnotationPresent(Nested.class);
    }

    public Vertx vertx() {
        return requireNonNull(vertx);
    }

    public Database database() {
        return requireNonNull(database);
    }
}
