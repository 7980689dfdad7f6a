package org.samtale.bench.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.samtale.engine.play.Event;
import org.samtale.engine.play.Input;
import org.samtale.engine.play.Interpreter;
import org.samtale.engine.play.Mode;
import org.samtale.engine.play.Outcome;
import org.samtale.engine.play.Playthrough;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.ScenarioId;
import org.samtale.engine.scenario.Wording;
import org.samtale.server.library.ScenarioLibrary;

/** The story told by our engine; it ends after forty turns by itself. */
@State(Scope.Thread)
public class OwnTelling {

    static final long SEED = 20_261_122;
    static final int TURNS = 40;

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final Scenario scenario = scenario();
    private final Wording wording = scenario.sourceWording();
    private Playthrough playthrough = begin();
    private Input input = new Input.Choose(playthrough.offered().getFirst().id());

    /** The words of one turn. */
    String turn() {
        if (playthrough.ended().isPresent()) {
            playthrough = begin();
        }
        var offered = playthrough.offered();
        input = new Input.Choose(offered.get(random.nextInt(offered.size())).id());
        if (!(Interpreter.step(scenario, playthrough, input) instanceof Outcome.Advanced advanced)) {
            throw new IllegalStateException("An offered choice was not taken: " + input);
        }
        playthrough = advanced.playthrough();
        var words = new StringBuilder();
        for (var event : advanced.events()) {
            if (event instanceof Event.Spoken spoken) {
                spoken.line().words().ifPresent(text -> words.append(wording.of(text))
                        .append('\n'));
                spoken.line().direction().ifPresent(text -> words.append(wording.of(text))
                        .append('\n'));
            }
        }
        return words.toString();
    }

    /** What has to be stored so that the story can go on after the last turn: what was chosen, behind what was before. */
    String input() {
        return input.encode();
    }

    private Playthrough begin() {
        return Interpreter.begin(scenario, random.nextLong(), Mode.FULL).playthrough();
    }

    private static Scenario scenario() {
        var repository = Path.of(System.getProperty("bench.repository", ""));
        try {
            var folder = Files.createTempDirectory("long-story");
            Files.copy(repository.resolve("scenarios/framework.yaml"), folder.resolve("framework.yaml"));
            var file = "long-story.scenario.yaml";
            Files.copy(repository.resolve("server/bench/story").resolve(file), folder.resolve(file));
            return ScenarioLibrary.load(folder)
                    .find(new ScenarioId("long-story"))
                    .orElseThrow(() -> new IllegalStateException("the long story does not compile"))
                    .scenario();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
