package org.samtale.server.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.samtale.server.certificate.CertificateFile;
import org.samtale.server.certificate.CertificateFile.Opened;
import org.samtale.server.certificate.CertificateWords;
import org.samtale.server.credential.PublicKeys;
import org.samtale.server.credential.RevocationList;
import org.samtale.server.credential.SignedFields;
import org.samtale.server.credential.Verdict;
import org.samtale.server.credential.VerdictWords;
import org.samtale.server.handout.Moment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code samtale verify}: whether a certificate is genuine, asked of nobody but the file and the keys. */
@Command(
        name = "verify",
        description = "Tells whether a certificate (PDF or .jws) is genuine, without a server or a network.",
        footer = {"", "Exit code: 0 genuine and valid, 1 anything else."},
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
    private final Home home;
    private final InstantSource clock;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "the certificate, exactly as it was downloaded")
    private Path file = Path.of("");

    @Option(
            names = "--keys",
            paramLabel = "KEYS",
            description = "what samtale keys export wrote, or jwks.json of the server, as you got it from the issuer"
                    + " (default: where samtale keys export writes it)")
    private @Nullable Path keys;

    @Option(
            names = "--revocations",
            paramLabel = "LIST",
            description = "the server's list of what was withdrawn (default: what samtale keys export wrote)")
    private @Nullable Path revocations;

    VerifyCommand(Home home, InstantSource clock) {
        this.home = home;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        var terminal = Terminal.of(spec);
        var from = keys == null ? home.issuerKeys() : keys;
        if (!Files.isRegularFile(from)) {
            return terminal.fail("There are no keys in " + Home.shown(from)
                    + "; samtale keys export writes them, or name those of the issuer by --keys.");
        }
        // Who sends a forgery sends keys along that fit it.
        if (keys == null && lieBeside(from)) {
            return terminal.fail("The keys in " + Home.shown(from)
                    + " lie beside the certificate and may have come with it; if they are the issuer's, name"
                    + " them by --keys.");
        }
        var exported = Files.readString(from);
        var known = PublicKeys.read(exported);
        var list = RevocationList.read(revocations == null ? exported : Files.readString(revocations));
        if (known.isEmpty()) {
            return terminal.fail(Home.shown(from) + " is no set of keys.");
        }
        if (revocations != null && list.isEmpty()) {
            return terminal.fail(Home.shown(revocations) + " is no list of what was withdrawn.");
        }
        terminal.say("Keys: " + Home.shown(from) + ", of "
                + String.join(", ", new TreeSet<>(known.get().issuers().values())));
        return tell(CertificateFile.open(Files.readAllBytes(file), known.get()), list, terminal);
    }

    private boolean lieBeside(Path from) throws IOException {
        var folder = file.toRealPath().getParent();
        return folder != null && folder.equals(from.toRealPath().getParent());
    }

    private int tell(Optional<Opened> opened, Optional<RevocationList> list, Terminal terminal) {
        var words = VerdictWords.in("en");
        var verdict = opened.map(Opened::credential)
                .<Verdict>map(said ->
                        Verdict.of(said, list.orElseGet(RevocationList::empty).of(said.id()), clock.instant()))
                .orElseGet(Verdict.NotOurs::new);
        terminal.say(words.say(verdict));
        verdict.said().ifPresent(said -> {
            SignedFields.of(said, words, CertificateWords.in("en")::time)
                    .forEach((name, value) -> terminal.say("  %-10s %s".formatted(name, value)));
            if (list.isEmpty()) {
                terminal.say("Whether it was withdrawn since then is not known here; see --revocations.");
            }
            list.flatMap(RevocationList::at)
                    .ifPresent(at -> terminal.say("As of " + Moment.in("en", at)
                            + ". What was withdrawn later is not known here; samtale keys export, or the server's list"
                            + " by --revocations, tells."));
        });
        return verdict instanceof Verdict.Valid ? SamtaleCommand.FINE : SamtaleCommand.FAILED;
    }
}
