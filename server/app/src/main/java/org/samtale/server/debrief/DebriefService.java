package org.samtale.server.debrief;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import org.samtale.engine.debrief.Debrief;
import org.samtale.engine.play.Input;
import org.samtale.engine.scenario.Seat;
import org.samtale.server.attempt.AttemptService;
import org.samtale.server.attempt.EncodedScenario;
import org.samtale.server.attempt.OwnAttempt;
import org.samtale.server.attempt.Standing;
import org.samtale.server.learner.LearnerId;
import org.samtale.server.problem.Problem;

/** Works out the debrief of an attempt, with the attempt it was forked from and the earlier tries beside it. */
final class DebriefService {
    private final AttemptService attempts;

    DebriefService(AttemptService attempts) {
        this.attempts = attempts;
    }

    /** Everything a debrief shows, before it is put into words. */
    record Lookback(
            LearnerId learner,
            Reviewed reviewed,
            Optional<Reviewed> origin,
            List<Standing> tries,
            EncodedScenario encoded) {

        /** An attempt as the one who looks back has it. */
        OwnAttempt own(Standing standing) {
            return new OwnAttempt(learner, standing);
        }

        /** Who the one who looks back was in the conversation, as JSON. */
        String player() {
            return encoded.player(seat().map(Seat::id));
        }

        /** Where the one who looks back sat, if two shared it. */
        Optional<Seat> seat() {
            var scenario = reviewed.standing().playable().scenario();
            return reviewed.standing().attempt().seatOf(learner).flatMap(seat -> scenario.pair()
                    .flatMap(pair -> pair.findSeat(seat)));
        }
    }

    /** An attempt and what the engine sees in it. */
    record Reviewed(Standing standing, Debrief debrief) {}

    Future<Lookback> get(OwnAttempt own, Optional<String> language) {
        var standing = own.standing();
        if (!standing.hasEnded()) {
            return Future.failedFuture(
                    new Problem.Refused("The conversation has not ended; there is nothing to look back at yet.")
                            .asException());
        }
        var encoded = attempts.encoded(standing, language);
        var learner = own.learner();
        var origin = standing.attempt()
                .from()
                .map(from -> attempts.get(learner, from.attempt())
                        // Of a conversation that still goes on, nothing may be told that it hides.
                        .map(earlier ->
                                Optional.of(earlier).filter(Standing::hasEnded).map(DebriefService::review)))
                .orElseGet(() -> Future.succeededFuture(Optional.empty()));
        var tries = attempts.newestEnded(learner, standing.attempt().scenario());
        return Future.join(origin, tries)
                .map(both -> new Lookback(learner, review(standing), origin.result(), tries.result(), encoded));
    }

    private static Reviewed review(Standing standing) {
        var attempt = standing.attempt();
        var inputs = standing.turns().stream()
                .map(turn -> Input.decode(turn.input()))
                .toList();
        var debrief =
                Debrief.of(standing.playable().scenario(), attempt.seed(), attempt.mode(), attempt.company(), inputs);
        return new Reviewed(standing, debrief);
    }
}
