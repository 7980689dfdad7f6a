package org.samtale.server.command;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.samtale.server.config.ConfigException;
import org.samtale.server.config.ConfigReader;
import org.samtale.server.config.ServerConfig;
import org.samtale.server.content.CourseLibrary;
import org.samtale.server.library.DiagnosticReport;
import org.samtale.server.library.ScenarioFolder;
import org.samtale.server.library.ScenarioLibrary;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code samtale serve}: the server in the foreground, until it is asked to stop. */
@Command(
        name = "serve",
        description = "Runs the server until it is stopped (the default).",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    /** Container platforms wait thirty seconds before they kill; we are gone well before. */
    private static final long STOP_SECONDS_MAX = 15;

    private final Home home;
    private final Server server;

    @Spec
    private @Nullable CommandSpec spec;

    ServeCommand(Home home, Server server) {
        this.home = home;
        this.server = server;
    }

    @Override
    public Integer call() throws InterruptedException {
        var terminal = Terminal.of(spec);
        try {
            var config = ConfigReader.read(home.environment(), home.folder(), home.development());
            var start = Promise.<Server.Running>promise();
            // From the beginning: a start that is broken off would leave its PostgreSQL behind.
            var stop = new Thread(() -> stop(start.future()), "stop");
            Runtime.getRuntime().addShutdownHook(stop);
            server.start(config, () -> scenarios(config, terminal), before -> courses(config, terminal, before))
                    .onComplete(start);
            var running =
                    start.future().toCompletionStage().toCompletableFuture().join();
            if (!stop.isAlive()) {
                terminal.say("Samtale is ready: " + running.url());
            }
            running.coursesRead().toCompletionStage().toCompletableFuture().join();
            new CountDownLatch(1).await(); // the signal that ends the process runs the hook
            return SamtaleCommand.FINE;
        } catch (ConfigException wrong) {
            wrong.mistakes().forEach(terminal::fail);
            return SamtaleCommand.FAILED;
        } catch (CompletionException failed) {
            var cause = failed.getCause() == null ? failed : failed.getCause();
            LoggerFactory.getLogger(ServeCommand.class).debug("The server did not start", cause);
            return terminal.fail(String.valueOf(cause.getMessage()));
        }
    }

    /** @throws RefusedException in production, where nobody would see that a conversation is missing */
    private static ScenarioLibrary scenarios(ServerConfig config, Terminal terminal) {
        var library = ScenarioLibrary.load(config.scenariosDirectory());
        var report = new DiagnosticReport(config.scenariosDirectory(), library.diagnostics());
        if (report.hasErrors()) {
            terminal.say(report.text());
            if (!config.development()) {
                throw RefusedException.ofScenarios(config.scenariosDirectory());
            }
            terminal.say("Serving what can be played. The pages show the rest until it is mended.");
        }
        return library;
    }

    /** @throws RefusedException in production, where nobody would see that a course is missing */
    private static CourseLibrary courses(ServerConfig config, Terminal terminal, CourseLibrary before) {
        var minutes = new ScenarioFolder(config.scenariosDirectory()).minutes();
        var library = CourseLibrary.load(config.contentDirectory(), Optional.of(minutes), before);
        var report = new DiagnosticReport(config.contentDirectory(), library.diagnostics());
        if (report.hasErrors()) {
            terminal.say(report.text());
            if (!config.development()) {
                throw RefusedException.ofCourses(config.contentDirectory());
            }
            terminal.say("Serving the courses that can be taken, each as it last was.");
        }
        return library;
    }

    /** A start under way is let come to its end, which is the shortest way to a state that can be taken down in order. */
    private static void stop(Future<Server.Running> start) {
        var stopped = start.transform(
                started -> started.succeeded() ? started.result().stop() : Future.succeededFuture());
        try {
            stopped.toCompletionStage().toCompletableFuture().get(STOP_SECONDS_MAX, TimeUnit.SECONDS);
        } catch (Exception late) {
            LoggerFactory.getLogger(ServeCommand.class).warn("The server did not stop in order", late);
        }
    }
}
