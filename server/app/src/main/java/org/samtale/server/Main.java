package org.samtale.server;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.samtale.server.command.Home;
import org.samtale.server.command.SamtaleCommand;

/** The program's entry: hands the command line over and ends with its exit code. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        var home = new Home(
                Path.of(System.getProperty("samtale.home", "")).toAbsolutePath(),
                System.getenv(),
                Boolean.getBoolean("samtale.development"));
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(SamtaleCommand.run(home, List.of(arguments), out, err));
    }
}
