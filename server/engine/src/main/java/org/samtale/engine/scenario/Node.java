package org.samtale.engine.scenario;

import java.util.List;
import java.util.Optional;

/**
 * A place in the conversation: what is said on entering, and what the learner can choose there. {@code waits} are the
 * silences that may be offered, in order; the first whose condition holds is. A node without choices is passed through
 * by {@code then}; a node whose choices have run out is left by {@code otherwise}. {@code choices} are its own and after
 * them those of the nodes, by their indexes, that it also offers. A node with {@code picks} is a sheet: all its choices
 * are offered, until so many of them were taken.
 */
public record Node(
        int index,
        NodeId id,
        Optional<Stage> stage,
        Optional<Text> hint,
        Optional<Cue> cue,
        boolean asksIntention,
        List<Line> lines,
        List<Line> again,
        List<Choice> choices,
        List<Choice> waits,
        List<Integer> alsoOffers,
        int picks,
        Optional<Way> then,
        Optional<Way> otherwise) {

    public Node {
        lines = List.copyOf(lines);
        again = List.copyOf(again);
        choices = List.copyOf(choices);
        waits = List.copyOf(waits);
        alsoOffers = List.copyOf(alsoOffers);
    }

    public boolean isSheet() {
        return picks > 0;
    }

    public boolean isPassedThrough() {
        return choices.isEmpty() && waits.isEmpty();
    }
}
