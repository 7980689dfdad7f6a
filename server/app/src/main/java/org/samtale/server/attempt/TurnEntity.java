package org.samtale.server.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The row of a turn. Hibernate reads the log and writes the beginning of a fork; new turns go through {@link TurnLog}. */
@Entity
@Immutable
@Table(name = "turn")
class TurnEntity {
    @EmbeddedId
    private TurnKey key;

    @Column(name = "turn_id")
    private UUID turnId;

    private String input;

    @Column(name = "state_hash")
    private long hash;

    private Instant at;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it.
    protected TurnEntity() {}

    TurnEntity(Turn turn) {
        this.key = new TurnKey(turn.attempt().value(), turn.seq());
        this.turnId = turn.turnId();
        this.input = turn.input();
        this.hash = turn.hash();
        this.at = turn.at();
    }

    Turn toTurn() {
        return new Turn(new AttemptId(key.attempt()), key.seq(), turnId, input, hash, at);
    }
}
