package org.samtale.server.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.samtale.server.fault.History.Acknowledged;
import org.samtale.server.fault.History.Row;
import org.samtale.server.fault.History.Sent;

class HistoryCheckerTest {
    private static final int ATTEMPTS = 20;
    private static final int TURNS = 30;

    @Test
    void findsNothingInAFaultlessHistory() {
        assertThat(HistoryChecker.anomalies(faultless(), HistoryCheckerTest::replay))
                .isEmpty();
    }

    @Test
    void acceptsATurnThatWasKeptButNeverAcknowledged() {
        var history = faultless();
        var acknowledged =
                history.acknowledged().subList(0, history.acknowledged().size() - 1);

        var anomalies = HistoryChecker.anomalies(
                new History(history.sent(), acknowledged, history.log()), HistoryCheckerTest::replay);

        assertThat(anomalies).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> findsEveryPlantedFault() {
        return IntStream.range(0, 60).mapToObj(seed -> {
            var fault = Fault.values()[seed % Fault.values().length];
            return DynamicTest.dynamicTest(fault + ", seed " + seed, () -> {
                var broken = fault.plant.apply(faultless(), new Random(seed));

                assertThat(HistoryChecker.anomalies(broken, HistoryCheckerTest::replay))
                        .isNotEmpty();
            });
        });
    }

    @SuppressWarnings("ImmutableEnumChecker") // the lambdas hold nothing
    private enum Fault {
        ROW_DELETED((history, random) -> edit(history, log -> log.remove(random.nextInt(log.size())))),
        ROW_COPIED((history, random) -> edit(history, log -> {
            var row = log.get(random.nextInt(log.size()));
            log.add(new Row(row.attempt(), TURNS + 1, row.turnId(), row.input(), row.stateHash()));
        })),
        TWO_ROWS_SWAPPED((history, random) -> edit(history, log -> {
            var at = random.nextInt(ATTEMPTS) * TURNS + random.nextInt(TURNS - 1);
            var one = log.get(at);
            var next = log.get(at + 1);
            log.set(at, new Row(one.attempt(), next.seq(), one.turnId(), one.input(), one.stateHash()));
            log.set(at + 1, new Row(next.attempt(), one.seq(), next.turnId(), next.input(), next.stateHash()));
        })),
        INPUT_CHANGED((history, random) -> edit(history, log -> {
            var at = random.nextInt(log.size());
            var row = log.get(at);
            log.set(at, new Row(row.attempt(), row.seq(), row.turnId(), "something-else", row.stateHash()));
        })),
        HASH_CHANGED((history, random) -> edit(history, log -> {
            var at = random.nextInt(log.size());
            var row = log.get(at);
            log.set(at, new Row(row.attempt(), row.seq(), row.turnId(), row.input(), row.stateHash() + 1));
        })),
        ROW_OF_ANOTHER_ATTEMPT((history, random) -> edit(history, log -> {
            var at = random.nextInt(log.size());
            var row = log.get(at);
            log.set(at, new Row("attempt-99", row.seq(), row.turnId(), row.input(), row.stateHash()));
        }));

        private final BiFunction<History, Random, History> plant;

        Fault(BiFunction<History, Random, History> plant) {
            this.plant = plant;
        }

        private static History edit(History history, java.util.function.Consumer<List<Row>> change) {
            var log = new ArrayList<>(history.log());
            change.accept(log);
            return new History(history.sent(), history.acknowledged(), log);
        }
    }

    private static History faultless() {
        var sent = new ArrayList<Sent>();
        var acknowledged = new ArrayList<Acknowledged>();
        var log = new ArrayList<Row>();
        for (var a = 0; a < ATTEMPTS; a++) {
            var attempt = "attempt-" + a;
            var inputs = new ArrayList<String>();
            for (var seq = 1; seq <= TURNS; seq++) {
                var input = "choice-" + seq * 7 % 5;
                var turnId = attempt + "-" + seq;
                inputs.add(input);
                sent.add(new Sent(attempt, turnId, input));
                acknowledged.add(new Acknowledged(attempt, turnId, seq));
                log.add(new Row(
                        attempt, seq, turnId, input, replay(attempt, inputs).getLast()));
            }
        }
        return new History(sent, acknowledged, log);
    }

    private static List<Long> replay(String attempt, List<String> inputs) {
        var hashes = new ArrayList<Long>();
        long hash = attempt.hashCode();
        for (var input : inputs) {
            hash = hash * 1_000_003 + input.hashCode();
            hashes.add(hash);
        }
        return hashes;
    }
}
