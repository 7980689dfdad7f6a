package org.samtale.server.config;

import java.util.Optional;

/**
 * As whom awards are made.
 *
 * @param key 32 bytes in base64 that seal the keys which sign them; absent: a key of its own in the data directory
 * @param issuer the name of the organisation that stands behind them
 */
public record AwardConfig(Optional<String> key, String issuer) {

    /** As whoever has set nothing. */
    public static AwardConfig standard() {
        return new AwardConfig(Optional.empty(), "Samtale");
    }

    @Override
    public String toString() {
        return "AwardConfig[issuer=" + issuer + "]";
    }
}
