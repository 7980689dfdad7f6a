package org.samtale.server.command;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samtale.engine.schema.KindOfFile;
import org.samtale.engine.schema.SharedNames;
import org.samtale.server.library.Explanations;
import org.samtale.server.library.ScenarioFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code samtale schema}: what an editor needs to complete keys and to explain them. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema of a kind of file, by which editors complete keys and explain them.",
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
    private final Home home;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "KIND",
            description =
                    "scenario, translation, framework, framework-translation, people, people-translation or lint (${DEFAULT-VALUE})",
            defaultValue = "scenario")
    private String kind = "scenario";

    @Option(names = "--write", description = "write all of them into the scenarios folder")
    private boolean write;

    SchemaCommand(Home home) {
        this.home = home;
    }

    @Override
    public Integer call() throws IOException {
        var terminal = Terminal.of(spec);
        if (write) {
            for (var each : KindOfFile.values()) {
                var file = home.scenarios().resolve(each.schemaFile());
                WholeFile.write(file, schema(each));
                terminal.say("Written: " + file);
            }
            return SamtaleCommand.FINE;
        }
        var found = KindOfFile.find(kind);
        if (found.isEmpty()) {
            var kinds = Arrays.stream(KindOfFile.values()).map(KindOfFile::word).collect(Collectors.joining(", "));
            return terminal.fail("There is no kind of file " + kind + "; there is " + kinds + ".");
        }
        terminal.write(schema(found.get()));
        return SamtaleCommand.FINE;
    }

    private String schema(KindOfFile of) {
        var names = new ScenarioFolder(home.scenarios())
                .framework()
                .map(SharedNames::of)
                .orElseGet(SharedNames::none);
        return of.schema(names, code -> Explanations.of(code).title());
    }
}
