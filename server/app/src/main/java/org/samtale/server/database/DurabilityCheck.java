package org.samtale.server.database;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlClient;
import java.util.ArrayList;
import java.util.Set;

/**
 * Asks PostgreSQL whether what it confirms survives a crash. A turn is acknowledged after its commit, which means nothing
 * when a commit means nothing.
 */
final class DurabilityCheck {
    /** {@code remote_apply} waits for more than {@code on} does. */
    private static final Set<String> KEPT = Set.of("on", "remote_apply");

    private DurabilityCheck() {}

    static Future<Void> pass(SqlClient client) {
        return client.query("select name, setting from pg_settings"
                        + " where name in ('fsync', 'synchronous_commit', 'full_page_writes') order by name")
                .execute()
                .compose(rows -> {
                    var off = new ArrayList<String>();
                    rows.forEach(row -> {
                        if (!KEPT.contains(row.getString("setting"))) {
                            off.add(row.getString("name") + " is " + row.getString("setting"));
                        }
                    });
                    return off.isEmpty() && rows.size() == 3
                            ? Future.succeededFuture()
                            : Future.failedFuture(new DatabaseStartException(
                                    "The database may lose what it has confirmed (" + String.join(", ", off)
                                            + "); Samtale does not serve on it. Switch these settings on"));
                });
    }
}
