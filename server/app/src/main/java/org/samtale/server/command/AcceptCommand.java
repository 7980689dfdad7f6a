package org.samtale.server.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samtale.engine.compile.Fingerprint;
import org.samtale.engine.scenario.Language;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.ScenarioId;
import org.samtale.server.library.LibraryScenario;
import org.samtale.server.library.ScenarioLibrary;
import org.samtale.server.translation.SideFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code samtale accept}: a translator says that the translation fits the source as it stands now. */
@Command(
        name = "accept",
        description = "Marks a translation as made from the source as it stands now.",
        mixinStandardHelpOptions = true)
final class AcceptCommand implements Callable<Integer> {
    private final Home home;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "SCENARIO", description = "such as quiet-emma, or framework")
    private String scenario = "";

    @Parameters(index = "1", paramLabel = "LANGUAGE", description = "such as en")
    private String language = "";

    AcceptCommand(Home home) {
        this.home = home;
    }

    @Override
    public Integer call() throws IOException {
        var terminal = Terminal.of(spec);
        var library = ScenarioLibrary.load(home.scenarios());
        var framework = scenario.equals("framework");
        var source = framework ? speaking(library) : library.find(new ScenarioId(scenario));
        if (source.isEmpty()) {
            return terminal.fail(
                    framework
                            ? "No scenario is told in " + language
                                    + " yet; translate one, and then accept the framework."
                            : "There is no scenario " + scenario + " that can be played in " + home.scenarios()
                                    + "; samtale lint tells why.");
        }
        var file = home.scenarios()
                .resolve(framework ? "framework." + language + ".yaml" : scenario + ".scenario." + language + ".yaml");
        if (!Files.isRegularFile(file)) {
            return terminal.fail("There is no file " + file + ".");
        }
        var accepted = accepted(source.get().scenario(), framework);
        write(file, accepted);
        terminal.say(
                accepted.size() + " texts of " + file.getFileName() + " are marked as made from the source as it is.");
        return SamtaleCommand.FINE;
    }

    /** The framework is read as part of a scenario, and in a language only of one that has it. */
    private Optional<LibraryScenario> speaking(ScenarioLibrary library) {
        return library.scenarios().stream()
                .filter(one ->
                        one.scenario().findWording(new Language(language)).isPresent())
                .findFirst();
    }

    /** Only what is translated can be made from something. */
    private Map<String, Fingerprint> accepted(Scenario source, boolean framework) {
        var all = framework ? Fingerprint.ofFramework(source) : Fingerprint.ofScenario(source);
        var wording = source.findWording(new Language(language));
        Set<String> translated = source.texts().stream()
                .filter(text -> wording.isPresent()
                        && wording.get().languageOf(text).code().equals(language))
                .map(Fingerprint::entry)
                .collect(Collectors.toSet());
        all.keySet().retainAll(translated);
        return all;
    }

    private static void write(Path file, Map<String, Fingerprint> accepted) throws IOException {
        var text = Files.readString(file, StandardCharsets.UTF_8);
        Files.writeString(file, SideFile.madeFrom(text, accepted), StandardCharsets.UTF_8);
    }
}
