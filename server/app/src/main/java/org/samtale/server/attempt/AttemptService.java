package org.samtale.server.attempt;

import io.vertx.core.Future;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.samtale.engine.play.Input;
import org.samtale.engine.play.Mode;
import org.samtale.engine.scenario.ScenarioId;
import org.samtale.engine.scenario.SeatId;
import org.samtale.server.learner.LearnerId;
import org.samtale.server.library.LibraryScenario;
import org.samtale.server.library.ScenarioLibrary;
import org.samtale.server.problem.FieldError;
import org.samtale.server.problem.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A learner's attempts: begun, looked at, tried again. Only those who play in one are ever told that it exists. */
public final class AttemptService {
    private static final Logger LOG = LoggerFactory.getLogger(AttemptService.class);

    /** As many as the list of earlier attempts shows. */
    private static final int LISTED_MAX = 100;

    private final ScenarioLibrary library;
    private final Playables playables;
    private final AttemptRepository attempts;
    private final InstantSource clock;
    private final LongSupplier seeds;

    AttemptService(
            ScenarioLibrary library,
            Playables playables,
            AttemptRepository attempts,
            InstantSource clock,
            LongSupplier seeds) {
        this.library = library;
        this.playables = playables;
        this.attempts = attempts;
        this.clock = clock;
        this.seeds = seeds;
    }

    /** What a new attempt is to be, once every field of the request was found usable. */
    record Plan(LibraryScenario scenario, String language, Mode mode, Optional<Origin> from, Optional<SeatId> seat) {
        Plan in(String other) {
            return new Plan(scenario, other, mode, from, seat);
        }
    }

    /** Checks everything that can be checked without knowing who asks. */
    Plan plan(NewAttempt asked) {
        var scenario = library.find(new ScenarioId(asked.scenario()))
                .orElseThrow(() -> invalid("scenario", "is not a scenario of this server"));
        if (scenario.scenario().languages().stream().noneMatch(one -> one.code().equals(asked.language()))) {
            throw invalid("language", "is not a language of this scenario");
        }
        var mode =
                switch (asked.mode()) {
                    case "practice" -> Mode.PRACTICE;
                    case "full" -> Mode.FULL;
                    default -> throw invalid("mode", "is neither practice nor full");
                };
        return new Plan(
                scenario, asked.language(), mode, asked.from().map(AttemptService::origin), seat(asked, scenario));
    }

    private static Optional<SeatId> seat(NewAttempt asked, LibraryScenario found) {
        var seat = asked.seat().map(SeatId::new);
        if (seat.isPresent() && asked.from().isPresent()) {
            throw invalid("seat", "is that of the earlier attempt");
        }
        if (seat.isPresent()
                && found.scenario()
                        .pair()
                        .flatMap(pair -> pair.findSeat(seat.get()))
                        .isEmpty()) {
            throw invalid("seat", "is not a seat of this scenario");
        }
        return seat;
    }

    Future<Standing> begin(LearnerId learner, Plan plan) {
        return plan.from().map(from -> fork(learner, plan, from)).orElseGet(() -> playables
                .keep(plan.scenario())
                .compose(playable ->
                        create(learner, plan, playable, seeds.getAsLong(), seats(learner, plan), List.of())));
    }

    private static List<Seated> seats(LearnerId learner, Plan plan) {
        return plan.seat().map(seat -> new Seated(seat, learner)).stream().toList();
    }

    /** An attempt of this learner, perhaps with another; that of others looks like one that never was. */
    public Future<Standing> get(LearnerId learner, AttemptId id) {
        return attempts.find(id)
                .map(found ->
                        found.filter(played -> played.attempt().isOf(learner)).orElseThrow(() -> notFound(id)))
                .compose(this::standing);
    }

    /** For who has been let in already. */
    Future<Standing> read(AttemptId id) {
        return attempts.find(id)
                .map(found -> found.orElseThrow(() -> notFound(id)))
                .compose(this::standing);
    }

    /** The newest first. One that cannot be played again any more is reported and left out, so that the others are seen. */
    public Future<List<Standing>> newest(LearnerId learner) {
        return attempts.newest(learner, LISTED_MAX).compose(this::standings);
    }

    /** As {@link #newest}, but only those at one scenario that have ended. */
    public Future<List<Standing>> newestEnded(LearnerId learner, ScenarioId scenario) {
        return attempts.newestEnded(learner, scenario, LISTED_MAX).compose(this::standings);
    }

    /** When this learner came to the end of a conversation for the first time, alone or with another, at each scenario they did. */
    public Future<Map<ScenarioId, Instant>> firstEnds(LearnerId learner) {
        return attempts.firstEnds(learner);
    }

    private Future<List<Standing>> standings(List<Played> found) {
        var standings = found.stream().map(this::standing).toList();
        return Future.join(standings).transform(joined -> {
            var shown = new ArrayList<Standing>();
            for (var standing : standings) {
                if (standing.succeeded()) {
                    shown.add(standing.result());
                } else {
                    LOG.error("An attempt of a list is left out", standing.cause());
                }
            }
            return Future.succeededFuture(shown);
        });
    }

    private Future<Standing> standing(Played played) {
        var attempt = played.attempt();
        return playables
                .get(attempt.version())
                .map(playable -> new Standing(
                        attempt,
                        playable,
                        played.turns(),
                        Course.replay(attempt, playable.scenario(), played.turns())));
    }

    private Future<Standing> fork(LearnerId learner, Plan plan, Origin from) {
        return get(learner, from.attempt()).compose(earlier -> {
            var kept = kept(plan, from, earlier);
            var told = plan.in(toldIn(plan.language(), earlier));
            var attempt = earlier.attempt();
            // The other one of a pair is asked: nobody gets a conversation into their lists that they know nothing of.
            var own = attempt.seats().stream().filter(one -> one.isOf(learner)).toList();
            return create(learner, told, earlier.playable(), attempt.seed(), own, kept);
        });
    }

    /** For whom a free seat is kept: who sat there in the attempt that this one tries again, if they can still come. */
    Future<Optional<LearnerId>> keptFor(Attempt attempt, SeatId seat) {
        return attempt.from()
                .map(from -> attempts.find(from.attempt()).compose(found -> found.map(Played::attempt)
                        .map(earlier -> earlier.isTaken(seat)
                                ? Future.succeededFuture(earlier.learnerIn(seat))
                                : keptFor(earlier, seat))
                        .orElseGet(() -> Future.succeededFuture(Optional.empty()))))
                .orElseGet(() -> Future.succeededFuture(Optional.empty()));
    }

    /** The earlier version may lack a language that the present one has; trying again matters more than the language. */
    private static String toldIn(String wanted, Standing earlier) {
        var version = earlier.playable();
        return version.in(wanted)
                .orElseGet(() -> version.inOrSource(earlier.attempt().language()))
                .language();
    }

    /** The choices that the new attempt has in common with the earlier one. */
    private static List<Input> kept(Plan plan, Origin from, Standing earlier) {
        if (!earlier.attempt().scenario().equals(plan.scenario().scenario().id())) {
            throw invalid("from.attempt", "is an attempt at another scenario");
        }
        var choices = earlier.course().choices();
        if (from.turn() < 0 || from.turn() > choices.size()) {
            throw invalid("from.turn", "is not a turn of that attempt");
        }
        if (from.turn() == choices.size() && earlier.hasEnded()) {
            throw invalid("from.turn", "is the end of that attempt");
        }
        return List.copyOf(choices.subList(0, from.turn()));
    }

    private Future<Standing> create(
            LearnerId learner, Plan plan, Playable playable, long seed, List<Seated> seats, List<Input> kept) {
        var now = clock.instant();
        var attempt = new Attempt(
                AttemptId.create(now),
                learner,
                playable.scenario().id(),
                playable.version(),
                plan.language(),
                plan.mode(),
                seed,
                now,
                plan.from(),
                seats);
        var course = Course.begin(playable.scenario(), attempt);
        var turns = new ArrayList<Turn>();
        for (var input : kept) {
            course.play(input);
            turns.add(new Turn(
                    attempt.id(),
                    turns.size() + 1,
                    UUID.randomUUID(),
                    input.encode(),
                    course.playthrough().hash(),
                    now));
        }
        return attempts.create(attempt, turns).map(created -> new Standing(attempt, playable, turns, course));
    }

    /** The scenario of an attempt in the language asked for, else in the attempt's own. */
    public EncodedScenario encoded(Standing standing, Optional<String> language) {
        var playable = standing.playable();
        Supplier<RuntimeException> unknown = () -> invalid("language", "is not a language of this scenario");
        return language.map(wanted -> playable.in(wanted).orElseThrow(unknown))
                .orElseGet(() -> playable.inOrSource(standing.attempt().language()));
    }

    /** As whom a learner looks at an attempt of theirs. */
    View view(OwnAttempt own, Optional<String> language) {
        var standing = own.standing();
        return new View(encoded(standing, language), standing.attempt().seatOf(own.learner()));
    }

    private static Origin origin(NewAttempt.From from) {
        try {
            return new Origin(new AttemptId(UUID.fromString(from.attempt())), from.turn());
        } catch (IllegalArgumentException malformed) {
            throw new Problem.NotFound("attempt", from.attempt()).asException();
        }
    }

    private static RuntimeException notFound(AttemptId id) {
        return new Problem.NotFound("attempt", id.value().toString()).asException();
    }

    private static RuntimeException invalid(String field, String message) {
        return new Problem.Invalid(List.of(new FieldError(field, message))).asException();
    }
}
