package org.samtale.server.invitation;

import io.vertx.core.Future;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.samtale.engine.scenario.SeatId;
import org.samtale.server.attempt.AttemptId;
import org.samtale.server.attempt.Inviting;
import org.samtale.server.attempt.OwnAttempt;
import org.samtale.server.attempt.Seating;
import org.samtale.server.learner.LearnerId;
import org.samtale.server.problem.Problem;
import org.samtale.server.secret.Secret;

/** Links by which one learner asks another to play together. Whoever has the link may follow it; the first one does. */
final class InvitationService implements Inviting {
    /** A pair that has not met within two weeks makes a new appointment. */
    private static final Duration VALID = Duration.ofDays(14);

    private static final String PAGE = "/pair/";
    private static final int TOKEN_BYTES = 16;

    /** The length of our tokens; anything else is not worth a look into the database. */
    private static final int TOKEN_CHARS = 22;

    private final InvitationRepository invitations;
    private final Seating seating;
    private final InstantSource clock;

    InvitationService(InvitationRepository invitations, Seating seating, InstantSource clock) {
        this.invitations = invitations;
        this.seating = seating;
        this.clock = clock;
    }

    @Override
    public Future<String> invite(AttemptId attempt, SeatId seat) {
        var token = Secret.random(TOKEN_BYTES);
        return invitations
                .create(new Invitation(attempt, seat, clock.instant()), Secret.hash(token))
                .map(stored -> PAGE + token);
    }

    /** A new link for an attempt of one's own, as the old one is kept nowhere. */
    Future<String> inviteAgain(OwnAttempt own) {
        return own.standing().freeSeats().stream()
                .findFirst()
                .map(seat -> invite(own.standing().attempt().id(), seat))
                .orElseGet(() -> refused("There is no free seat in this conversation."));
    }

    Future<Invited> find(String token) {
        var found = token.length() == TOKEN_CHARS
                ? invitations.find(Secret.hash(token))
                : Future.succeededFuture(Optional.<Invitation>empty());
        return found.map(one ->
                        one.filter(this::isValid).orElseThrow(() -> new Problem.NotFound("invitation").asException()))
                .compose(invitation -> seating.look(invitation.attempt())
                        .compose(standing -> seating.keptFor(standing.attempt(), invitation.seat())
                                .map(learner -> new Invited(invitation, standing, learner))));
    }

    private boolean isValid(Invitation invitation) {
        return clock.instant().isBefore(invitation.createdAt().plus(VALID));
    }

    /** Fails where following it would lead nowhere, for a learner or for somebody who is none yet. */
    Future<Invited> check(Invited invited, Optional<LearnerId> learner) {
        var seat = learner.flatMap(invited::seatOf);
        if (seat.isEmpty() && invited.isTaken()) {
            return taken();
        }
        if (invited.isKeptFromOthers(learner)) {
            return refused("This invitation is for the one who was there the last time.");
        }
        return seat.isPresent() && !seat.get().equals(invited.invitation().seat())
                ? refused("This is your own invitation. It is for the one you want to play with.")
                : Future.succeededFuture(invited);
    }

    /** Requires that it was checked for this learner. Following it again changes nothing. */
    Future<Invited> follow(Invited invited, LearnerId learner) {
        if (invited.isFollowedBy(learner)) {
            return Future.succeededFuture(invited);
        }
        var invitation = invited.invitation();
        return seating.sit(learner, invitation.attempt(), invitation.seat())
                .map(standing -> new Invited(invitation, standing, invited.keptFor()))
                .compose(now -> now.isFollowedBy(learner) ? Future.succeededFuture(now) : taken());
    }

    private static <T> Future<T> taken() {
        return refused("Somebody has taken this seat already.");
    }

    private static <T> Future<T> refused(String why) {
        return Future.failedFuture(new Problem.Refused(why).asException());
    }
}
