package org.samtale.engine.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.testing.Scenarios;
import org.samtale.engine.testing.SmallScenario;

/** Thousands of conversations that nobody would think of. */
class RandomConversationsTest {

    private static final int CONVERSATIONS = 3_000;

    /** Longer than any visit; what goes on past it goes on for ever. */
    private static final int MOST_TURNS = 200;

    @TestFactory
    Stream<DynamicTest> staysInsideTheRulesWhateverIsChosen() {
        var tests = new ArrayList<DynamicTest>();
        tests.add(DynamicTest.dynamicTest("small", () -> play(SmallScenario.compiled())));
        for (var file : Scenarios.files()) {
            tests.add(DynamicTest.dynamicTest(Scenarios.id(file), () -> play(Scenarios.compiled(file))));
        }
        return tests.stream();
    }

    @Test
    void alwaysComesToAnEndAndInMoreThanOneWay() {
        for (var file : Scenarios.files()) {
            var scenario = Scenarios.compiled(file);
            var reached = new HashSet<String>();
            for (int seed = 0; seed < CONVERSATIONS; seed++) {
                var inputs = new ArrayList<Input>();
                var end = wander(scenario, seed, Mode.FULL, inputs);

                assertThat(end.ended()).as("seed " + seed).isPresent();
                end.ended().ifPresent(ending -> reached.add(ending.id().value()));
            }
            // Rare endings need an intention; the transcripts show that each can be reached.
            assertThat(reached).hasSizeGreaterThanOrEqualTo(3);
        }
    }

    private static void play(Scenario scenario) {
        Set<Long> hashes = new HashSet<>();
        int rewinds = 0;
        for (int seed = 0; seed < CONVERSATIONS; seed++) {
            var mode = seed % 2 == 0 ? Mode.PRACTICE : Mode.FULL;
            var inputs = new ArrayList<Input>();
            var end = wander(scenario, seed, mode, inputs);

            assertThat(replay(scenario, seed, mode, inputs).hash())
                    .as("seed " + seed)
                    .isEqualTo(end.hash());
            hashes.add(end.hash());
            rewinds += end.rewinds();
        }
        assertThat(hashes).as("conversations that went differently").hasSizeGreaterThan(CONVERSATIONS * 9 / 10);
        assertThat(rewinds).isPositive();
    }

    private static Playthrough wander(Scenario scenario, int seed, Mode mode, List<Input> inputs) {
        var dice = new Random(seed);
        var now = Interpreter.begin(scenario, seed, mode).playthrough();
        while (now.ended().isEmpty() && now.turn() < MOST_TURNS) {
            check(scenario, now, seed);
            Input input = now.canRewind() && dice.nextInt(10) == 0
                    ? new Input.Rewind()
                    : new Input.Choose(now.offered()
                            .get(dice.nextInt(now.offered().size()))
                            .id());
            inputs.add(input);
            now = advance(scenario, now, input);
        }
        return now;
    }

    private static void check(Scenario scenario, Playthrough now, int seed) {
        // Plain conditions: this is asked a hundred thousand times.
        boolean inRange = scenario.meters().stream().mapToInt(now::meter).allMatch(value -> 0 <= value && value <= 100);
        int options = now.offered().size();
        int fewest = now.node().isSheet() ? 1 : 2;
        int most = now.node().isSheet()
                ? now.node().choices().size()
                : scenario.rules().offers();
        if (!inRange || options < fewest || options > most) {
            throw new AssertionError("seed " + seed + " turn " + now.turn() + " in "
                    + now.node().id() + ": meters " + (inRange ? "in" : "out of") + " range, " + options + " options");
        }
    }

    private static Playthrough replay(Scenario scenario, int seed, Mode mode, List<Input> inputs) {
        var now = Interpreter.begin(scenario, seed, mode).playthrough();
        for (var input : inputs) {
            now = advance(scenario, now, Input.decode(input.encode()));
        }
        return now;
    }

    private static Playthrough advance(Scenario scenario, Playthrough now, Input input) {
        return switch (Interpreter.step(scenario, now, input)) {
            case Outcome.Advanced advanced -> advanced.playthrough();
            case Outcome.Rejected rejected -> throw new AssertionError(rejected.toString());
        };
    }
}
