package org.samtale.server.command;

import org.jspecify.annotations.Nullable;
import org.samtale.server.credential.Code;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code samtale award}: what only the operator can do with one. */
@Command(
        name = "award",
        description = "Withdraws a certificate.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
final class AwardCommand {
    private final Home home;
    private final Operator operator;

    @Spec
    private @Nullable CommandSpec spec;

    AwardCommand(Home home, Operator operator) {
        this.home = home;
        this.operator = operator;
    }

    @Command(
            name = "withdraw",
            description =
                    "Takes a certificate back, or the one that has replaced it. Everybody who checks it is told so,"
                            + " with the reason.",
            mixinStandardHelpOptions = true)
    int withdraw(
            @Parameters(paramLabel = "CODE", description = "as it stands on the certificate") String typed,
            @Option(
                            names = "--because",
                            required = true,
                            paramLabel = "REASON",
                            description = "a sentence for everybody to read, without a name")
                    String because) {
        var terminal = Terminal.of(spec);
        var code = Code.read(typed);
        if (code.isEmpty()) {
            return terminal.fail("\"" + typed + "\" is not the code of a certificate; it has sixteen characters.");
        }
        if (because.isBlank()) {
            return terminal.fail("Give a reason, for everybody to read.");
        }
        var done = Operation.done(home, terminal, config -> operator.withdraw(config, code.get(), because.strip()));
        done.ifPresent(withdrawn -> terminal.say("The certificate " + withdrawn + " is withdrawn."
                + (withdrawn.equals(code.get()) ? "" : " It had replaced " + code.get() + ".")));
        return done.isPresent() ? SamtaleCommand.FINE : SamtaleCommand.FAILED;
    }
}
