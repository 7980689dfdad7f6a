package org.samtale.server.erasure;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.samtale.server.database.TestDatabase;

/** The database of the tests, every table of it: those that come later are looked at by themselves. */
final class EveryTable implements AutoCloseable {
    private final Connection connection;

    EveryTable() throws SQLException {
        var settings = TestDatabase.shared();
        this.connection = DriverManager.getConnection(
                "jdbc:postgresql://" + settings.host() + ":" + settings.port() + "/" + settings.database(),
                settings.user(),
                settings.password());
    }

    /** The tables with a row that has this anywhere, as it is or as bytes. */
    List<String> with(String text) throws SQLException {
        var bytes = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        var found = new ArrayList<String>();
        for (var table : names("select table_name from information_schema.tables"
                + " where table_schema = 'public' and table_type = 'BASE TABLE'")) {
            var rows = "select 1 from \"" + table + "\" one where strpos(one::text, ?) > 0 or strpos(one::text, ?) > 0";
            if (!names(rows, text, bytes).isEmpty()) {
                found.add(table);
            }
        }
        return found;
    }

    /** Leaves a row of this learner, with this word in it, wherever they have none. */
    void plant(String learner, String word) throws SQLException {
        var planted = new Planted(connection, learner, word);
        for (var table : ofLearners()) {
            planted.in(table);
        }
    }

    /** Those that say whose a row is. */
    List<String> ofLearners() throws SQLException {
        return names("select table_name from information_schema.columns where table_schema = 'public'"
                + " and column_name = 'learner_id' order by table_name");
    }

    String learnerOf(String attempt) throws SQLException {
        return names("select learner_id from attempt where id::text = ?", attempt)
                .getFirst();
    }

    private List<String> names(String query, String... given) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            for (var at = 0; at < given.length; at++) {
                statement.setString(at + 1, given[at]);
            }
            var names = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            return names;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
