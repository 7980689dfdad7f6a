package org.samtale.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.samtale.bench.load.Client;
import org.samtale.bench.load.Learner;
import org.samtale.bench.load.Reception;
import org.samtale.bench.process.Child;
import org.samtale.bench.process.Data;
import org.samtale.bench.process.SamtaleServer.Limits;

/**
 * Turns through the whole path, socket to commit to reply, in a closed loop; against an echo that does nothing and against the
 * same server with a commit for every turn. The three take turns, so that what else the machine does meets all of them.
 */
final class DurableTurns {
    private static final int SOCKETS = 1000;
    private static final double OF_ECHO = 0.4;
    private static final double OF_COMMIT_EACH = 5;
    private static final String FIRST_OPTION = "read-her-voice";

    private final Settings settings;
    private final Report report;
    private final java.nio.file.Path scenarios;
    private final List<Double> echoes = new ArrayList<>();
    private final List<Double> turns = new ArrayList<>();
    private final List<Double> singles = new ArrayList<>();
    private String durability = "";

    private DurableTurns(Settings settings, Report report) throws IOException {
        this.settings = settings;
        this.report = report;
        this.scenarios = EndlessEmma.write(settings);
    }

    static void measure(Settings settings, Report report) throws Exception {
        var benchmark = new DurableTurns(settings, report);
        for (var round = 0; round < (settings.brief() ? 1 : 3); round++) {
            benchmark.echoes.add(benchmark.echo());
            benchmark.turns.add(benchmark.samtale(Limits.LOAD));
            benchmark.singles.add(benchmark.samtale(Limits.COMMIT_EACH));
        }
        benchmark.conclude();
    }

    private double echo() throws Exception {
        try (var server = Child.echo(settings.work(), Runtime.getRuntime().availableProcessors());
                var client =
                        Client.open(server.port(), Collections.nCopies(SOCKETS, new Learner("/", "")), FIRST_OPTION)) {
            return play("echo", server, client).perSecond();
        }
    }

    private double samtale(Limits limits) throws Exception {
        var data = Data.fresh(settings.work(), "turns-data");
        try (var server = Child.samtale(settings.work(), limits, data.directory(), scenarios)) {
            durability = data.durability();
            var learners = new Reception(server.port()).welcome(SOCKETS);
            try (var client = Client.open(server.port(), learners, FIRST_OPTION)) {
                var commits = data.commits();
                var window = play(limits.name(), server, client);
                client.stopPlaying();
                check(client, data, commits);
                return window.perSecond();
            }
        }
    }

    private Client.Window play(String what, Child server, Client client) throws InterruptedException {
        client.playWithoutPause();
        client.measure(settings.brief() ? 6 : 15);
        var before = server.used();
        var window = client.measure(settings.brief() ? 4 : 15);
        var used = server.used();
        System.out.printf(
                Locale.ROOT,
                "  %-12s %,9.0f messages/s, p50 %.1f ms, p99 %.1f ms; processor a message: server %.1f µs, database %.1f µs%n",
                what,
                window.perSecond(),
                window.latencies().getValueAtPercentile(50) / 1e3,
                window.latencies().getValueAtPercentile(99) / 1e3,
                used.ownSince(before) / 1e3 / window.answers(),
                used.childrenSince(before) / 1e3 / window.answers());
        return window;
    }

    /** Everything that was acknowledged is in the table, once. */
    private static void check(Client client, Data data, long commitsBefore) throws IOException, SQLException {
        var kept = data.turns();
        if (kept != client.answers()) {
            throw new IllegalStateException(client.answers() + " turns were acknowledged and " + kept + " are kept");
        }
        // PostgreSQL counts a commit up to a second late.
        System.out.printf(
                Locale.ROOT, "  %-12s %.0f turns to a commit%n", "", (double) kept / (data.commits() - commitsBefore));
    }

    private void conclude() {
        report.add("Durability of the database measured", durability);
        report.add("Echo, 1,000 sockets, closed loop", figures("%,.0f", echoes) + " messages/s");
        report.add("Durable turns, the same sockets", figures("%,.0f", turns) + " turns/s");
        report.add("Durable turns, one commit each", figures("%,.0f", singles) + " turns/s");
        ratio("Durable turns, as a part of the echo", echoes, OF_ECHO);
        ratio("Durable turns, against one commit each", singles, OF_COMMIT_EACH);
    }

    private void ratio(String what, List<Double> against, double target) {
        var ratios = new ArrayList<Double>();
        for (var i = 0; i < turns.size(); i++) {
            ratios.add(turns.get(i) / against.get(i));
        }
        report.add(what, figures("%.2f", ratios) + " x", "at least " + target + " x", median(ratios) >= target);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static String figures(String format, List<Double> values) {
        var each = values.stream()
                .map(value -> String.format(Locale.ROOT, format, value))
                .collect(Collectors.joining(" / "));
        return String.format(Locale.ROOT, format, median(values)) + " (" + each + ")";
    }
}
