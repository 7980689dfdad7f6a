package org.samtale.server.verification;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.samtale.server.award.AwardService;
import org.samtale.server.credential.Credential.Issuer;
import org.samtale.server.web.ClientAddress;
import org.samtale.server.web.PerMinute;
import org.samtale.server.web.Routes;

/** Wires this feature. What it does not hand out, nobody else can reach. */
public final class VerificationFeature {
    private final List<Routes> routes;

    public VerificationFeature(AwardService awards, Supplier<Issuer> issuer, ClientAddress clientAddress) {
        // Only guessing needs more codes than this in a minute.
        var questions = new PerMinute(InstantSource.system(), 30);
        this.routes = List.of(new VerificationRoutes(awards, issuer, questions, clientAddress));
    }

    public List<Routes> routes() {
        return routes;
    }
}
