package org.samtale.bench.engine;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.samtale.engine.compile.Compilation;
import org.samtale.engine.play.Outcome;
import org.samtale.engine.play.Playthrough;
import org.samtale.server.library.ScenarioSources;

/** What JMH runs. */
public class EngineBenchmark {

    /** The files of Emma, read. */
    @State(Scope.Benchmark)
    public static class Sources {
        private final ScenarioSources emma = Conversation.emma().sources();
    }

    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    public Outcome stepFull(Conversation.Full conversation) {
        return conversation.step();
    }

    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    public Outcome stepPractice(Conversation.Practice conversation) {
        return conversation.step();
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public Playthrough replayAttempt(Attempts attempts) {
        return attempts.replay();
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public Compilation compileEmma(Sources sources) {
        return sources.emma.compile();
    }
}
