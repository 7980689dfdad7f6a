package org.samtale.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphTest {

    private static final int NODES = 12;

    @ParameterizedTest
    @ValueSource(ints = {4, 10, 14, 20, 40})
    void knowsOfAnyGraphWhatWalkingThroughItWouldTell(int edges) {
        var chance = new SplittableRandom(edges);
        for (int tried = 0; tried < 200; tried++) {
            var next = empty(NODES);
            for (int edge = 0; edge < edges; edge++) {
                next[chance.nextInt(NODES)].set(chance.nextInt(NODES));
            }
            var walked = walked(next);

            var graph = new Graph(next);

            for (int from = 0; from < NODES; from++) {
                assertThat(graph.reach(from)).isEqualTo(walked[from]);
                assertThat(graph.isOnCircle(from)).isEqualTo(walked[from].get(from));
                for (int to = 0; to < NODES; to++) {
                    assertThat(graph.leads(from, to)).isEqualTo(walked[from].get(to));
                    assertThat(graph.leadingTo(only(to)).get(from)).isEqualTo(from == to || walked[from].get(to));
                }
            }
        }
    }

    @Test
    void isNotExhaustedByALongWay() {
        int far = 200_000;
        var next = empty(far);
        for (int node = 0; node + 1 < far; node++) {
            next[node].set(node + 1);
        }

        var graph = new Graph(next);

        assertThat(graph.leads(0, far - 1)).isTrue();
        assertThat(graph.leads(far - 1, 0)).isFalse();
        assertThat(graph.order()).startsWith(far - 1).endsWith(0);
    }

    /** By going on as long as anything new is found. */
    private static BitSet[] walked(BitSet[] next) {
        var walked = Arrays.stream(next).map(set -> (BitSet) set.clone()).toArray(BitSet[]::new);
        boolean more = true;
        while (more) {
            more = false;
            for (var reached : walked) {
                int before = reached.cardinality();
                Arrays.stream(reached.stream().toArray()).forEach(node -> reached.or(next[node]));
                more |= reached.cardinality() > before;
            }
        }
        return walked;
    }

    private static BitSet only(int node) {
        var set = new BitSet();
        set.set(node);
        return set;
    }

    private static BitSet[] empty(int size) {
        var sets = new BitSet[size];
        Arrays.setAll(sets, node -> new BitSet());
        return sets;
    }
}
