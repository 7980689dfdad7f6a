package org.samtale.server.database;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.samtale.server.problem.ProblemException;

/**
 * Asks PostgreSQL whether what it confirms survives a crash. A turn is acknowledged after its commit, which means nothing
 * when a commit means nothing.
 */
final class DurabilityCheck {
    /** {@code remote_apply} waits for more than {@code on} does. */
    private static final Set<String> KEPT = Set.of("on", "remote_apply");

    private static final String SETTINGS = "select name, setting from pg_settings"
            + " where name in ('fsync', 'synchronous_commit', 'full_page_writes') order by name";

    /** A database that is started together with us may need this long. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Vertx vertx;
    private final DatabaseSettings settings;
    private final SqlClient client;
    private final long deadline = System.nanoTime() + PATIENCE.toNanos();

    private DurabilityCheck(Vertx vertx, DatabaseSettings settings, SqlClient client) {
        this.vertx = vertx;
        this.settings = settings;
        this.client = client;
    }

    /** Fails with a {@link DatabaseStartException} unless all of it is kept. */
    static Future<Void> pass(Vertx vertx, DatabaseSettings settings, SqlClient client) {
        return new DurabilityCheck(vertx, settings, client).ask().compose(DurabilityCheck::judge);
    }

    private Future<RowSet<Row>> ask() {
        return client.query(SETTINGS).execute().recover(failure -> {
            // A name that nobody knows is mistyped; waiting would only keep the operator from hearing it.
            var away = !(failure instanceof UnknownHostException)
                    && Failures.translate(failure) instanceof ProblemException;
            if (away && System.nanoTime() < deadline) {
                return vertx.timer(PAUSE.toMillis(), TimeUnit.MILLISECONDS).compose(later -> ask());
            }
            return Future.failedFuture(new DatabaseStartException(
                    "There is no way into " + settings + ": " + failure.getMessage(), failure));
        });
    }

    private static Future<Void> judge(RowSet<Row> rows) {
        var off = new ArrayList<String>();
        for (var row : rows) {
            if (!KEPT.contains(row.getString("setting"))) {
                off.add(row.getString("name") + " is " + row.getString("setting"));
            }
        }
        return off.isEmpty() && rows.size() == 3
                ? Future.succeededFuture()
                : Future.failedFuture(new DatabaseStartException("The database may lose what it has confirmed ("
                        + String.join(", ", off) + "); Samtale does not serve on it. Switch these settings on"));
    }
}
