package org.samtale.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import org.samtale.bench.engine.EngineSpeed;
import org.samtale.bench.story.StorySpeed;

/**
 * Runs the benchmarks one after the other and prints one table. A missed target is a figure like any other; only what could
 * not be measured makes the program fail.
 */
public final class Bench {

    private final Settings settings;
    private final Report report = new Report();

    private Bench(Settings settings) {
        this.settings = settings;
    }

    /** One benchmark. */
    private interface Benchmark {
        void measure(Settings settings, Report report) throws Exception;
    }

    public static void main(String[] arguments) throws IOException {
        var bench = new Bench(Settings.read());
        bench.run("engine", EngineSpeed::measure);
        bench.run("story", StorySpeed::measure);
        bench.run("turns", DurableTurns::measure);
        bench.run("steady", SteadyPace::measure);
        bench.run("progress", ProgressPace::measure);
        bench.run("idle", IdleSockets::measure);
        bench.run("start", StartUp::measure);
        bench.conclude();
    }

    private void run(String name, Benchmark benchmark) {
        if (!settings.wants(name)) {
            return;
        }
        System.out.println("Measuring " + name + " (" + Machine.load() + ")");
        var began = System.nanoTime();
        try {
            benchmark.measure(settings, report);
        } catch (Exception failure) {
            report.failed(name, failure);
        }
        System.out.println(
                "  took " + Duration.ofNanos(System.nanoTime() - began).toSeconds() + " s");
    }

    private void conclude() throws IOException {
        var text = LocalDate.now(java.time.ZoneOffset.UTC) + ", " + Machine.description() + "\n\n" + report.text();
        System.out.println("\n" + text);
        Files.writeString(settings.work().resolve("report.md"), text);
        System.exit(report.isComplete() ? 0 : 1);
    }
}
