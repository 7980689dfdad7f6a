package org.samtale.bench.engine;

import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.samtale.bench.Report;
import org.samtale.bench.Settings;

/** The engine on one core: steps, replays and compilations. */
public final class EngineSpeed {
    private static final double STEPS_PER_SECOND = 500_000;
    private static final double COMPILE_MILLIS = 50;

    private EngineSpeed() {}

    public static void measure(Settings settings, Report report) throws RunnerException {
        var seconds = TimeValue.seconds(settings.brief() ? 1 : 5);
        var options = new OptionsBuilder()
                .include(EngineBenchmark.class.getSimpleName())
                .threads(1)
                .forks(settings.brief() ? 1 : 3)
                .warmupIterations(settings.brief() ? 2 : 3)
                .warmupTime(seconds)
                .measurementIterations(settings.brief() ? 2 : 3)
                .measurementTime(seconds)
                .addProfiler(GCProfiler.class)
                // A collector of one thread, so that its work is on the same core as the steps.
                .jvmArgs("-Xmx512m", "-XX:+UseSerialGC", "-Dbench.repository=" + settings.repository())
                .shouldFailOnError(true)
                .output(settings.work().resolve("jmh.txt").toString())
                .build();
        var turns = new Attempts().turnsPerAttempt();
        for (var result : new Runner(options).run()) {
            add(report, result, turns);
        }
    }

    private static void add(Report report, RunResult result, double turns) {
        var name = result.getPrimaryResult().getLabel();
        var score = result.getPrimaryResult().getStatistics();
        switch (name) {
            case "stepFull", "stepPractice" ->
                report.add(
                        "Engine, " + (name.equals("stepFull") ? "full" : "practice") + " mode, one thread",
                        format("%,.0f steps/s (%,.0f-%,.0f); %,.0f bytes a step", score, allocated(result)),
                        "at least 500,000 steps/s",
                        score.getMean() >= STEPS_PER_SECOND);
            case "replayAttempt" ->
                report.add(
                        "Engine, a whole attempt played again",
                        format("%,.1f µs (%,.1f-%,.1f); %.1f turns", score, turns));
            case "compileEmma" ->
                report.add(
                        "Engine, Emma compiled in five languages, warm",
                        format("%,.1f ms (%,.1f-%,.1f); %,.1f MB", score, allocated(result) / 1e6),
                        "at most 50 ms",
                        score.getMean() <= COMPILE_MILLIS);
            case "readEmma" ->
                report.add(
                        "Engine, the YAML of her five languages read before that, warm",
                        format("%,.1f ms (%,.1f-%,.1f); %,.1f MB", score, allocated(result) / 1e6));
            default -> throw new IllegalStateException("Nobody reports " + name);
        }
    }

    private static String format(String pattern, org.openjdk.jmh.util.Statistics score, double more) {
        return String.format(Locale.ROOT, pattern, score.getMean(), score.getMin(), score.getMax(), more);
    }

    private static double allocated(RunResult result) {
        var norm = result.getSecondaryResults().get("gc.alloc.rate.norm");
        if (norm == null) {
            throw new IllegalStateException("JMH did not count what " + result + " allocated");
        }
        return norm.getScore();
    }
}
