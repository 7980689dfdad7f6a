package org.samtale.bench.story;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.samtale.bench.Report;
import org.samtale.bench.Settings;

/** Our engine against blade-ink: turns per second, and bytes to store for each turn. */
public final class StorySpeed {

    private static final double TIMES_THE_TURNS = 10;
    private static final double PART_OF_THE_BYTES = 0.1;
    private static final int SESSIONS = 250;

    private StorySpeed() {}

    public static void measure(Settings settings, Report report) throws Exception {
        if (System.getProperty("bench.ink", "").isEmpty()) {
            System.out.println("  left out: -Dbench.ink names no folder with the story for ink");
            return;
        }
        var seconds = TimeValue.seconds(settings.brief() ? 1 : 5);
        var options = new OptionsBuilder()
                .include(StoryBenchmark.class.getSimpleName())
                .threads(1)
                .forks(settings.brief() ? 1 : 3)
                .warmupIterations(3)
                .warmupTime(seconds)
                .measurementIterations(3)
                .measurementTime(seconds)
                .jvmArgs(
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-Dbench.ink=" + System.getProperty("bench.ink", ""),
                        "-Dbench.repository=" + settings.repository())
                .shouldFailOnError(true)
                .output(settings.work().resolve("story.txt").toString())
                .build();
        var turns = new HashMap<String, Double>();
        for (var result : new Runner(options).run()) {
            turns.put(
                    result.getPrimaryResult().getLabel(),
                    result.getPrimaryResult().getStatistics().getMean());
        }
        addTurns(report, "Long story, a turn", turns, "Turn");
        addTurns(report, "Long story, a turn and what must be stored of it", turns, "TurnStored");
        addBytes(report);
    }

    private static void addTurns(Report report, String what, Map<String, Double> turns, String name) {
        double own = turns.getOrDefault("own" + name, 0.0);
        double ink = turns.getOrDefault("ink" + name, Double.NaN);
        report.add(
                what,
                String.format(Locale.ROOT, "%,.0f/s, blade-ink %,.0f/s: %.1f ×", own, ink, own / ink),
                "10 × blade-ink",
                own >= TIMES_THE_TURNS * ink);
    }

    private static void addBytes(Report report) throws Exception {
        var ink = new InkTelling();
        var own = new OwnTelling();
        int turns = SESSIONS * OwnTelling.TURNS;
        long inkBytes = 0;
        long ownBytes = 0;
        for (int i = 0; i < turns; i++) {
            ink.turn();
            inkBytes += ink.state().getBytes(UTF_8).length;
            own.turn();
            ownBytes += own.input().getBytes(UTF_8).length;
        }
        report.add(
                "Long story, to be stored for each turn",
                String.format(
                        Locale.ROOT,
                        "%.0f bytes, blade-ink %.0f: %.4f of it",
                        (double) ownBytes / turns,
                        (double) inkBytes / turns,
                        (double) ownBytes / inkBytes),
                "a tenth of blade-ink",
                ownBytes <= PART_OF_THE_BYTES * inkBytes);
    }
}
