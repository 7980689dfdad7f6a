package org.samtale.server.progress;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.samtale.server.content.CourseFiles;
import org.samtale.server.database.Database;

/** Keeps the files of every course version that somebody began with, drawings included. */
final class CourseVersionRepository {
    private final Database database;

    CourseVersionRepository(Database database) {
        this.database = database;
    }

    static List<Class<?>> entities() {
        return List.of(CourseVersionEntity.class);
    }

    /** Stores the files under their content hash; storing them again changes nothing. */
    Future<Void> keep(CourseFiles files) {
        var sources = new JsonObject();
        files.texts().forEach(sources::put);
        return database.write(session -> session.createNativeQuery("insert into course_version (hash, course, sources)"
                                + " values (:hash, :course, :sources) on conflict do nothing")
                        .setParameter("hash", files.version())
                        .setParameter("course", files.name())
                        .setParameter("sources", sources.encode())
                        .executeUpdate())
                .mapEmpty();
    }

    Future<Optional<CourseFiles>> find(String version) {
        return database.read(session -> session.createSelectionQuery(
                                "from CourseVersionEntity where hash = :hash", CourseVersionEntity.class)
                        .setParameter("hash", version)
                        .getResultList())
                .map(found -> found.stream().findFirst().map(CourseVersionRepository::files));
    }

    private static CourseFiles files(CourseVersionEntity entity) {
        var texts = new HashMap<String, String>();
        new JsonObject(entity.sources()).forEach(file -> texts.put(file.getKey(), (String) file.getValue()));
        return CourseFiles.of(entity.course(), texts);
    }
}
