package org.samtale.server.credential;

import java.time.Instant;
import java.util.Optional;

/** What anybody is told who asks about an award. There is one answer to everything that we have not signed, and it tells nothing else. */
public sealed interface Verdict {

    record Valid(Credential credential) implements Verdict {}

    record ExpiredOn(Credential credential, Instant until) implements Verdict {}

    record WithdrawnBecause(Credential credential, Standing.Withdrawn withdrawn) implements Verdict {}

    record ReplacedBy(Credential credential, Standing.Replaced replaced) implements Verdict {}

    record NotOurs() implements Verdict {}

    /** Of what we have signed. What was taken back is worth nothing, whether it would have expired or not. */
    static Verdict of(Credential credential, Standing standing, Instant now) {
        return switch (standing) {
            case Standing.Withdrawn withdrawn -> new WithdrawnBecause(credential, withdrawn);
            case Standing.Replaced replaced -> new ReplacedBy(credential, replaced);
            case Standing.Stands stands ->
                credential
                        .until()
                        .filter(until -> !now.isBefore(until))
                        .<Verdict>map(until -> new ExpiredOn(credential, until))
                        .orElseGet(() -> new Valid(credential));
        };
    }

    default Optional<Credential> said() {
        return switch (this) {
            case Valid one -> Optional.of(one.credential());
            case ExpiredOn one -> Optional.of(one.credential());
            case WithdrawnBecause one -> Optional.of(one.credential());
            case ReplacedBy one -> Optional.of(one.credential());
            case NotOurs one -> Optional.empty();
        };
    }
}
