package org.samtale.engine.scenario;

import java.util.List;
import java.util.Optional;
import org.samtale.engine.expression.Condition;

/**
 * Something that can be found out: once its topic is open, its gate holds and one of its moves was used. No moves named
 * means that any will do.
 */
public record Fact(
        int index,
        FactId id,
        Text text,
        Optional<Text> hint,
        Optional<Cast> of,
        Optional<Topic> topic,
        Condition opensAt,
        List<Move> by) {

    public Fact {
        by = List.copyOf(by);
    }
}
