package org.samtale.server.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.samtale.server.translation.Sheet;
import org.samtale.server.translation.Sheet.State;
import org.samtale.server.translation.SheetExport;
import org.samtale.server.translation.SheetFormat;
import org.samtale.server.translation.SheetRefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code samtale export}: all texts of a scenario on one sheet, for a translator's own tool. */
@Command(
        name = "export",
        description = "Writes all texts of a scenario on a sheet for a translator: XLIFF 2.0 or CSV.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    private final Home home;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "SCENARIO", description = "such as quiet-emma")
    private String scenario = "";

    @Parameters(index = "1", paramLabel = "LANGUAGE", description = "such as en; there need be no translation yet")
    private String language = "";

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "FILE",
            description = "where to write it (default: SCENARIO.LANGUAGE.xliff or .csv)")
    private @Nullable Path output;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: as the file is called, or xliff)")
    private @Nullable SheetFormat format;

    @Option(
            names = "--older",
            paramLabel = "SHEET",
            description = "an older sheet of this scenario; a text that is stale tells what its source said then")
    private @Nullable Path older;

    ExportCommand(Home home) {
        this.home = home;
    }

    @Override
    public Integer call() throws IOException {
        var terminal = Terminal.of(spec);
        var found = home.findScenario(scenario, terminal);
        if (found.isEmpty()) {
            return SamtaleCommand.FAILED;
        }
        var form = format != null ? format : SheetFormat.of(String.valueOf(output));
        var file = output == null ? Path.of(scenario + "." + language + "." + form.ending()) : output;
        if (Files.exists(file)) {
            return terminal.fail("There is a file " + file + " already; give the sheet another name.");
        }
        var before = older == null ? Optional.<Sheet>empty() : readOlder(older, terminal);
        if (older != null && before.isEmpty()) {
            return SamtaleCommand.FAILED;
        }
        try {
            var sheet = before.isEmpty()
                    ? SheetExport.of(found.get(), language)
                    : SheetExport.since(before.get(), found.get(), language);
            WholeFile.write(file, form.write(sheet));
            terminal.say(sheet.units().size() + " texts are on the sheet " + file + ": " + count(sheet, State.NEW)
                    + " new, " + count(sheet, State.STALE) + " stale, " + count(sheet, State.FINAL) + " final.");
            return SamtaleCommand.FINE;
        } catch (SheetRefusedException refused) {
            return terminal.fail(refused.mistakes().getFirst().words());
        }
    }

    /** None when it is no sheet, which the terminal is told. */
    private Optional<Sheet> readOlder(Path file, Terminal terminal) throws IOException {
        var read = SheetFormat.of(file.toString());
        try {
            return Optional.of(read.read(Files.readAllBytes(file)));
        } catch (SheetRefusedException refused) {
            var first = refused.mistakes().getFirst();
            terminal.fail(file.getFileName() + ", " + read.place() + " " + first.line() + ": " + first.words());
            return Optional.empty();
        }
    }

    private static long count(Sheet sheet, State state) {
        return sheet.units().stream().filter(unit -> unit.state() == state).count();
    }
}
