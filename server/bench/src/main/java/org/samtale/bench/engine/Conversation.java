package org.samtale.bench.engine;

import java.nio.file.Path;
import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.samtale.engine.play.Input;
import org.samtale.engine.play.Interpreter;
import org.samtale.engine.play.Mode;
import org.samtale.engine.play.Outcome;
import org.samtale.engine.play.Playthrough;
import org.samtale.engine.scenario.ChoiceId;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.ScenarioId;
import org.samtale.server.library.LibraryScenario;
import org.samtale.server.library.ScenarioLibrary;

/** Somebody who plays Emma for ever, by chance that a seed decides, and begins again after every end. */
public class Conversation {
    private static final long SEED = 20_261_122;

    private final Scenario scenario = emma().scenario();
    private final Mode mode;
    private final SplittableRandom random = new SplittableRandom(SEED);

    /** By choice: ids of our own, because those that come over a socket are not the objects of the scenario either. */
    private final Input[] inputs;

    private Playthrough playthrough;

    Conversation(Mode mode) {
        this.mode = mode;
        this.inputs = scenario.choices().stream()
                .map(choice -> new Input.Choose(
                        new ChoiceId(String.valueOf(choice.id().value().toCharArray()))))
                .toArray(Input[]::new);
        this.playthrough = begin();
    }

    /** One step, and the beginning of a new conversation where one is due. */
    public Outcome step() {
        if (playthrough.ended().isPresent()) {
            playthrough = begin();
        }
        var offered = playthrough.offered();
        var choice = offered.get(random.nextInt(offered.size()));
        var outcome = Interpreter.step(scenario, playthrough, inputs[choice.index()]);
        if (!(outcome instanceof Outcome.Advanced advanced)) {
            throw new IllegalStateException("An offered choice was not taken: " + outcome);
        }
        playthrough = advanced.playthrough();
        return outcome;
    }

    private Playthrough begin() {
        return Interpreter.begin(scenario, random.nextLong(), mode).playthrough();
    }

    static LibraryScenario emma() {
        var folder = Path.of(System.getProperty("bench.repository", "")).resolve("scenarios");
        return ScenarioLibrary.load(folder)
                .find(new ScenarioId("quiet-emma"))
                .orElseThrow(() -> new IllegalStateException("quiet-emma in " + folder + " does not compile"));
    }

    /** Without hints and without a way back. */
    @State(Scope.Thread)
    public static class Full extends Conversation {
        public Full() {
            super(Mode.FULL);
        }
    }

    /** With a way back of one step. */
    @State(Scope.Thread)
    public static class Practice extends Conversation {
        public Practice() {
            super(Mode.PRACTICE);
        }
    }
}
