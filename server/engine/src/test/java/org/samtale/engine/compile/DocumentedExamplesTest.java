package org.samtale.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.samtale.engine.source.SourceFile;
import org.samtale.engine.testing.Diagnostics;
import org.samtale.engine.testing.Repository;
import org.samtale.engine.testing.Yaml;
import org.samtale.engine.transcript.TranscriptPrinter;
import org.samtale.engine.transcript.TranscriptReader;

/**
 * Compiles every example of the author's page. The first is a whole scenario; every later one stands for that scenario
 * with the sections it shows in place of those it had.
 */
class DocumentedExamplesTest {

    private static final Pattern BLOCK = Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern SECTION = Pattern.compile("^[a-z][a-z-]*:", Pattern.MULTILINE);

    private static List<String> blocks(String language) {
        try {
            var page = Files.readString(Repository.scenarios().resolve("README.md"));
            return BLOCK.matcher(page)
                    .results()
                    .filter(block -> block.group(1).equals(language))
                    .map(block -> block.group(2))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> compilesEveryExampleWithoutAComplaint() {
        var blocks = blocks("yaml");
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
        var shown = blocks("text").stream()
                .filter(block -> block.startsWith("scenario "))
                .toList();
        assertThat(shown).hasSize(1);
        var first = blocks("yaml").getFirst();

        var read = (TranscriptReader.Result.Read) TranscriptReader.read(shown.getFirst());
        var compiled = (Compilation.Compiled) compile(first, first);

        assertThat(TranscriptPrinter.print(compiled.scenario(), read.transcript()))
                .isEqualTo(shown.getFirst());
    }

    private static Compilation compile(String first, String block) {
        var folder = Repository.scenarios();
        var translations = new ArrayList<SourceFile>();
        translations.add(Yaml.read(folder.resolve("framework.en.yaml")));
        var scenario = first;
        var framework = Yaml.read(folder.resolve("framework.yaml"));
        if (block.startsWith("framework:")) {
            // What is shown of the framework has fewer moves than its translation.
            framework = Yaml.parse("framework.yaml", merged(read("framework.yaml"), block));
            scenario = first.replace("language: en", "language: nb");
            translations.clear();
        } else if (block.contains("language: nb")) {
            translations.add(Yaml.parse("first.scenario.nb.yaml", block));
        } else {
            scenario = merged(first, block);
        }
        return ScenarioCompiler.compile(framework, Yaml.parse("README.md", scenario), translations);
    }

    private static String read(String name) {
        try {
            return Files.readString(Repository.scenarios().resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sections of the base, those of the block in their place, new ones after them. */
    private static String merged(String base, String block) {
        var sections = sections(base);
        sections.putAll(sections(block));
        return String.join("\n", sections.values());
    }

    private static Map<String, String> sections(String text) {
        var sections = new LinkedHashMap<String, String>();
        var starts = SECTION.matcher(text).results().toList();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1).start() : text.length();
            sections.put(
                    starts.get(i).group(),
                    text.substring(starts.get(i).start(), end).stripTrailing());
        }
        return sections;
    }
}
