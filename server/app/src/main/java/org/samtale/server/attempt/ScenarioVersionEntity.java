package org.samtale.server.attempt;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** The row of a scenario version. */
@Entity
@Immutable
@Table(name = "scenario_version")
class ScenarioVersionEntity {
    @Id
    private String hash;

    private String scenario;

    private String sources;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected ScenarioVersionEntity() {}

    String scenario() {
        return scenario;
    }

    String sources() {
        return sources;
    }
}
