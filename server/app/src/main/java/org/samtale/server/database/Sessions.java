package org.samtale.server.database;

import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import java.util.List;
import java.util.Map;
import org.hibernate.boot.registry.StandardServiceInitiator;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.Configuration;
import org.hibernate.engine.jdbc.spi.JdbcServices;
import org.hibernate.reactive.pool.ReactiveConnectionPool;
import org.hibernate.reactive.pool.impl.ExternalSqlClientPool;
import org.hibernate.reactive.provider.ReactiveServiceRegistryBuilder;
import org.hibernate.reactive.stage.Stage;
import org.hibernate.reactive.vertx.VertxInstance;
import org.hibernate.reactive.vertx.impl.ProvidedVertxInstance;
import org.hibernate.service.spi.ServiceRegistryImplementor;

/** Sets Hibernate Reactive up by hand: on our Vert.x, on our pool, and without a look at the database. */
final class Sessions {
    /** The oldest PostgreSQL that an operator may point us to; Hibernate then uses nothing newer. */
    private static final int MAJOR_VERSION = 15;

    /** The turns that a fork begins with go in one round trip. */
    private static final int BATCH = 50;

    private Sessions() {}

    /** Blocks for some tenths of a second. */
    static Stage.SessionFactory open(Vertx vertx, Pool pool, List<Class<?>> entities) {
        var configuration = new Configuration();
        entities.forEach(configuration::addAnnotatedClass);
        var services = new ReactiveServiceRegistryBuilder()
                // Told by hand what Hibernate would ask the database for; there is no JDBC connection to ask with.
                .applySetting("hibernate.boot.allow_jdbc_metadata_access", false)
                .applySetting("jakarta.persistence.database-product-name", "PostgreSQL")
                .applySetting("jakarta.persistence.database-major-version", MAJOR_VERSION)
                .applySetting(AvailableSettings.USE_SECOND_LEVEL_CACHE, false)
                .applySetting(AvailableSettings.USE_QUERY_CACHE, false)
                .applySetting(AvailableSettings.STATEMENT_BATCH_SIZE, BATCH)
                .addService(VertxInstance.class, new ProvidedVertxInstance(vertx))
                .addInitiator(new ProvidedPool(pool))
                .build();
        return configuration.buildSessionFactory(services).unwrap(Stage.SessionFactory.class);
    }

    /** Hands our pool to Hibernate, which would otherwise make one of its own. */
    private record ProvidedPool(Pool pool) implements StandardServiceInitiator<ReactiveConnectionPool> {
        @Override
        public Class<ReactiveConnectionPool> getServiceInitiated() {
            return ReactiveConnectionPool.class;
        }

        @Override
        public ReactiveConnectionPool initiateService(
                Map<String, Object> settings, ServiceRegistryImplementor registry) {
            var jdbc = registry.requireService(JdbcServices.class);
            return new ExternalSqlClientPool(pool, jdbc.getSqlStatementLogger(), jdbc.getSqlExceptionHelper());
        }
    }
}
