package org.samtale.engine.play;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.samtale.engine.play.Outcome.Advanced;
import org.samtale.engine.scenario.Choice;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.Seat;
import org.samtale.engine.scenario.Silence;

/** Plays a scenario: the same scenario, seed and inputs always give the same events. */
public final class Interpreter {

    private Interpreter() {}

    public static Advanced begin(Scenario scenario, long seed, Mode mode) {
        return begin(scenario, seed, mode, Company.ALONE);
    }

    /** A pair requires a scenario that has something for two. */
    public static Advanced begin(Scenario scenario, long seed, Mode mode, Company company) {
        requireFor(company, scenario);
        return begun(scenario, mode, Turn.first(scenario, seed, company));
    }

    /** From anywhere, for somebody who tries a scenario out. */
    public static Advanced beginAt(Scenario scenario, Start start, long seed, Mode mode, Company company) {
        requireFor(company, scenario);
        return begun(scenario, mode, Turn.first(scenario, start, seed, company));
    }

    private static void requireFor(Company company, Scenario scenario) {
        if (company == Company.PAIR && scenario.pair().isEmpty()) {
            throw new IllegalArgumentException(scenario.id() + " cannot be played as a pair");
        }
    }

    private static Advanced begun(Scenario scenario, Mode mode, Turn turn) {
        return new Advanced(
                new Playthrough(scenario, mode, turn.state(), turn.offered(), Optional.empty(), 0, 0), turn.events());
    }

    /** What will move the meters when this is chosen, one after the other; requires a choice that can be taken now. */
    public static List<Reason> reasons(Scenario scenario, Playthrough playthrough, Input.Choose input) {
        var choice = Stream.concat(playthrough.offered().stream(), playthrough.handOver().stream())
                .filter(one -> one.id().equals(input.choice()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(input.choice() + " cannot be taken now"));
        return Turn.reasons(scenario, playthrough.state(), choice, silence(scenario, choice, input), input.isInstead());
    }

    private static Optional<Silence> silence(Scenario scenario, Choice choice, Input.Choose input) {
        return choice.isWait()
                ? scenario.vocabulary().findSilence(input.silence().orElse(Silence.USUAL))
                : Optional.empty();
    }

    public static Outcome step(Scenario scenario, Playthrough playthrough, Input input) {
        if (playthrough.ended().isPresent()) {
            return new Outcome.AlreadyEnded();
        }
        return switch (input) {
            case Input.Choose choose -> choose(scenario, playthrough, choose);
            case Input.Whisper whisper -> whisper(scenario, playthrough, whisper);
            case Input.Rewind rewind -> rewind(scenario, playthrough);
        };
    }

    private static Outcome choose(Scenario scenario, Playthrough playthrough, Input.Choose input) {
        var offered = playthrough.offered();
        for (int i = 0; i < offered.size(); i++) {
            if (offered.get(i).id().equals(input.choice())) {
                return take(scenario, playthrough, offered.get(i), input);
            }
        }
        var handOver = playthrough.handOver();
        if (handOver.isPresent() && handOver.get().id().equals(input.choice())) {
            return take(scenario, playthrough, handOver.get(), input);
        }
        return new Outcome.NotOffered(input.choice());
    }

    private static Outcome take(Scenario scenario, Playthrough playthrough, Choice choice, Input.Choose input) {
        var silence = silence(scenario, choice, input);
        if (input.silence().isPresent() && silence.isEmpty()) {
            return new Outcome.NoSuchSilence(input.silence().get());
        }
        if (input.meant().isPresent() && !isPossible(scenario, input.meant().get())) {
            return new Outcome.NoSuchIntention(input.meant().get().intention());
        }
        var turn = Turn.after(scenario, playthrough.state(), choice, silence, input.isInstead());
        Optional<Playthrough> before =
                playthrough.mode() == Mode.PRACTICE ? Optional.of(playthrough.withoutBefore()) : Optional.empty();
        return new Advanced(
                new Playthrough(
                        scenario,
                        playthrough.mode(),
                        turn.state(),
                        turn.offered(),
                        before,
                        playthrough.rewinds(),
                        playthrough.whispers()),
                turn.events());
    }

    private static Outcome whisper(Scenario scenario, Playthrough playthrough, Input.Whisper input) {
        var seat = playthrough.company() == Company.PAIR
                ? scenario.pair().flatMap(pair -> pair.findSeat(input.seat()))
                : Optional.<Seat>empty();
        if (seat.isEmpty()) {
            return new Outcome.NotAPair();
        }
        if (!input.isPossible()) {
            return new Outcome.NotAWhisper();
        }
        if (playthrough.whispersLeft() == 0) {
            return new Outcome.NoWhispersLeft();
        }
        return new Advanced(playthrough.afterAWhisper(), List.of(new Event.Whispered(seat.get(), input.text())));
    }

    private static boolean isPossible(Scenario scenario, Meant meant) {
        return meant.isPossible()
                && scenario.vocabulary().findIntention(meant.intention()).isPresent();
    }

    private static Outcome rewind(Scenario scenario, Playthrough playthrough) {
        if (!playthrough.canRewind()) {
            return new Outcome.NothingToRewind();
        }
        var before = playthrough.before().orElseThrow();
        var back = new Playthrough(
                scenario,
                before.mode(),
                before.state(),
                before.offered(),
                Optional.empty(),
                playthrough.rewinds() + 1,
                playthrough.whispers());
        return new Advanced(back, List.of(new Event.Rewound(back.turn())));
    }
}
