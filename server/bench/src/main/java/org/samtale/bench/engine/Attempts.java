package org.samtale.bench.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.samtale.engine.play.Input;
import org.samtale.engine.play.Interpreter;
import org.samtale.engine.play.Mode;
import org.samtale.engine.play.Outcome.Advanced;
import org.samtale.engine.play.Playthrough;
import org.samtale.engine.scenario.Scenario;

/** Whole attempts as a log keeps them, each played to its end by chance. */
@State(Scope.Thread)
public class Attempts {
    private static final int COUNT = 64;

    private final Scenario scenario = Conversation.emma().scenario();
    private final List<Attempt> attempts = new ArrayList<>();
    private int next;

    private record Attempt(long seed, List<String> log, long hash) {}

    public Attempts() {
        var random = new SplittableRandom(7);
        for (var i = 0; i < COUNT; i++) {
            attempts.add(play(random.nextLong(), random));
        }
    }

    private Attempt play(long seed, SplittableRandom random) {
        var playthrough = Interpreter.begin(scenario, seed, Mode.PRACTICE).playthrough();
        var log = new ArrayList<String>();
        while (playthrough.ended().isEmpty()) {
            var offered = playthrough.offered();
            var input =
                    new Input.Choose(offered.get(random.nextInt(offered.size())).id());
            log.add(input.encode());
            playthrough = step(playthrough, input);
        }
        return new Attempt(seed, log, playthrough.hash());
    }

    private Playthrough step(Playthrough playthrough, Input input) {
        return ((Advanced) Interpreter.step(scenario, playthrough, input)).playthrough();
    }

    double turnsPerAttempt() {
        return attempts.stream()
                .mapToInt(attempt -> attempt.log().size())
                .average()
                .orElseThrow();
    }

    /** The next attempt, from its seed and its log to its last state. */
    public Playthrough replay() {
        var attempt = attempts.get(next);
        next = (next + 1) % COUNT;
        var playthrough =
                Interpreter.begin(scenario, attempt.seed(), Mode.PRACTICE).playthrough();
        for (var line : attempt.log()) {
            playthrough = step(playthrough, Input.decode(line));
        }
        if (playthrough.hash() != attempt.hash()) {
            throw new IllegalStateException("An attempt played again came out differently");
        }
        return playthrough;
    }
}
