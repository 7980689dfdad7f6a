package org.samtale.server;

import io.vertx.core.Future;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.samtale.server.command.Home;
import org.samtale.server.command.SamtaleCommand;
import org.samtale.server.command.Server;
import org.samtale.server.config.ServerConfig;
import org.samtale.server.content.CourseLibrary;
import org.samtale.server.library.ScenarioLibrary;

/** The program's entry: hands the command line over and ends with its exit code. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        var home = new Home(
                Path.of(System.getProperty("samtale.home", "")).toAbsolutePath(),
                System.getenv(),
                Path.of("").toAbsolutePath(),
                Boolean.getBoolean("samtale.development"));
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(
                SamtaleCommand.run(home, Main::serve, new InstallationOperator(), List.of(arguments), in, out, err));
    }

    private static Future<Server.Running> serve(
            ServerConfig config, Callable<ScenarioLibrary> scenarios, UnaryOperator<CourseLibrary> courses) {
        return Application.start(config, scenarios, courses).map(application -> new Server.Running() {
            @Override
            public String url() {
                return application.url();
            }

            @Override
            public Future<Void> coursesRead() {
                return application.coursesRead();
            }

            @Override
            public Future<Void> stop() {
                return application.stop();
            }
        });
    }
}
