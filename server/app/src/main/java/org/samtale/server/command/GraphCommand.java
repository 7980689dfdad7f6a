package org.samtale.server.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.samtale.engine.graph.ScenarioGraph;
import org.samtale.engine.probe.Probe;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code samtale graph}: a picture of a scenario, warm where conversations go. */
@Command(
        name = "graph",
        description = "Draws a scenario as a picture (SVG), warm where many conversations go.",
        mixinStandardHelpOptions = true)
final class GraphCommand implements Callable<Integer> {
    private static final int CONVERSATIONS = 200;

    private final Home home;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "SCENARIO", description = "such as quiet-emma")
    private String scenario = "";

    @Option(names = "--output", paramLabel = "FILE", description = "where to write it (default: SCENARIO.svg)")
    private @Nullable Path output;

    GraphCommand(Home home) {
        this.home = home;
    }

    @Override
    public Integer call() throws IOException {
        var terminal = Terminal.of(spec);
        var found = home.findScenario(scenario, terminal);
        if (found.isEmpty()) {
            return SamtaleCommand.FAILED;
        }
        var played = found.get().scenario();
        var probe = new Probe(played, CONVERSATIONS, Probe.USUAL_SEED);
        var tallies = probe.conducts().stream().map(probe::play).toList();
        var file = output == null ? Path.of(played.id() + ".svg") : output;
        WholeFile.write(file, ScenarioGraph.svg(played, tallies));
        terminal.say("Drawn as " + file + ".");
        return SamtaleCommand.FINE;
    }
}
