package org.samtale.engine.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Puts nodes into rows, so that the conversation runs downwards as far as it does not turn back, and orders each row so
 * that ways cross seldom.
 */
final class Rows {

    private static final int SWEEPS = 8;

    private final BitSet members;
    private final BitSet[] next;
    private final int[] layer;
    private final double[] across;
    private final BitSet[] onwards;
    private final List<List<Integer>> rows = new ArrayList<>();

    /**
     * Only of the members. No row is wider than this; a layer with more nodes takes several rows.
     *
     * @param next where each node leads
     */
    Rows(int begin, BitSet members, BitSet[] next, int widest) {
        this.members = members;
        this.next = next;
        layer = new int[next.length];
        across = new double[next.length];
        onwards = new BitSet[next.length];
        for (int i = 0; i < next.length; i++) {
            onwards[i] = new BitSet();
        }
        turnNoMoreBack(begin);
        descend();
        liftLooseNodes(begin);
        arrange(widest);
    }

    /** From top to bottom, each from left to right. */
    List<List<Integer>> all() {
        return rows;
    }

    /** Leaves out the ways that lead back to where one came through. */
    private void turnNoMoreBack(int begin) {
        var state = new int[layer.length];
        visit(begin, state);
        members.stream().forEach(node -> visit(node, state));
    }

    /** Deep conversations have some hundred nodes one after the other, which recursion can bear. */
    private void visit(int node, int[] state) {
        if (state[node] != 0) {
            return;
        }
        state[node] = 1;
        next[node].stream().filter(members::get).forEach(to -> {
            if (state[to] != 1) {
                onwards[node].set(to);
                visit(to, state);
            }
        });
        state[node] = 2;
    }

    /** Every node below all that lead to it. */
    private void descend() {
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int node = members.nextSetBit(0); node >= 0; node = members.nextSetBit(node + 1)) {
                for (int to = onwards[node].nextSetBit(0); to >= 0; to = onwards[node].nextSetBit(to + 1)) {
                    if (layer[to] <= layer[node]) {
                        layer[to] = layer[node] + 1;
                        moved = true;
                    }
                }
            }
        }
    }

    /** What can happen anywhere stands right above where it leads. */
    private void liftLooseNodes(int begin) {
        var led = new BitSet();
        for (var next : onwards) {
            led.or(next);
        }
        int last = Arrays.stream(layer).max().orElse(0);
        for (int node = members.nextSetBit(0); node >= 0; node = members.nextSetBit(node + 1)) {
            if (node != begin && !led.get(node)) {
                int nearest = onwards[node].stream().map(to -> layer[to]).min().orElse(last + 1);
                layer[node] = Math.max(1, nearest - 1);
            }
        }
    }

    private void arrange(int widest) {
        int last = Arrays.stream(layer).max().orElse(0);
        var layers = new ArrayList<List<Integer>>();
        for (int i = 0; i <= last; i++) {
            layers.add(new ArrayList<>());
        }
        members.stream().forEach(node -> layers.get(layer[node]).add(node));
        layers.forEach(this::place);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            boolean downwards = sweep % 2 == 0;
            for (var nodes : layers) {
                nodes.sort(Comparator.comparingDouble(node -> pull(node, downwards)));
                place(nodes);
            }
        }
        for (var nodes : layers) {
            for (int from = 0; from < nodes.size(); from += widest) {
                rows.add(List.copyOf(nodes.subList(from, Math.min(nodes.size(), from + widest))));
            }
        }
    }

    private void place(List<Integer> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            across[nodes.get(i)] = i - (nodes.size() - 1) / 2.0;
        }
    }

    /** The middle of what a node is joined to on one side. */
    private double pull(int node, boolean fromAbove) {
        double sum = 0;
        int count = 0;
        for (int other = 0; other < layer.length; other++) {
            boolean joined = fromAbove ? onwards[other].get(node) : onwards[node].get(other);
            sum += joined ? across[other] : 0;
            count += joined ? 1 : 0;
        }
        return count == 0 ? across[node] : sum / count;
    }
}
