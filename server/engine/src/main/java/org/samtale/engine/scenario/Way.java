package org.samtale.engine.scenario;

import java.util.List;
import org.samtale.engine.expression.Condition;

/** Where the conversation goes next. */
public sealed interface Way {

    /** Nowhere; the same node goes on. */
    record Stay() implements Way {}

    /** To a node, by its index. */
    record GoTo(int node) implements Way {}

    /** To the ending that fits. */
    record End() implements Way {}

    /** To a node, by its index, as a scene: what leads {@link Back} out of it leads on to {@code after}. */
    record Scene(int node, Way after) implements Way {}

    /** Out of the scene, to where it was called. */
    record Back() implements Way {}

    /** To the first of these whose condition holds; the last one always does. */
    record Fork(List<Branch> branches) implements Way {

        public Fork {
            branches = List.copyOf(branches);
        }
    }

    /** One arm of a fork. */
    record Branch(Condition when, Way go) {}
}
