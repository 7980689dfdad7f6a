package org.samtale.server.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.ScenarioId;
import org.samtale.engine.transcript.Retelling;
import org.samtale.server.library.ScenarioLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code samtale check}: tells the kept transcripts again, and shows where a change is heard in them. */
@Command(
        name = "check",
        description =
                "Tells the transcripts beside the scenarios again, and shows where they differ from what is written.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private static final String TRANSCRIPT = ".transcript";

    private final Home home;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "SCENARIO", description = "such as quiet-emma (default: all)")
    private List<String> asked = List.of();

    @Option(names = "--rewrite", description = "write each as it is told now, where what was chosen is still possible")
    private boolean rewrite;

    CheckCommand(Home home) {
        this.home = home;
    }

    @Override
    public Integer call() throws IOException {
        var terminal = Terminal.of(spec);
        var folder = home.scenarios();
        var library = ScenarioLibrary.load(folder);
        var names = asked.isEmpty() ? withTranscripts(folder) : asked;
        var count = new Count();
        for (var name : names) {
            var found = library.find(new ScenarioId(name));
            if (found.isEmpty()) {
                Home.failToFind(name, folder, terminal);
                count.left++;
                continue;
            }
            var files = transcripts(folder.resolve(name));
            if (files.isEmpty()) {
                count.left += terminal.fail(
                        "There is no file " + Home.shown(folder.resolve(name)).resolve("*" + TRANSCRIPT)
                                + ", so nothing of " + name + " was checked.");
            }
            for (var file : files) {
                retell(found.get().scenario(), file, terminal, count);
            }
        }
        if (names.isEmpty()) {
            return terminal.fail("In " + folder.toAbsolutePath().normalize()
                    + " there are no transcripts; they are looked for as SCENARIO/NAME" + TRANSCRIPT
                    + ", such as first/the-magpie" + TRANSCRIPT + ".");
        }
        terminal.say(count.toString());
        return count.left == 0 ? SamtaleCommand.FINE : SamtaleCommand.FAILED;
    }

    private void retell(Scenario scenario, Path file, Terminal terminal, Count count) throws IOException {
        // Decoded leniently: what is not UTF-8 differs, and is shown.
        var written = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        var place = Home.shown(file) + ":";
        switch (Retelling.of(scenario, written)) {
            case Retelling.Result.Same same -> count.same++;
            case Retelling.Result.Differs differs -> {
                terminal.say(place + differs.line() + ": told otherwise now"
                        + (differs.onlyWords()
                                ? "; only words differ, it goes the same way"
                                : "; it does not go the same way"));
                terminal.say(differs.difference());
                if (rewrite) {
                    WholeFile.write(file, differs.told());
                    count.rewritten++;
                } else {
                    count.left++;
                }
            }
            case Retelling.Result.Stopped stopped -> {
                terminal.say(place + stopped.line() + ": cannot go on with '" + stopped.input() + "': " + stopped.why()
                        + ".\n      = Write another name there, or play it anew with samtale play " + scenario.id()
                        + " --save.\n");
                count.left++;
            }
            case Retelling.Result.Unreadable unreadable -> {
                terminal.say(place + unreadable.line() + ": cannot be told: " + unreadable.message() + ".\n");
                count.left++;
            }
        }
    }

    /** The folders that have some, whether or not there is a scenario of that name. */
    private static List<String> withTranscripts(Path folder) throws IOException {
        var names = new ArrayList<String>();
        if (Files.isDirectory(folder)) {
            try (var folders = Files.list(folder).filter(Files::isDirectory).sorted()) {
                for (var one : folders.toList()) {
                    if (!transcripts(one).isEmpty()) {
                        names.add(one.getFileName().toString());
                    }
                }
            }
        }
        return names;
    }

    private static List<Path> transcripts(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(TRANSCRIPT))
                    .sorted()
                    .toList();
        }
    }

    /** How the transcripts fared. */
    private static final class Count {
        private int same;
        private int rewritten;
        private int left;

        @Override
        public String toString() {
            return (same == 1 ? "1 transcript is" : same + " transcripts are") + " told as written"
                    + (rewritten == 0 ? "" : "; " + rewritten + " written anew")
                    + (left == 0 ? "" : "; " + left + " to look at")
                    + ".";
        }
    }
}
