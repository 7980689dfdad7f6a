package org.samtale.server.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.samtale.engine.play.Company;
import org.samtale.engine.play.Mode;
import org.samtale.engine.scenario.ScenarioId;
import org.samtale.engine.scenario.SeatId;
import org.samtale.server.learner.LearnerId;

/**
 * A go at one scenario, by one learner or by two together. What happened in it are its turns.
 *
 * @param learner who began it
 * @param version the content hash of the scenario it began with and belongs to for ever
 * @param from present when it is a fork of an earlier attempt
 * @param seats that are taken; none when it is played alone
 * @param ended absent while it is running
 */
public record Attempt(
        AttemptId id,
        LearnerId learner,
        ScenarioId scenario,
        String version,
        String language,
        Mode mode,
        long seed,
        Instant startedAt,
        Optional<Origin> from,
        List<Seated> seats,
        Optional<Ended> ended) {

    public Attempt {
        seats = List.copyOf(seats);
    }

    /** One that begins now. */
    public Attempt(
            AttemptId id,
            LearnerId learner,
            ScenarioId scenario,
            String version,
            String language,
            Mode mode,
            long seed,
            Instant startedAt,
            Optional<Origin> from,
            List<Seated> seats) {
        this(id, learner, scenario, version, language, mode, seed, startedAt, from, seats, Optional.empty());
    }

    /** Whoever began a pair sits in it, so there is always a seat taken. */
    public Company company() {
        return seats.isEmpty() ? Company.ALONE : Company.PAIR;
    }

    /** Whether this learner may know of it. */
    public boolean isOf(LearnerId who) {
        return learner.equals(who) || seatOf(who).isPresent();
    }

    public Optional<SeatId> seatOf(LearnerId who) {
        return seats.stream().filter(one -> one.isOf(who)).map(Seated::seat).findFirst();
    }

    /** Nobody when the seat is free, or whoever sat there was erased. */
    Optional<LearnerId> learnerIn(SeatId seat) {
        return seats.stream().filter(one -> one.seat().equals(seat)).findFirst().flatMap(Seated::learner);
    }

    public boolean isTaken(SeatId seat) {
        return seats.stream().anyMatch(one -> one.seat().equals(seat));
    }
}
