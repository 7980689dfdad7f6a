package org.samtale.server.command;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code samtale keys}: the keys that awards are signed with. */
@Command(
        name = "keys",
        description = "Changes the key that certificates are signed with, or writes down what is needed to check them.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
final class IssuerKeysCommand {
    static final String FILE = "issuer-keys.json";

    private final Home home;
    private final Operator operator;

    @Spec
    private @Nullable CommandSpec spec;

    IssuerKeysCommand(Home home, Operator operator) {
        this.home = home;
        this.operator = operator;
    }

    @Command(
            name = "rotate",
            description = "Makes a new key and signs with it from now on. What older keys have signed stays valid.",
            mixinStandardHelpOptions = true)
    int rotate() {
        var terminal = Terminal.of(spec);
        var made = Operation.done(home, terminal, operator::rotateKeys);
        made.ifPresent(id -> terminal.say("From now on the key " + id + " signs."));
        return made.isPresent() ? SamtaleCommand.FINE : SamtaleCommand.FAILED;
    }

    @Command(
            name = "export",
            description = "Writes all public keys, and what was withdrawn, so that samtale verify needs no server.",
            mixinStandardHelpOptions = true)
    int export(
            @Parameters(
                            arity = "0..1",
                            paramLabel = "FILE",
                            description = "where to write it (" + FILE + " with the program)")
                    @Nullable
                    Path named)
            throws IOException {
        var terminal = Terminal.of(spec);
        var file = named == null ? home.issuerKeys() : named;
        var exported = Operation.done(home, terminal, operator::exportKeys);
        if (exported.isEmpty()) {
            return SamtaleCommand.FAILED;
        }
        WholeFile.write(file, exported.get());
        terminal.say("Written: " + Home.shown(file));
        return SamtaleCommand.FINE;
    }
}
