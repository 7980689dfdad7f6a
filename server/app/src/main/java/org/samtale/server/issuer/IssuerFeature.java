package org.samtale.server.issuer;

import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.samtale.server.credential.Credential.Issuer;
import org.samtale.server.database.Database;
import org.samtale.server.web.Routes;

/** Wires this feature. What it does not hand out, nobody else can reach. */
public final class IssuerFeature {
    private static final String FILE = "award.key";

    private final IssuerService service;
    private final List<Routes> routes;

    /**
     * Wires it.
     *
     * @param key 32 bytes in base64 that seal private keys; absent: a key in the data directory
     * @param issuer who we are, as soon as we listen
     */
    public IssuerFeature(
            Vertx vertx, Database database, Optional<String> key, Path dataDirectory, Supplier<Issuer> issuer) {
        this.service = new IssuerService(
                vertx,
                new IssuerKeyRepository(database),
                new KeyVault(key, dataDirectory.resolve(FILE)),
                InstantSource.system());
        this.routes = List.of(new IssuerRoutes(service, issuer));
    }

    /** What the database has to know of. */
    public static List<Class<?>> entities() {
        return IssuerKeyRepository.entities();
    }

    public IssuerService service() {
        return service;
    }

    public List<Routes> routes() {
        return routes;
    }
}
