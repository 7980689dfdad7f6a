package org.samtale.bench.story;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.infra.Blackhole;

/** What JMH runs: a turn with its words, alone and with what must be stored of it. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class StoryBenchmark {

    @Benchmark
    public String inkTurn(InkTelling telling) throws Exception {
        return telling.turn();
    }

    @Benchmark
    public void inkTurnStored(InkTelling telling, Blackhole store) throws Exception {
        store.consume(telling.turn());
        store.consume(telling.state());
    }

    @Benchmark
    public String ownTurn(OwnTelling telling) {
        return telling.turn();
    }

    @Benchmark
    public void ownTurnStored(OwnTelling telling, Blackhole store) {
        store.consume(telling.turn());
        store.consume(telling.input());
    }
}
