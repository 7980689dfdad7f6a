package org.samtale.server.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.samtale.engine.play.Company;
import org.samtale.engine.play.Mode;
import org.samtale.engine.play.Start;
import org.samtale.engine.scenario.Language;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.Wording;
import org.samtale.engine.transcript.Transcript;
import org.samtale.engine.transcript.TranscriptPrinter;
import org.samtale.engine.trial.StartReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code samtale play}: one conversation in the terminal, for authors and for the curious. */
@Command(name = "play", description = "Plays a conversation in the terminal.", mixinStandardHelpOptions = true)
final class PlayCommand implements Callable<Integer> {
    private final Home home;
    private final BufferedReader keyboard;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "SCENARIO", description = "such as quiet-emma")
    private String scenario = "";

    @Option(names = "--language", paramLabel = "CODE", description = "default: the language of the source")
    private @Nullable String language;

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            description = "the same seed and choices give the same conversation")
    private @Nullable Long seed;

    @Option(
            names = "--mode",
            paramLabel = "MODE",
            description = "practice or full (${DEFAULT-VALUE})",
            defaultValue = "full")
    private String mode = "full";

    @Option(names = "--pair", description = "sit in both seats of a conversation for two")
    private boolean pair;

    @Option(names = "--from", paramLabel = "NODE", description = "begin in this node; only here, never as an attempt")
    private @Nullable String from;

    @Option(
            names = "--with",
            paramLabel = "NAME=VALUE",
            split = ",",
            description = "begin with these: meters, values, flags, knows-FACT, confirmed-FACT, unsure-FACT,"
                    + " opened-TOPIC; such as trust=40,stop-sign=yes")
    private List<String> with = List.of();

    @Option(names = "--show-meters", description = "say after every turn what moved, and why")
    private boolean showMeters;

    @Option(
            names = "--choices",
            paramLabel = "NAMES",
            description = "what is chosen first, by name and in quotation marks, as the probe tells it")
    private String choices = "";

    @Option(names = "--save", paramLabel = "FILE", description = "write the conversation as a golden transcript")
    private @Nullable Path save;

    PlayCommand(Home home, BufferedReader keyboard) {
        this.home = home;
        this.keyboard = keyboard;
    }

    @Override
    public Integer call() throws IOException {
        var terminal = Terminal.of(spec);
        var found = home.findScenario(scenario, terminal);
        if (found.isEmpty()) {
            return SamtaleCommand.FAILED;
        }
        var played = found.get().scenario();
        var wording =
                language == null ? Optional.of(played.sourceWording()) : played.findWording(new Language(language));
        if (wording.isEmpty()) {
            return terminal.fail(
                    scenario + " cannot be played in " + language + "; it is there in " + played.languages() + ".");
        }
        var chosenMode = mode(mode);
        if (chosenMode.isEmpty()) {
            return terminal.fail("There is no mode " + mode + "; choose practice or full.");
        }
        if (pair && played.pair().isEmpty()) {
            return terminal.fail(scenario + " cannot be played as a pair; it has no 'pair'.");
        }
        if (save != null && (from != null || !with.isEmpty())) {
            return terminal.fail("What begins in the middle cannot be kept as a transcript; leave --save out.");
        }
        return switch (StartReader.read(played, Optional.ofNullable(from), with)) {
            case StartReader.Result.Refused refused -> terminal.fail(refused.sentence());
            case StartReader.Result.Read read -> play(played, wording.get(), read.start(), chosenMode.get(), terminal);
        };
    }

    private int play(Scenario played, Wording wording, Start start, Mode chosenMode, Terminal terminal)
            throws IOException {
        var company = pair ? Company.PAIR : Company.ALONE;
        var given =
                choices.isBlank() ? List.<String>of() : List.of(choices.strip().split("\\s+"));
        var keys = new Keys(given, keyboard);
        var chosenSeed = seed == null ? new SecureRandom().nextLong() >>> 16 : seed;
        var notes = showMeters ? Optional.of(new MeterNotes(played, wording)) : Optional.<MeterNotes>empty();
        var inputs = new TerminalConversation(played, wording, terminal, notes)
                .play(start, chosenSeed, chosenMode, company, keys);
        if (save != null) {
            var transcript = new Transcript(played.id(), wording.language(), chosenSeed, chosenMode, company, inputs);
            var file = save;
            WholeFile.write(file, TranscriptPrinter.print(played, transcript));
            terminal.say("Saved as " + file + ".");
        }
        return SamtaleCommand.FINE;
    }

    private static Optional<Mode> mode(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "practice" -> Optional.of(Mode.PRACTICE);
            case "full" -> Optional.of(Mode.FULL);
            default -> Optional.empty();
        };
    }
}
