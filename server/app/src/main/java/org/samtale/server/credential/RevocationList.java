package org.samtale.server.credential;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.samtale.server.web.Json;

/**
 * All awards that do not stand any more, for everybody to read. It names no one, and leads to nothing that does.
 *
 * @param at up to when it tells; absent where it does not say
 */
public record RevocationList(Map<UUID, Standing> standings, Optional<Instant> at) {
    private static final String UNTIL = "asOf";
    private static final String LIST = "revokedCredentials";
    private static final String AT = "revokedAt";
    private static final String REASON = "revocationReason";
    private static final String REPLACED = "replaced";

    public RevocationList {
        standings = Collections.unmodifiableMap(new LinkedHashMap<>(standings));
    }

    public static RevocationList empty() {
        return new RevocationList(Map.of(), Optional.empty());
    }

    public Standing of(UUID award) {
        return standings.getOrDefault(award, new Standing.Stands());
    }

    public ObjectNode write(Credential.Issuer issuer) {
        var all =
                Json.mapper().createObjectNode().put("id", issuer.revocations()).put("issuer", issuer.id());
        at.ifPresent(time -> all.put(UNTIL, time.toString()));
        var list = all.putArray(LIST);
        standings.forEach((award, standing) -> {
            switch (standing) {
                case Standing.Stands stands -> {}
                case Standing.Withdrawn one ->
                    entry(list.addObject(), issuer, award, one.at()).put(REASON, one.because());
                case Standing.Replaced one ->
                    entry(list.addObject(), issuer, award, one.at())
                            .put(REASON, "Replaced by a newer one.")
                            .put(REPLACED, true);
            }
        });
        return all;
    }

    private static ObjectNode entry(ObjectNode one, Credential.Issuer issuer, UUID award, Instant at) {
        return one.put("id", issuer.url() + "/a/" + award).put("revoked", true).put(AT, at.toString());
    }

    /** Reads a list that we have written; nothing where it is none. */
    public static Optional<RevocationList> read(String text) {
        try {
            var all = Json.mapper().readTree(text);
            var list = all.path(LIST);
            var standings = new LinkedHashMap<UUID, Standing>();
            for (var one : list) {
                var id = one.path("id").asText();
                var at = Instant.parse(one.path(AT).asText());
                standings.put(
                        UUID.fromString(id.substring(id.lastIndexOf('/') + 1)),
                        one.path(REPLACED).asBoolean()
                                ? new Standing.Replaced(at, Optional.empty())
                                : new Standing.Withdrawn(at, one.path(REASON).asText()));
            }
            var until = Optional.ofNullable(all.get(UNTIL)).map(time -> Instant.parse(time.asText()));
            return list.isArray() ? Optional.of(new RevocationList(standings, until)) : Optional.empty();
        } catch (JsonProcessingException | java.time.DateTimeException | IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
