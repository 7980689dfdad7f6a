package org.samtale.bench;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.samtale.bench.load.Client;
import org.samtale.bench.load.Reception;
import org.samtale.bench.process.Child;
import org.samtale.bench.process.Data;
import org.samtale.bench.process.SamtaleServer.Limits;

/** Two thousand learners who think for four seconds, on a server with the limits of production. */
final class SteadyPace {
    private static final int LEARNERS = 2000;
    private static final int SECONDS_A_TURN = 4;
    private static final double P99_MILLIS = 100;

    private SteadyPace() {}

    static void measure(Settings settings, Report report) throws Exception {
        var data = Data.fresh(settings.work(), "steady-data");
        try (var server =
                Child.samtale(settings.work(), Limits.STANDARD, data.directory(), EndlessEmma.write(settings))) {
            var learners = new Reception(server.port()).welcome(LEARNERS);
            try (var client = Client.open(server.port(), learners, "")) {
                client.playEvery(TimeUnit.SECONDS.toNanos(SECONDS_A_TURN));
                client.measure(settings.brief() ? 8 : 20);
                var before = server.used();
                var window = client.measure(settings.brief() ? 8 : 60);
                var used = server.used();
                var p99 = window.latencies().getValueAtPercentile(99) / 1e3;
                report.add(
                        "2,000 learners, a turn every 4 s",
                        String.format(
                                Locale.ROOT,
                                "%.0f turns/s; p50 %.1f, p99 %.1f, longest %.1f ms with commit;"
                                        + " %.0f %% of a core server, %.0f %% database",
                                window.perSecond(),
                                window.latencies().getValueAtPercentile(50) / 1e3,
                                p99,
                                window.latencies().getMaxValue() / 1e3,
                                used.ownSince(before) / 1e7 / window.seconds(),
                                used.childrenSince(before) / 1e7 / window.seconds()),
                        "p99 at most 100 ms",
                        p99 <= P99_MILLIS);
            }
        }
    }
}
