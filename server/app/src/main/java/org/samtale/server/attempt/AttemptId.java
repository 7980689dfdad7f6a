package org.samtale.server.attempt;

import java.time.Instant;
import java.util.UUID;

/** Which attempt. Opaque to everyone outside. */
public record AttemptId(UUID value) {
    private static final long VERSION_7 = 0x7000;

    /**
     * A new one, a UUID of version 7: it begins with the time, so that the attempts of today lie together in the indexes and
     * those of last year need no memory; the rest cannot be guessed.
     */
    public static AttemptId create(Instant now) {
        var random = UUID.randomUUID();
        var high = (now.toEpochMilli() << 16) | VERSION_7 | (random.getMostSignificantBits() & 0x0FFF);
        return new AttemptId(new UUID(high, random.getLeastSignificantBits()));
    }
}
