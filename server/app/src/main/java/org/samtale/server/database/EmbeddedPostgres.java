package org.samtale.server.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL that the server brings along: it keeps its data below the data directory from one start to the next, and as
 * long as this object is open it is started again whenever it ends, on the same port.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    private final DataDirectoryLock lock;
    private final PostgresCluster cluster;
    private final DatabaseSettings settings;
    private final Thread supervisor;
    private volatile boolean closing;
    private Process postmaster;

    private EmbeddedPostgres(
            DataDirectoryLock lock, PostgresCluster cluster, DatabaseSettings settings, Process postmaster) {
        this.lock = lock;
        this.cluster = cluster;
        this.settings = settings;
        this.postmaster = postmaster;
        this.supervisor =
                Thread.ofPlatform().name("postgres-supervisor").daemon().unstarted(this::supervise);
    }

    /**
     * Prepares what is missing and starts; returns when PostgreSQL takes connections. Blocks for a fraction of a second, the
     * first time for a few.
     *
     * @param programs where PostgreSQL's programs are unpacked; several data directories may share them
     * @throws DatabaseStartException with one line for the operator
     */
    public static EmbeddedPostgres start(Path dataDirectory, Path programs, Consumer<String> progress) {
        return start(dataDirectory, programs, Map.of(), progress);
    }

    /** Whether an earlier start has prepared it, so that the next only has to start it. */
    static boolean isPrepared(Path dataDirectory) {
        return PostgresCluster.isPrepared(dataDirectory);
    }

    /** For tests: with settings that win over ours. */
    static EmbeddedPostgres start(
            Path dataDirectory, Path programs, Map<String, String> overrides, Consumer<String> progress) {
        try {
            var lock = DataDirectoryLock.take(dataDirectory);
            try {
                return startLocked(lock, dataDirectory, programs, overrides, progress);
            } catch (IOException | RuntimeException failure) {
                lock.close();
                throw failure;
            }
        } catch (IOException failure) {
            throw new DatabaseStartException(
                    "The database in " + dataDirectory + " cannot be prepared: " + failure.getMessage(), failure);
        }
    }

    private static EmbeddedPostgres startLocked(
            DataDirectoryLock lock,
            Path dataDirectory,
            Path programs,
            Map<String, String> overrides,
            Consumer<String> progress)
            throws IOException {
        // The real path, because an orphan of an earlier start is recognised by it.
        var data = dataDirectory.toRealPath();
        var binaries = PostgresBinaries.in(programs, progress);
        var cluster = new PostgresCluster(data, binaries, overrides);
        cluster.prepare(progress);
        cluster.stopOrphan(progress);
        var settings = PostgresCluster.settings(cluster.choosePort(), cluster.password());
        var started = new EmbeddedPostgres(lock, cluster, settings, cluster.start());
        started.supervisor.start();
        return started;
    }

    public DatabaseSettings settings() {
        return settings;
    }

    private void supervise() {
        try {
            while (!closing) {
                var exit = current().waitFor();
                if (!closing) {
                    LOG.warn("PostgreSQL has ended (exit code {}); starting it again", exit);
                    startAgain();
                }
            }
        } catch (InterruptedException impossible) {
            // Nobody has this thread's handle but close(), which does not interrupt: a start is never cut short.
            throw new IllegalStateException(impossible);
        }
    }

    private synchronized void startAgain() throws InterruptedException {
        var pause = FIRST_PAUSE;
        while (!closing) {
            try {
                postmaster = cluster.start();
                LOG.info("PostgreSQL serves again");
                return;
            } catch (DatabaseStartException failure) {
                // Right after a kill its children may need a moment to go, and PostgreSQL waits for that.
                LOG.warn("PostgreSQL does not start yet: {}", failure.getMessage());
            } catch (IOException | RuntimeException failure) {
                // Whatever it is: nobody else would try again.
                LOG.warn("PostgreSQL does not start yet", failure);
            }
            wait(pause.toMillis());
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
        }
    }

    private synchronized Process current() {
        return postmaster;
    }

    /** Stops PostgreSQL in order; what was committed is on disk either way. */
    @Override
    public void close() {
        closing = true;
        try (lock) {
            synchronized (this) {
                notifyAll();
                cluster.stop(postmaster.toHandle());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
