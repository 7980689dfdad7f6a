package org.samtale.server.award;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.samtale.server.credential.Credential.Achievement;

/**
 * Something that a learner has done to its end, and that there is an award for.
 *
 * @param validity how long an award for it says so; absent when it always does
 */
public record Completion(Achievement achievement, LocalDate on, Optional<Period> validity) {

    boolean isOf(String course, String track) {
        return achievement.course().equals(course) && achievement.track().equals(track);
    }
}
