package org.samtale.server.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.samtale.engine.probe.Probe;
import org.samtale.engine.probe.Report;
import org.samtale.engine.probe.ReportPrinter;
import org.samtale.engine.probe.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code samtale probe}: tries a scenario out thousands of times and tells whether it teaches. */
@Command(
        name = "probe",
        description =
                "Tries a scenario out in thousands of conversations, and tells what can be reached and whether skill pays.",
        mixinStandardHelpOptions = true)
final class ProbeCommand implements Callable<Integer> {
    private static final int CONVERSATIONS_MAX = 100_000;
    private static final double NANOS_A_SECOND = 1e9;

    private final Home home;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "SCENARIO", description = "such as quiet-emma")
    private String scenario = "";

    @Option(names = "--json", description = "everything that was found, with every witness, as JSON")
    private boolean json;

    @Option(
            names = "--witness",
            paramLabel = "NAME",
            description = "only how an ending, choice, node, fact or line is come to, as a command that plays it")
    private @Nullable String witness;

    @Option(
            names = "--conversations",
            paramLabel = "NUMBER",
            description = "of each conduct (default: what the scenario says)")
    private @Nullable Integer conversations;

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            description = "where the seeds begin (${DEFAULT-VALUE}); the same seed finds the same",
            defaultValue = "1")
    private long seed = Probe.USUAL_SEED;

    ProbeCommand(Home home) {
        this.home = home;
    }

    /** What was found, and how fast. */
    private record Timed(Report report, long conversationsPerSecond) {}

    @Override
    public Integer call() throws JsonProcessingException, InterruptedException, ExecutionException {
        var terminal = Terminal.of(spec);
        var found = home.findScenario(scenario, terminal);
        if (found.isEmpty()) {
            return SamtaleCommand.FAILED;
        }
        var played = found.get().scenario();
        int each = conversations == null ? played.bars().conversations() : conversations;
        if (each < 1 || each > CONVERSATIONS_MAX) {
            return terminal.fail("--conversations is a number from 1 to " + CONVERSATIONS_MAX + ".");
        }
        var timed = probe(new Probe(played, each, seed));
        if (witness != null) {
            return tellWitness(timed.report(), witness, terminal);
        }
        if (json) {
            terminal.say(new ObjectMapper()
                    .registerModule(new Jdk8Module())
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .writeValueAsString(timed));
        } else {
            terminal.say(ReportPrinter.print(timed.report()));
            terminal.say(timed.conversationsPerSecond() + " conversations a second.");
        }
        return timed.report().holds() ? SamtaleCommand.FINE : SamtaleCommand.FAILED;
    }

    private static int tellWitness(Report report, String name, Terminal terminal) {
        var told = ReportPrinter.witnesses(report, name);
        if (told.isEmpty()) {
            return terminal.fail("No conversation came to anything called " + name + ".");
        }
        terminal.write(told);
        return SamtaleCommand.FINE;
    }

    private static Timed probe(Probe probe) throws InterruptedException, ExecutionException {
        var began = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            var tasks = new ArrayList<Callable<Tally>>();
            probe.conducts().forEach(conduct -> tasks.add(() -> probe.play(conduct)));
            List<Tally> tallies = new ArrayList<>();
            for (Future<Tally> played : threads.invokeAll(tasks)) {
                tallies.add(played.get());
            }
            var seconds = (System.nanoTime() - began) / NANOS_A_SECOND;
            var report = probe.report(tallies);
            return new Timed(report, Math.round(report.conversations() / seconds));
        }
    }
}
