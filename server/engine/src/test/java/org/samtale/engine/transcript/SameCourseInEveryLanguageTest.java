package org.samtale.engine.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.samtale.engine.debrief.Debrief;
import org.samtale.engine.play.Input;
import org.samtale.engine.play.Interpreter;
import org.samtale.engine.play.Mode;
import org.samtale.engine.play.Outcome;
import org.samtale.engine.play.Playthrough;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.testing.Repository;
import org.samtale.engine.testing.Scenarios;

/**
 * A translation changes words alone: whoever plays in another language comes the same way, to the same ending, and is told
 * the same of it. Each scenario is compiled once without any translation, and once with each alone.
 */
class SameCourseInEveryLanguageTest {

    private static final int CONVERSATIONS = 200;
    private static final int MOST_TURNS = 200;

    @TestFactory
    Stream<DynamicTest> goldenTranscriptsAreScoredTheSame() {
        return inEveryLanguage((written, translated, file) -> {
            for (var transcript : transcripts(file)) {
                assertThat(debrief(translated, transcript).equals(debrief(written, transcript)))
                        .as(transcript.scenario() + " seed " + transcript.seed())
                        .isTrue();
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> conversationsTakeTheSameCourse() {
        return inEveryLanguage((written, translated, file) -> {
            for (int seed = 0; seed < CONVERSATIONS; seed++) {
                var inputs = new ArrayList<Input>();
                var hashes = wander(written, seed, inputs);

                assertThat(replay(translated, seed, inputs)).as("seed " + seed).isEqualTo(hashes);
            }
        });
    }

    private interface Comparison {
        void of(Scenario written, Scenario translated, Path file) throws IOException;
    }

    private static Stream<DynamicTest> inEveryLanguage(Comparison comparison) {
        var tests = new ArrayList<DynamicTest>();
        for (var file : Scenarios.files()) {
            var written = Scenarios.compiledIn(file, List.of());
            var languages = Scenarios.compiled(file).languages();
            for (var language : languages.subList(1, languages.size())) {
                tests.add(DynamicTest.dynamicTest(Scenarios.id(file) + " in " + language, () -> {
                    var translated = Scenarios.compiledIn(file, List.of(language));
                    assertThat(translated.languages()).containsExactly(languages.getFirst(), language);
                    comparison.of(written, translated, file);
                }));
            }
        }
        assertThat(tests).as("translations found").hasSizeGreaterThanOrEqualTo(11);
        return tests.stream();
    }

    /** All that is told, in words; effects have none, and tell themselves apart by where they lie. */
    private static String debrief(Scenario scenario, Transcript transcript) {
        return Debrief.of(scenario, transcript.seed(), transcript.mode(), transcript.company(), transcript.inputs())
                .toString()
                .replaceAll("@[0-9a-f]+", "");
    }

    private static List<Transcript> transcripts(Path scenario) throws IOException {
        var transcripts = new ArrayList<Transcript>();
        for (var file : Repository.files(Repository.scenarios().resolve(Scenarios.id(scenario)), ".transcript")) {
            if (TranscriptReader.read(Files.readString(file)) instanceof TranscriptReader.Result.Read read) {
                transcripts.add(read.transcript());
            }
        }
        assertThat(transcripts).hasSizeGreaterThanOrEqualTo(5);
        return transcripts;
    }

    private static List<Long> wander(Scenario scenario, int seed, List<Input> inputs) {
        var dice = new Random(seed);
        var hashes = new ArrayList<Long>();
        var now = Interpreter.begin(scenario, seed, Mode.FULL).playthrough();
        while (now.ended().isEmpty() && now.turn() < MOST_TURNS) {
            var offered = now.offered();
            var input =
                    new Input.Choose(offered.get(dice.nextInt(offered.size())).id());
            inputs.add(input);
            now = advance(scenario, now, input);
            hashes.add(now.hash());
        }
        return hashes;
    }

    private static List<Long> replay(Scenario scenario, int seed, List<Input> inputs) {
        var hashes = new ArrayList<Long>();
        var now = Interpreter.begin(scenario, seed, Mode.FULL).playthrough();
        for (var input : inputs) {
            now = advance(scenario, now, input);
            hashes.add(now.hash());
        }
        return hashes;
    }

    private static Playthrough advance(Scenario scenario, Playthrough now, Input input) {
        return switch (Interpreter.step(scenario, now, input)) {
            case Outcome.Advanced advanced -> advanced.playthrough();
            case Outcome.Rejected rejected -> throw new AssertionError(rejected.toString());
        };
    }
}
