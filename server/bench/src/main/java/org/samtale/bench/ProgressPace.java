package org.samtale.bench;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.samtale.bench.load.Client;
import org.samtale.bench.load.Forms;
import org.samtale.bench.load.Reception;
import org.samtale.bench.process.Child;
import org.samtale.bench.process.Data;
import org.samtale.bench.process.SamtaleServer.Limits;
import org.samtale.engine.course.Course;
import org.samtale.engine.course.Task;
import org.samtale.server.content.CourseLibrary;

/** Five hundred learners who answer a question of the course every second, beside two thousand who are in a conversation. */
final class ProgressPace {
    private static final int TALKING = 2000;
    private static final int SECONDS_A_TURN = 4;
    private static final int ANSWERING = 500;
    private static final double P99_MILLIS = 100;

    private ProgressPace() {}

    /** Where a form goes, and what it says by turns: the same answer again would be none. */
    private record Form(String path, List<String> bodies) {}

    static void measure(Settings settings, Report report) throws Exception {
        var form = form(settings);
        var data = Data.fresh(settings.work(), "progress-data");
        try (var server = Child.samtale(
                settings.work(),
                Limits.STANDARD,
                data.directory(),
                EndlessEmma.write(settings),
                settings.repository().resolve("content"))) {
            var reception = new Reception(server.port());
            var talking = reception.welcome(TALKING);
            var answering = reception.welcome(ANSWERING);
            try (var client = Client.open(server.port(), talking, "");
                    var forms = Forms.send(
                            server.port(), answering, form.path(), form.bodies(), TimeUnit.SECONDS.toNanos(1))) {
                client.playEvery(TimeUnit.SECONDS.toNanos(SECONDS_A_TURN));
                client.measure(settings.brief() ? 8 : 40);
                forms.count();
                var turns = client.measure(settings.brief() ? 8 : 60);
                add(report, "Answers to a question of a course", forms.counted(), forms.refused());
                add(report, "Turns of conversations beside them", turns, 0);
            }
        }
    }

    private static void add(Report report, String what, Client.Window window, long refused) {
        var p99 = window.latencies().getValueAtPercentile(99) / 1e3;
        report.add(
                what,
                String.format(
                        Locale.ROOT,
                        "%.0f/s; p50 %.1f, p99 %.1f, longest %.1f ms with commit; %d refused",
                        window.perSecond(),
                        window.latencies().getValueAtPercentile(50) / 1e3,
                        p99,
                        window.latencies().getMaxValue() / 1e3,
                        refused),
                "p99 at most 100 ms, none refused",
                p99 <= P99_MILLIS && refused == 0);
    }

    private static Form form(Settings settings) throws IOException {
        var library = CourseLibrary.load(settings.repository().resolve("content"), Optional.empty());
        for (var version : library.courses()) {
            var found = form(version.source());
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new IOException("No course asks a question with one answer");
    }

    private static Optional<Form> form(Course course) {
        return course.modules().stream()
                .flatMap(module -> module.steps().stream().flatMap(step -> step.task().stream()
                        .filter(Task.Choice.class::isInstance)
                        .map(Task.Choice.class::cast)
                        .map(choice -> new Form(
                                "/courses/" + course.id() + "/" + module.id() + "/" + step.id(),
                                choice.options().stream()
                                        .limit(2)
                                        .map(option -> "option=" + option.id())
                                        .toList()))))
                .findFirst();
    }
}
