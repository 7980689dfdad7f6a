package org.samtale.server.award;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.samtale.server.award.AwardEvent.Issued;
import org.samtale.server.award.AwardEvent.Superseded;
import org.samtale.server.award.AwardEvent.Withdrawn;
import org.samtale.server.credential.Credential;
import org.samtale.server.credential.Standing;

/**
 * An award as its events have made it.
 *
 * @param said all it says but the name
 */
record Award(Credential said, String signedHash, Standing standing) {

    /** Nothing when it was never issued. What was withdrawn stays so, whatever else happens. */
    static Optional<Award> of(List<? extends AwardEvent> events) {
        Optional<Award> award = Optional.empty();
        for (var event : events) {
            award = switch (event) {
                case Issued issued -> Optional.of(new Award(issued.said(), issued.signedHash(), new Standing.Stands()));
                case Superseded one ->
                    award.map(now -> now.now(new Standing.Replaced(one.at(), Optional.of(one.code()))));
                case Withdrawn one -> award.map(now -> now.now(new Standing.Withdrawn(one.at(), one.because())));
            };
        }
        return award;
    }

    private Award now(Standing next) {
        return standing instanceof Standing.Withdrawn ? this : new Award(said, signedHash, next);
    }

    boolean stands(Instant now) {
        return standing instanceof Standing.Stands
                && said.until().filter(until -> !now.isBefore(until)).isEmpty();
    }

    /** Whether it says the same of the same version of a course, so that another one would say nothing new. */
    boolean isFor(Completion completion) {
        var one = said.achievement();
        var other = completion.achievement();
        return isOf(other.course(), other.track())
                && one.version().equals(other.version())
                && one.kind() == other.kind();
    }

    boolean isOf(String course, String track) {
        return said.achievement().course().equals(course)
                && said.achievement().track().equals(track);
    }
}
