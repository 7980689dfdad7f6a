package org.samtale.server.erasure;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * A row of a learner in every table that names one, also where no page was used to leave something. So whoever adds a table finds
 * out without being told that its rows have to go.
 */
final class Planted {
    private final Connection connection;
    private final String learner;
    private final String word;

    /** Puts the word into every text of what is planted. */
    Planted(Connection connection, String learner, String word) {
        this.connection = connection;
        this.learner = learner;
        this.word = word;
    }

    /** The learner's row, or any row of a table that names nobody; made if there is none. */
    Map<String, String> in(String table) throws SQLException {
        var types = types(table);
        var ofLearner = types.containsKey("learner_id");
        var there = ofLearner
                ? rows("select * from " + table + " where learner_id::text = ? limit 1", List.of(learner))
                : rows("select * from " + table + " limit 1", List.of());
        if (!there.isEmpty()) {
            return there.getFirst();
        }
        var values = referred(table);
        if (ofLearner) {
            values.put("learner_id", learner);
        }
        types.forEach((column, type) -> values.computeIfAbsent(column, missing -> made(type, ofLearner)));
        var columns = new ArrayList<String>();
        var casts = new ArrayList<String>();
        values.keySet().forEach(column -> {
            columns.add(column);
            casts.add("cast(? as " + types.get(column) + ")");
        });
        return rows(
                        "insert into " + table + " (" + String.join(", ", columns) + ") values ("
                                + String.join(", ", casts) + ") returning *",
                        List.copyOf(values.values()))
                .getFirst();
    }

    /** What has to be the same as in another table. */
    private Map<String, String> referred(String table) throws SQLException {
        var values = new LinkedHashMap<String, String>();
        for (var key : rows(
                "select confrelid::regclass::text as target, here.attname as here, there.attname as there from"
                        + " pg_constraint, unnest(conkey, confkey) as pair (own, other) join pg_attribute here on"
                        + " here.attnum = own join pg_attribute there on there.attnum = other where contype = 'f' and"
                        + " conrelid = cast(? as regclass) and here.attrelid = conrelid and there.attrelid = confrelid",
                List.of(table))) {
            var target = of(key, "target");
            var row = target.equals("learner") ? Map.of("id", learner) : in(target);
            values.put(of(key, "here"), of(row, of(key, "there")));
        }
        return values;
    }

    /** Those that the database does not fill by itself. */
    private Map<String, String> types(String table) throws SQLException {
        var types = new LinkedHashMap<String, String>();
        for (var column : rows(
                "select column_name, udt_name from information_schema.columns where table_schema = 'public' and"
                        + " table_name = ? and is_identity = 'NO' and is_generated = 'NEVER' order by ordinal_position",
                List.of(table))) {
            types.put(of(column, "column_name"), of(column, "udt_name"));
        }
        return types;
    }

    private String made(String type, boolean ofLearner) {
        return switch (type) {
            case "uuid" -> UUID.randomUUID().toString();
            case "text" -> ofLearner ? word : "planted-" + UUID.randomUUID();
            case "timestamptz" -> Instant.now().toString();
            case "date" -> "2026-11-23";
            case "int4", "int8" -> "1";
            case "bool" -> "false";
            case "bytea" -> "planted-" + UUID.randomUUID();
            default -> throw new AssertionError("Say here what a value of type " + type + " looks like");
        };
    }

    private List<Map<String, String>> rows(String query, List<String> given) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            for (var at = 0; at < given.size(); at++) {
                statement.setString(at + 1, given.get(at));
            }
            var found = new ArrayList<Map<String, String>>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var row = new LinkedHashMap<String, String>();
                    for (var column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                        row.put(rows.getMetaData().getColumnName(column), String.valueOf(rows.getString(column)));
                    }
                    found.add(row);
                }
            }
            return found;
        }
    }

    private static String of(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }
}
