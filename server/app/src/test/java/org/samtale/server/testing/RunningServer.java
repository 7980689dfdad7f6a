package org.samtale.server.testing;

import io.vertx.core.Future;
import io.vertx.core.VertxOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.samtale.server.Application;
import org.samtale.server.attempt.AttemptLimits;
import org.samtale.server.config.AwardConfig;
import org.samtale.server.config.HttpConfig;
import org.samtale.server.config.ProviderConfig;
import org.samtale.server.config.ServerConfig;
import org.samtale.server.content.CourseLibrary;
import org.samtale.server.database.DatabaseSettings;
import org.samtale.server.database.TestDatabase;
import org.samtale.server.library.ScenarioLibrary;

/** The whole server on a free port, with a real PostgreSQL and the scenarios of the tests. */
public final class RunningServer implements AutoCloseable {
    /** No task of an event loop may take longer; {@link EventLoopGuard} fails the tests otherwise. */
    public static final Duration EVENT_LOOP_TASK_MAX = Duration.ofMillis(50);

    /** One for all servers of a JVM, as they share a database. */
    public static final String AWARD_KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

    private static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Chance is the same in every run: attempts are numbered as they are begun. */
    private static final long SEED = 20_261_122;

    private final Application application;
    private final Optional<URI> publicUrl;
    private final Outbox outbox;

    private RunningServer(Application application, Optional<URI> publicUrl, Outbox outbox) {
        this.application = application;
        this.publicUrl = publicUrl;
        this.outbox = outbox;
    }

    /** One for all tests that leave it as they found it. */
    public static RunningServer shared() {
        return Shared.SERVER;
    }

    public static Settings with() {
        return new Settings();
    }

    public int port() {
        return application.port();
    }

    /** Every call it answers, as method and path. */
    public List<String> calls() {
        return application.calls();
    }

    /** The address as a browser on this machine would write it. */
    public String url() {
        return "http://127.0.0.1:" + port();
    }

    /** The mail that it has sent. */
    public Outbox outbox() {
        return outbox;
    }

    /** Somebody with a browser of their own. */
    public Visitor visitor() {
        return new Visitor(URI.create(url()));
    }

    public Future<Void> stop() {
        return application.stop();
    }

    @Override
    public void close() {
        await(stop());
    }

    /** What a server in a test can be different in. */
    public static final class Settings {
        private AttemptLimits limits = AttemptLimits.standard();
        private Optional<URI> publicUrl = Optional.empty();
        private boolean development;
        private int trustedProxies;
        private List<ProviderConfig> providers = List.of();
        private Path scenarios = Path.of("src/test/resources/scenarios").toAbsolutePath();
        private Optional<Path> content = Optional.empty();

        private Settings() {}

        public Settings limits(AttemptLimits changed) {
            this.limits = changed;
            return this;
        }

        public Settings publicUrl(String url) {
            this.publicUrl = Optional.of(URI.create(url));
            return this;
        }

        public Settings trustedProxies(int number) {
            this.trustedProxies = number;
            return this;
        }

        public Settings providers(ProviderConfig... some) {
            this.providers = List.of(some);
            return this;
        }

        public Settings development() {
            this.development = true;
            return this;
        }

        public Settings scenarios(Path directory) {
            this.scenarios = directory;
            return this;
        }

        public Settings content(Path directory) {
            this.content = Optional.of(directory);
            return this;
        }

        public RunningServer start() {
            EventLoopGuard.watch();
            var data = dataDirectory();
            var config = new ServerConfig(
                    new HttpConfig("127.0.0.1", 0, publicUrl, trustedProxies),
                    data,
                    TestDatabase.PROGRAMS,
                    Optional.of(url(TestDatabase.shared())),
                    Optional.empty(),
                    scenarios,
                    content.orElse(REPOSITORY.resolve("content")),
                    new AwardConfig(Optional.of(AWARD_KEY), "Samtale"),
                    providers,
                    REPOSITORY,
                    development);
            var options = new VertxOptions()
                    .setMaxEventLoopExecuteTime(EVENT_LOOP_TASK_MAX.toNanos())
                    .setMaxEventLoopExecuteTimeUnit(TimeUnit.NANOSECONDS)
                    .setBlockedThreadCheckInterval(10);
            var server = new RunningServer(
                    await(Application.start(
                                    config,
                                    () -> ScenarioLibrary.load(scenarios),
                                    before -> content.map(one -> CourseLibrary.load(one, Optional.empty(), before))
                                            .orElseGet(RunningServer::courses),
                                    limits,
                                    new AtomicLong(SEED)::incrementAndGet,
                                    options)
                            .compose(started -> started.coursesRead().map(read -> started))),
                    publicUrl,
                    new Outbox(data.resolve("outbox")));
            server.warmUp();
            EventLoopGuard.reports();
            return server;
        }

        private static Path dataDirectory() {
            try {
                return Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-data")), "server-");
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private static String url(DatabaseSettings settings) {
            return "postgresql://%s:%s@%s:%d/%s"
                    .formatted(
                            settings.user(),
                            settings.password(),
                            settings.host(),
                            settings.port(),
                            settings.database());
        }
    }

    /** Loads the classes of the way every learner goes, which is nobody's waiting time but would look like a blocked thread. */
    private void warmUp() {
        var visitor = visitor();
        visitor.get("/");
        if (visitor.get("/api/attempts").status() == 200 && publicUrl.isEmpty()) {
            var scenario = visitor.get("/api/scenarios").json().path(0);
            var attempt = visitor.begin(
                    scenario.path("id").asText(), scenario.path("language").asText(), "full");
            try (var socket = visitor.play(attempt.path("id").asText())) {
                socket.next("state");
                socket.choose(0, attempt.path("options").path(0).path("id").asText());
            }
            visitor.get("/api/attempts");
            visitor.delete("/api/browsers");
            visitor.delete("/api/me");
        }
    }

    static <T> T await(Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (Exception failure) {
            throw new AssertionError("The server did not do it", failure);
        }
    }

    /** What stands in {@code content}, read once for all servers of the tests: no test writes there. */
    public static CourseLibrary courses() {
        return WrittenCourses.LIBRARY;
    }

    private static final class WrittenCourses {
        static final CourseLibrary LIBRARY = CourseLibrary.load(REPOSITORY.resolve("content"), Optional.empty());
    }

    /** Started when the first test asks. */
    private static final class Shared {
        static final RunningServer SERVER = start();

        private static RunningServer start() {
            return with().start();
        }
    }
}
