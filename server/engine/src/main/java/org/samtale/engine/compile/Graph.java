package org.samtale.engine.compile;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * What leads to what, by number. Finds all circles in one go, so that a conversation of thousands of nodes is checked as soon
 * as one of ten; walks without recursion, however long the way.
 */
final class Graph {

    private static final int UNSEEN = -1;

    private final int[][] next;

    /** Those that lead to each other have the same; what leads to others has a higher one than they. */
    private final int[] component;

    private final BitSet onCircle = new BitSet();

    Graph(BitSet[] edges) {
        next = new int[edges.length][];
        for (int i = 0; i < edges.length; i++) {
            next[i] = edges[i].stream().toArray();
        }
        component = new int[next.length];
        Arrays.fill(component, UNSEEN);
        new Search().run();
    }

    /** Whether a way leads back to where it begins. */
    boolean isOnCircle(int node) {
        return onCircle.get(node);
    }

    boolean leads(int from, int to) {
        if (component[from] == component[to]) {
            return from != to || isOnCircle(from);
        }
        return component[from] > component[to] && reach(from).get(to);
    }

    /** Where one can get from here; the node itself only if there is a way back. */
    BitSet reach(int from) {
        return closure(from, next);
    }

    /** Those that one can get to any of the targets from, and the targets themselves. */
    BitSet leadingTo(BitSet targets) {
        var before = new BitSet[next.length];
        Arrays.setAll(before, node -> new BitSet());
        for (int from = 0; from < next.length; from++) {
            for (int to : next[from]) {
                before[to].set(from);
            }
        }
        var backwards = new int[next.length][];
        Arrays.setAll(backwards, node -> before[node].stream().toArray());
        var leading = new BitSet();
        leading.or(targets);
        targets.stream().forEach(target -> {
            if (Arrays.stream(backwards[target]).anyMatch(from -> !leading.get(from))) {
                leading.or(closure(target, backwards));
            }
        });
        return leading;
    }

    /** From those that lead nowhere to those that lead to them; no circles. */
    int[] order() {
        return IntStream.range(0, next.length)
                .boxed()
                .sorted(Comparator.comparingInt(node -> component[node]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    int[] next(int node) {
        return next[node];
    }

    private static BitSet closure(int from, int[][] edges) {
        var reached = new BitSet(edges.length);
        var waiting = new int[edges.length + 1];
        int first = 0;
        int last = 0;
        waiting[last++] = from;
        while (first < last) {
            for (int to : edges[waiting[first++]]) {
                if (!reached.get(to)) {
                    reached.set(to);
                    waiting[last++] = to;
                }
            }
        }
        return reached;
    }

    /** Tarjan's search for what lies on a common circle, with a stack of its own. */
    private final class Search {

        private final int[] seen = new int[next.length];
        private final int[] lowest = new int[next.length];
        private final int[] position = new int[next.length];
        private final int[] path = new int[next.length];
        private final int[] open = new int[next.length];
        private int onPath;
        private int opened;
        private int count;
        private int components;

        void run() {
            Arrays.fill(seen, UNSEEN);
            for (int node = 0; node < next.length; node++) {
                if (seen[node] == UNSEEN) {
                    from(node);
                }
            }
        }

        private void from(int start) {
            enter(start);
            while (onPath > 0) {
                int node = path[onPath - 1];
                if (position[node] < next[node].length) {
                    look(node, next[node][position[node]++]);
                } else {
                    leave(node);
                }
            }
        }

        private void enter(int node) {
            seen[node] = count;
            lowest[node] = count++;
            path[onPath++] = node;
            open[opened++] = node;
        }

        private void look(int node, int to) {
            if (to == node) {
                onCircle.set(node);
            }
            if (seen[to] == UNSEEN) {
                enter(to);
            } else if (component[to] == UNSEEN) {
                lowest[node] = Math.min(lowest[node], seen[to]);
            }
        }

        private void leave(int node) {
            onPath--;
            if (onPath > 0) {
                int before = path[onPath - 1];
                lowest[before] = Math.min(lowest[before], lowest[node]);
            }
            if (lowest[node] == seen[node]) {
                boolean alone = open[opened - 1] == node;
                int last;
                do {
                    last = open[--opened];
                    component[last] = components;
                    if (!alone) {
                        onCircle.set(last);
                    }
                } while (last != node);
                components++;
            }
        }
    }
}
