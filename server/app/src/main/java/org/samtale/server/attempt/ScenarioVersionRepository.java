package org.samtale.server.attempt;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.samtale.engine.scenario.ScenarioId;
import org.samtale.server.database.Database;
import org.samtale.server.library.ScenarioSources;

/**
 * Keeps the sources of every scenario version that an attempt began with, so that the attempt can be played again when the
 * library has moved on; for as long as the engine reads them as it did then.
 */
final class ScenarioVersionRepository {
    private final Database database;

    ScenarioVersionRepository(Database database) {
        this.database = database;
    }

    /** Stores the sources under their content hash; storing them again changes nothing. */
    Future<Void> keep(ScenarioSources sources) {
        var files = new JsonObject();
        sources.files().forEach(files::put);
        return database.write(
                        session -> session.createNativeQuery("insert into scenario_version (hash, scenario, sources)"
                                        + " values (:hash, :scenario, :sources) on conflict do nothing")
                                .setParameter("hash", sources.version())
                                .setParameter("scenario", sources.id().value())
                                .setParameter("sources", files.encode())
                                .executeUpdate())
                .mapEmpty();
    }

    Future<Optional<ScenarioSources>> find(String version) {
        return database.read(session -> session.createSelectionQuery(
                                "from ScenarioVersionEntity where hash = :hash", ScenarioVersionEntity.class)
                        .setParameter("hash", version)
                        .getResultList())
                .map(found -> found.stream().findFirst().map(ScenarioVersionRepository::sources));
    }

    private static ScenarioSources sources(ScenarioVersionEntity entity) {
        Map<String, String> files = new TreeMap<>();
        new JsonObject(entity.sources()).forEach(file -> files.put(file.getKey(), (String) file.getValue()));
        return new ScenarioSources(new ScenarioId(entity.scenario()), files);
    }
}
