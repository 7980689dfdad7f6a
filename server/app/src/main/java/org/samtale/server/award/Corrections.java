package org.samtale.server.award;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.samtale.server.credential.Standing;

/** How often the name on a certificate is put right: for whoever mistypes it, and not for whoever wants one for each of their friends. */
final class Corrections {
    static final int MAX = 3;
    static final Duration WITHIN = Duration.ofDays(30);

    private Corrections() {}

    /**
     * From when on there is another one to be had; absent when that is now.
     *
     * @param held all of a learner's, those among them that were replaced
     */
    static Optional<Instant> waitUntil(List<Held> held, Award award, Instant now) {
        var achievement = award.said().achievement();
        return held.stream()
                .filter(one -> one.award().isOf(achievement.course(), achievement.track()))
                .flatMap(one -> one.standing() instanceof Standing.Replaced replaced
                        ? Stream.of(replaced.at())
                        : Stream.<Instant>empty())
                .sorted(Comparator.reverseOrder())
                .skip(MAX - 1L)
                .findFirst()
                .map(at -> at.plus(WITHIN))
                .filter(now::isBefore);
    }
}
