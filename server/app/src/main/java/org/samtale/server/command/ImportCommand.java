package org.samtale.server.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.samtale.server.translation.SheetFormat;
import org.samtale.server.translation.SheetImport;
import org.samtale.server.translation.SheetRefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code samtale import}: a translated sheet becomes the translation beside the scenario. */
@Command(
        name = "import",
        description = "Takes a translated sheet back into the translation beside the scenario.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    /** The largest scenario makes a sheet of some four million bytes. */
    private static final long BYTES_MAX = 40_000_000;

    /** Nobody reads on after so many. */
    private static final int NAMED_MAX = 10;

    private final Home home;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "a sheet that samtale export wrote, .xliff or .csv")
    private Path file = Path.of("");

    ImportCommand(Home home) {
        this.home = home;
    }

    @Override
    public Integer call() throws IOException {
        var terminal = Terminal.of(spec);
        if (!Files.isRegularFile(file)) {
            return terminal.fail("There is no file " + file + ".");
        }
        if (Files.size(file) == 0 || Files.size(file) > BYTES_MAX) {
            return terminal.fail(
                    "The file " + file + (Files.size(file) == 0 ? " is empty." : " is too long for a sheet."));
        }
        var format = SheetFormat.of(file.getFileName().toString());
        try {
            var sheet = format.read(Files.readAllBytes(file));
            var found = home.findScenario(sheet.scenario(), terminal);
            if (found.isEmpty()) {
                return SamtaleCommand.FAILED;
            }
            var imported = SheetImport.into(found.get(), sheet);
            WholeFile.write(home.scenarios().resolve(imported.fileName()), imported.text());
            tell(imported, terminal);
            return SamtaleCommand.FINE;
        } catch (SheetRefusedException refused) {
            refused.mistakes().forEach(one -> terminal.err()
                    .println(file.getFileName() + ", " + format.place() + " " + one.line() + ": " + one.words()));
            return terminal.fail("The sheet does not fit, and nothing was written.");
        }
    }

    private static void tell(SheetImport.Imported imported, Terminal terminal) {
        terminal.say((imported.changed() == 1 ? "1 text is" : imported.changed() + " texts are") + " new or changed in "
                + imported.fileName() + "; without a translation: " + imported.missing() + ".");
        var stale = imported.stale();
        if (!stale.isEmpty()) {
            var named = String.join(", ", stale.subList(0, Math.min(stale.size(), NAMED_MAX)));
            terminal.say(
                    "Still to be looked at, because the source has changed or nobody has said that they fit: " + named
                            + (stale.size() > NAMED_MAX ? " and " + (stale.size() - NAMED_MAX) + " more" : "")
                            + ". Change the translation, or set its state to final, and import again.");
        }
    }
}
