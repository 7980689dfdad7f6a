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
    private Sessions() {}

    /** Blocks for some tenths of a second. */
    static Stage.SessionFactory open(Vertx vertx, Pool pool, List<Class<?>> entities) {
        var configuration = new Configuration();
        entities.forEach(configuration::addAnnotatedClass);
        var services = new ReactiveServiceRegistryBuilder()
                .applySettings(Map.of(
                        AvailableSettings.DIALECT,
                        PostgreSQLDialect.class.getName(),
                        "hibernate.boot.allow_jdbc_metadata_access",
                        "false",
                        AvailableSettings.USE_SECOND_LEVEL_CACHE,
                        "false",
                        AvailableSettings.USE_QUERY_CACHE,
                        "false",
                        // Validation and naming happen in the records and the migrations; nothing here looks for more.
                        "jakarta.persistence.validation.mode",
                        "none"))
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
