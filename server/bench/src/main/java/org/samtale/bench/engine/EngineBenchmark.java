package org.samtale.bench.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.samtale.engine.compile.Compilation;
import org.samtale.engine.compile.ScenarioCompiler;
import org.samtale.engine.play.Outcome;
import org.samtale.engine.play.Playthrough;
import org.samtale.engine.source.SourceFile;
import org.samtale.server.library.ScenarioSources;
import org.samtale.server.library.YamlReader;

/** What JMH runs. */
public class EngineBenchmark {

    /** The files of Emma in all her languages, as text and as YAML that is read. */
    @State(Scope.Benchmark)
    public static class Sources {
        private final ScenarioSources emma = Conversation.emma().sources();
        private final List<SourceFile> others = new ArrayList<>(read());
        private final SourceFile framework = take("framework.yaml");
        private final SourceFile scenario = take(emma.id() + ".scenario.yaml");

        private List<SourceFile> read() {
            return emma.files().entrySet().stream()
                    .map(file -> YamlReader.read(file.getKey(), file.getValue())
                            .file()
                            .orElseThrow())
                    .toList();
        }

        private SourceFile take(String name) {
            var file = others.stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            others.remove(file);
            return file;
        }
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
        return ScenarioCompiler.compile(sources.framework, sources.scenario, sources.others);
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public List<SourceFile> readEmma(Sources sources) {
        return sources.read();
    }
}
