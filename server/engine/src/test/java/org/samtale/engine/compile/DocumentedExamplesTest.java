package org.samtale.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.samtale.engine.source.SourceFile;
import org.samtale.engine.testing.Diagnostics;
import org.samtale.engine.testing.Guide;
import org.samtale.engine.testing.Repository;
import org.samtale.engine.testing.Sections;
import org.samtale.engine.testing.Yaml;
import org.samtale.engine.transcript.TranscriptPrinter;
import org.samtale.engine.transcript.TranscriptReader;

/**
 * Compiles every example of the author's page. The first is a whole scenario; every later one stands for that scenario
 * with the sections it shows in place of those it had. What begins with the name of a file is a file beside it.
 */
class DocumentedExamplesTest {

    @TestFactory
    Stream<DynamicTest> compilesEveryExampleWithoutAComplaint() {
        var blocks = Guide.blocks("yaml");
        assertThat(blocks).as("examples found").hasSizeGreaterThan(12);
        return blocks.stream()
                .map(block -> DynamicTest.dynamicTest(block.lines().findFirst().orElse(""), () -> {
                    var found = compile(blocks.getFirst(), block).diagnostics().stream()
                            .filter(one -> one.severity() != Severity.HINT)
                            .toList();

                    assertThat(found).as(Diagnostics.print(found) + block).isEmpty();
                }));
    }

    @Test
    void tellsTheTranscriptItShows() {
        var shown = Guide.blocks("text").stream()
                .filter(block -> block.startsWith("scenario "))
                .toList();
        assertThat(shown).hasSize(1);
        var first = Guide.blocks("yaml").getFirst();

        var read = (TranscriptReader.Result.Read) TranscriptReader.read(shown.getFirst());
        var compiled = (Compilation.Compiled) compile(first, first);

        assertThat(TranscriptPrinter.print(compiled.scenario(), read.transcript()))
                .isEqualTo(shown.getFirst());
    }

    @Test
    void standBesideTheNameOfEveryMoodAndMoveOfTheFramework() {
        var first = Guide.firstConversation();
        var scenario = ((Compilation.Compiled) compile(first, first)).scenario();
        var moods = scenario.moods().stream().map(mood -> mood.id().value());
        var moves = scenario.moves().stream().map(move -> move.id().value());

        assertThat(Stream.concat(moods, moves))
                .allSatisfy(name -> assertThat(Guide.file("README.md")).contains("`" + name + "`"));
    }

    private static Compilation compile(String first, String block) {
        var folder = Repository.scenarios();
        var others = new ArrayList<SourceFile>();
        others.add(Yaml.read(folder.resolve("framework.en.yaml")));
        Guide.blocks("yaml").stream()
                .filter(DocumentedExamplesTest::isNamed)
                .forEach(file -> others.add(Yaml.parse(name(file), file)));
        var scenario = first;
        var framework = Yaml.read(folder.resolve("framework.yaml"));
        if (block.startsWith("framework:")) {
            // What is shown of the framework has fewer moves than its translation.
            framework = Yaml.parse("framework.yaml", Sections.merged(Guide.file("framework.yaml"), block));
            scenario = first.replace("language: en", "language: nb");
            others.clear();
        } else if (isNamed(block)) {
            scenario = Sections.merged(first, including(name(block)));
        } else if (block.contains("language: nb")) {
            others.add(Yaml.parse("first.scenario.nb.yaml", block));
        } else {
            scenario = Sections.merged(first, block);
        }
        return ScenarioCompiler.compile(framework, Yaml.parse("README.md", scenario), others);
    }

    /** A file beside the scenario begins with its name. */
    private static boolean isNamed(String block) {
        return block.startsWith("# ");
    }

    private static String name(String block) {
        return block.lines().findFirst().orElseThrow().substring(2);
    }

    /** What the page shows together with this file of people, or with what it translates. */
    private static String including(String file) {
        var people = file.substring(0, file.indexOf('.')) + ".yaml";
        return Guide.blocks("yaml").stream()
                .filter(block -> block.startsWith("include:") && block.contains(people))
                .findFirst()
                .orElseThrow();
    }
}
