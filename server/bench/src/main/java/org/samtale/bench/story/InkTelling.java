package org.samtale.bench.story;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.bladecoder.ink.runtime.Story;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The story told by blade-ink, with choices by chance, and from the beginning after forty of them. */
@State(Scope.Thread)
public class InkTelling {

    private final SplittableRandom random = new SplittableRandom(OwnTelling.SEED);
    private final Story story = begun();
    private int turns;

    private static Story begun() {
        var file = Path.of(System.getProperty("bench.ink", "")).resolve("story.json");
        try {
            var story = new Story(Files.readString(file, UTF_8));
            story.continueMaximally();
            return story;
        } catch (Exception e) {
            throw new IllegalStateException(file + " is no story for ink", e);
        }
    }

    /** The words of one turn. */
    String turn() throws Exception {
        if (turns == OwnTelling.TURNS) {
            story.resetState();
            story.continueMaximally();
            turns = 0;
        }
        turns++;
        story.chooseChoiceIndex(random.nextInt(story.getCurrentChoices().size()));
        return story.continueMaximally();
    }

    /** What has to be stored so that the story can go on after the last turn. */
    String state() throws Exception {
        return story.getState().toJson();
    }
}
