package org.samtale.engine.debrief;

import java.util.List;
import java.util.Optional;
import org.samtale.engine.scenario.Cast;
import org.samtale.engine.scenario.Text;

/**
 * How much somebody said, and to whom. Nobody named is the learner. {@code lines} has how many lines were more than a
 * pause of dots, in the opening and in every turn after it.
 */
public record Talk(Optional<Cast> who, int turns, List<Text> words, List<Integer> lines, List<Told> to) {

    public Talk {
        words = List.copyOf(words);
        lines = List.copyOf(lines);
        to = List.copyOf(to);
    }

    /** How often something was said to a person, as far as the author says to whom. */
    public record Told(Cast whom, int times) {}
}
