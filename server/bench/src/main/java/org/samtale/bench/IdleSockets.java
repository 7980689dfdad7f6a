package org.samtale.bench;

import java.util.Collections;
import java.util.Locale;
import org.samtale.bench.load.Client;
import org.samtale.bench.load.Learner;
import org.samtale.bench.load.Reception;
import org.samtale.bench.process.Child;
import org.samtale.bench.process.Data;
import org.samtale.bench.process.SamtaleServer.Limits;

/** Ten thousand learners, each with an attempt open, who only think. */
final class IdleSockets {
    private static final int SOCKETS = 10_000;
    private static final int WARM = 200;
    private static final double KILOBYTES = 20;

    private IdleSockets() {}

    static void measure(Settings settings, Report report) throws Exception {
        var sockets = settings.brief() ? SOCKETS / 5 : SOCKETS;
        var data = Data.fresh(settings.work(), "idle-data");
        try (var server = Child.samtale(
                settings.work(),
                Limits.STANDARD,
                data.directory(),
                settings.repository().resolve("scenarios"))) {
            var reception = new Reception(server.port());
            var learners = reception.welcome(sockets);
            // What is loaded and kept once, by the first learners, is not the sockets'.
            Client.open(server.port(), reception.welcome(WARM), "").close();
            var each = heapOfEach(server, learners);
            report.add(
                    String.format(Locale.ROOT, "%,d idle sockets, an attempt each", sockets),
                    String.format(Locale.ROOT, "%.1f kB of heap each", each),
                    "at most 20 kB",
                    each <= KILOBYTES);
        }
        try (var echo = Child.echo(settings.work(), Runtime.getRuntime().availableProcessors())) {
            var nobody = new Learner("/", "");
            Client.open(echo.port(), Collections.nCopies(WARM, nobody), "").close();
            var each = heapOfEach(echo, Collections.nCopies(sockets, nobody));
            report.add("The same sockets on the echo", String.format(Locale.ROOT, "%.1f kB of heap each", each));
        }
    }

    private static double heapOfEach(Child server, java.util.List<Learner> learners) throws Exception {
        Thread.sleep(1000);
        var before = server.heap();
        try (var client = Client.open(server.port(), learners, "")) {
            Thread.sleep(2000);
            var after = server.heap();
            if (client.answers() != 0) {
                throw new IllegalStateException("Somebody played");
            }
            return (after - before) / 1e3 / learners.size();
        }
    }
}
