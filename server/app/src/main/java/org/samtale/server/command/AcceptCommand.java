package org.samtale.server.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samtale.engine.compile.Fingerprint;
import org.samtale.engine.course.CourseId;
import org.samtale.engine.scenario.Language;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.ScenarioId;
import org.samtale.server.content.CourseAcceptance;
import org.samtale.server.content.CourseLibrary;
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
    private static final String FRAMEWORK = "framework";

    /** So many texts are told by name; whoever had more has translated them all anew. */
    private static final int NAMED = 10;

    private final Home home;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "NAME", description = "such as quiet-emma, framework, people, or a course")
    private String scenario = "";

    @Parameters(index = "1", paramLabel = "LANGUAGE", description = "such as en")
    private String language = "";

    AcceptCommand(Home home) {
        this.home = home;
    }

    @Override
    public Integer call() throws IOException {
        var terminal = Terminal.of(spec);
        if (Files.isDirectory(home.content().resolve(scenario))) {
            return acceptCourse(terminal);
        }
        var library = ScenarioLibrary.load(home.scenarios());
        var own = library.find(new ScenarioId(scenario));
        var source = own.or(() -> speaking(library));
        if (source.isEmpty()) {
            return scenario.equals(FRAMEWORK)
                    ? terminal.fail("No scenario is told in " + language
                            + " yet; translate one, and then accept the framework.")
                    : Home.failToFind(scenario, home.scenarios(), terminal);
        }
        var file = home.scenarios().resolve(scenario + (own.isPresent() ? ".scenario." : ".") + language + ".yaml");
        if (!Files.isRegularFile(file)) {
            return terminal.fail("There is no file " + file + ".");
        }
        var accepted = accepted(source.get().scenario());
        var text = Files.readString(file, StandardCharsets.UTF_8);
        var stale = SideFile.madeFromOthers(text, accepted);
        WholeFile.write(file, SideFile.madeFrom(text, accepted));
        terminal.say(
                accepted.size() + " texts of " + Home.shown(file) + " are marked as made from the source as it is.");
        if (!stale.isEmpty()) {
            terminal.say("The source had changed of " + some(stale) + ".");
        }
        return SamtaleCommand.FINE;
    }

    /** No course is called like a scenario; the checker sees to that. */
    private int acceptCourse(Terminal terminal) throws IOException {
        var course = CourseLibrary.load(home.content(), home.minutes()).find(new CourseId(scenario));
        if (course.isEmpty()) {
            return terminal.fail("Course " + scenario + " cannot be taken yet; samtale lint "
                    + Home.shown(home.content()) + " tells why.");
        }
        int files = new CourseAcceptance(home.content(), course.get().source(), new Language(language)).write();
        if (files == 0) {
            return terminal.fail("Nothing of " + scenario + " is translated into " + language + " yet.");
        }
        terminal.say((files == 1 ? "1 file" : files + " files") + " of "
                + Home.shown(home.content().resolve(scenario)) + " in " + language
                + (files == 1 ? " is" : " are") + " marked as made from the source as it is.");
        return SamtaleCommand.FINE;
    }

    /** What scenarios share is read as part of one, and in a language only of one that has it. */
    private Optional<LibraryScenario> speaking(ScenarioLibrary library) {
        return library.scenarios().stream()
                .filter(one ->
                        one.scenario().findWording(new Language(language)).isPresent()
                                && !fingerprints(one.scenario()).isEmpty())
                .findFirst();
    }

    /** Only what is translated can be made from something. */
    private Map<String, Fingerprint> accepted(Scenario source) {
        var all = fingerprints(source);
        var wording = source.findWording(new Language(language));
        Set<String> translated = source.texts().stream()
                .filter(text -> wording.isPresent()
                        && wording.get().languageOf(text).code().equals(language))
                .map(Fingerprint::entry)
                .collect(Collectors.toSet());
        all.keySet().retainAll(translated);
        return all;
    }

    private Map<String, Fingerprint> fingerprints(Scenario source) {
        if (scenario.equals(source.id().value())) {
            return Fingerprint.ofScenario(source);
        }
        return scenario.equals(FRAMEWORK) ? Fingerprint.ofFramework(source) : Fingerprint.ofPeople(source, scenario);
    }

    private static String some(List<String> stale) {
        var named = String.join(", ", stale.subList(0, Math.min(NAMED, stale.size())));
        return stale.size() <= NAMED ? named : named + " and " + (stale.size() - NAMED) + " more";
    }
}
