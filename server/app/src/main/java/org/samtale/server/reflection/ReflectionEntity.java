package org.samtale.server.reflection;

import io.vertx.core.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The row of a reflection. */
@Entity
@Table(name = "reflection")
class ReflectionEntity {
    @EmbeddedId
    private ReflectionKey key;

    private String answers;

    @Version
    private int version;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected ReflectionEntity() {}

    /** The first; Hibernate counts on from here. */
    ReflectionEntity(ReflectionKey key, Map<String, String> answers, Instant at) {
        this.key = key;
        this.answers = encoded(answers);
        this.version = 1;
        this.updatedAt = at;
    }

    UUID attempt() {
        return key.attempt();
    }

    Instant at() {
        return updatedAt;
    }

    int version() {
        return version;
    }

    void change(Map<String, String> newAnswers, Instant at) {
        this.answers = encoded(newAnswers);
        this.updatedAt = at;
    }

    Reflection toReflection() {
        var decoded = new HashMap<String, String>();
        new JsonObject(answers).forEach(answer -> decoded.put(answer.getKey(), (String) answer.getValue()));
        return new Reflection(version, decoded);
    }

    private static String encoded(Map<String, String> answers) {
        var json = new JsonObject();
        answers.forEach(json::put);
        return json.encode();
    }
}
