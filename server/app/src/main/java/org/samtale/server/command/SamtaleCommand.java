package org.samtale.server.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: {@code samtale [COMMAND]}. Without a command it serves. */
@Command(
        name = "samtale",
        description = "Rehearse difficult conversations before they matter.",
        mixinStandardHelpOptions = true,
        versionProvider = SamtaleCommand.Version.class,
        footer = {
            "",
            "Configuration is read from the environment:",
            "  PORT            port to listen on (8080; 0 takes any free one)",
            "  HOST            address to listen on (127.0.0.1, or every address when PUBLIC_URL is set)",
            "  PUBLIC_URL      how people reach the server, such as https://samtale.example.org",
            "  TRUSTED_PROXIES how many proxies of yours a request comes through, each adding X-Forwarded-For (0)",
            "  DATA_DIR        folder for everything that is kept (data)",
            "                  in DATA_DIR/local your organisation says how it is there (content/README.md)",
            "  PROGRAMS_DIR    folder where the PostgreSQL of its own is unpacked (DATA_DIR)",
            "  DATABASE_URL    postgresql://user:password@host:5432/database (absent: a PostgreSQL of its own in"
                    + " DATA_DIR)",
            "  SMTP_URL        smtps://user:password@host:465 or smtp://… (absent: mail is written to DATA_DIR/outbox)",
            "  SCENARIOS_DIR   folder with the scenarios (scenarios)",
            "  CONTENT_DIR     folder with the courses (content)",
            "  AWARD_ISSUER    the organisation that stands behind certificates (Samtale)",
            "  AWARD_KEY       32 bytes in base64 that seal the signing keys, such as `openssl rand -base64 32` prints"
                    + " (absent: a key of its own in DATA_DIR/award.key)",
            "  OIDC_PROVIDERS  by whom people can sign in, such as feide,wayf (absent: by a link in a mail only); for each:",
            "    OIDC_FEIDE_CLIENT_ID, OIDC_FEIDE_CLIENT_SECRET   as they were given out for this service",
            "    OIDC_FEIDE_URL     below which /.well-known/openid-configuration lies (known for feide and wayf)",
            "    OIDC_FEIDE_ISSUER  what it calls itself, when that is not its URL",
            "    OIDC_FEIDE_NAME    as people know it; OIDC_FEIDE_SCOPES  what is asked for (openid; feide: openid"
                    + " userid)",
            "    Register PUBLIC_URL/sign-in/feide/back as the address that it leads back to."
        })
public final class SamtaleCommand implements Callable<Integer> {
    /** Everything went well. */
    static final int FINE = 0;

    /** The command did its work and found mistakes, or could not do it. */
    static final int FAILED = 1;

    private final ServeCommand serve;

    private SamtaleCommand(ServeCommand serve) {
        this.serve = serve;
    }

    /**
     * Runs a command line and gives the exit code: 0 fine, 1 mistakes found or failed, 2 not understood.
     *
     * @param in what is typed; read only by a command that asks
     */
    public static int run(
            Home home,
            Server server,
            Operator operator,
            List<String> arguments,
            BufferedReader in,
            PrintWriter out,
            PrintWriter err) {
        var serve = new ServeCommand(home, server);
        return new CommandLine(new SamtaleCommand(serve))
                .addSubcommand(serve)
                .addSubcommand(new LintCommand(home))
                .addSubcommand(new ExplainCommand())
                .addSubcommand(new PlayCommand(home, in))
                .addSubcommand(new CheckCommand(home))
                .addSubcommand(new AcceptCommand(home))
                .addSubcommand(new ExportCommand(home))
                .addSubcommand(new ImportCommand(home))
                .addSubcommand(new ProbeCommand(home))
                .addSubcommand(new GraphCommand(home))
                .addSubcommand(new SchemaCommand(home))
                .addSubcommand(new VerifyCommand(home, InstantSource.system()))
                .addSubcommand(new IssuerKeysCommand(home, operator))
                .addSubcommand(new AwardCommand(home, operator))
                .addSubcommand(new SurveyCommand(home, operator))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(110)
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(
                        (failure, command, parsed) -> failed(failure, Terminal.of(command.getCommandSpec())))
                .execute(arguments.toArray(String[]::new));
    }

    /** A disk that is full, or a file that may not be read, is no mistake of ours that a stack trace would tell about. */
    private static int failed(Exception failure, Terminal terminal) throws Exception {
        return switch (failure) {
            case FileSystemException named -> terminal.fail(named + ".");
            case IOException said -> terminal.fail(said.getMessage() + ".");
            case UncheckedIOException said -> terminal.fail(said.getMessage() + ".");
            default -> throw failure;
        };
    }

    @Override
    public Integer call() throws InterruptedException {
        return serve.call();
    }

    /** Tells the version the build gave the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            var version = SamtaleCommand.class.getPackage().getImplementationVersion();
            return new String[] {"samtale " + (version == null ? "(built from source)" : version)};
        }
    }
}
