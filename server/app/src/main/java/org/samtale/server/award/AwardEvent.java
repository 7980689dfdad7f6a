package org.samtale.server.award;

import java.time.Instant;
import java.util.UUID;
import org.samtale.server.credential.Code;
import org.samtale.server.credential.Credential;

/** What happened to an award. */
sealed interface AwardEvent {

    UUID award();

    Instant at();

    /**
     * It was made.
     *
     * @param said all it says but the name, which the ledger never learns
     * @param signedHash of what was handed out, in hexadecimal digits
     */
    record Issued(Credential said, String signedHash) implements AwardEvent {
        @Override
        public UUID award() {
            return said.id();
        }

        @Override
        public Instant at() {
            return said.from();
        }
    }

    /**
     * Another one stands for it now, with a name put right or for a later time.
     *
     * @param code of that other one
     */
    record Superseded(UUID award, Instant at, UUID by, Code code) implements AwardEvent {}

    record Withdrawn(UUID award, Instant at, String because) implements AwardEvent {}
}
