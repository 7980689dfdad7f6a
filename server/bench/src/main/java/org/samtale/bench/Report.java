package org.samtale.bench;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/** The table that comes out: what was measured, the figure, and the target where there is one. */
public final class Report {
    private final List<Row> rows = new ArrayList<>();
    private final List<String> unmeasured = new ArrayList<>();

    private record Row(String what, String figure, String target, String verdict) {}

    public void add(String what, String figure) {
        row(new Row(what, figure, "", ""));
    }

    public void add(String what, String figure, String target, boolean reached) {
        row(new Row(what, figure, target, reached ? "reached" : "MISSED"));
    }

    /** Something could not be measured, which is worse than a missed target. */
    void failed(String benchmark, Throwable reason) {
        var trace = new StringWriter();
        reason.printStackTrace(new PrintWriter(trace));
        unmeasured.add(benchmark + ": " + trace);
        System.out.println("  NOT MEASURED: " + reason);
    }

    boolean isComplete() {
        return unmeasured.isEmpty();
    }

    private void row(Row row) {
        rows.add(row);
        System.out.println("  " + row.what() + ": " + row.figure() + " " + row.verdict());
    }

    String text() {
        var out = new StringBuilder("| What | Measured | Target | |\n|---|---|---|---|\n");
        for (var row : rows) {
            out.append(
                    "| " + row.what() + " | " + row.figure() + " | " + row.target() + " | " + row.verdict() + " |\n");
        }
        unmeasured.forEach(
                reason -> out.append("\nNOT MEASURED: ").append(reason).append('\n'));
        return out.toString();
    }
}
