package org.samtale.server.learner;

import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.samtale.server.database.Database;

/** Wires this feature. What it does not hand out, nobody else can reach. */
public final class LearnerFeature {
    private final LearnerCookie cookie;

    public LearnerFeature(Database database, Optional<URI> publicUrl) {
        this.cookie = new LearnerCookie(
                new LearnerService(new LearnerRepository(database), InstantSource.system()), publicUrl);
    }

    /** What the database has to know of. */
    public static List<Class<?>> entities() {
        return LearnerRepository.entities();
    }

    public LearnerCookie cookie() {
        return cookie;
    }
}
