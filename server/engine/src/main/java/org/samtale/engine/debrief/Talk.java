package org.samtale.engine.debrief;

import java.util.List;
import java.util.Optional;
import org.samtale.engine.scenario.Cast;
import org.samtale.engine.scenario.Text;

/** How much somebody said: in how many turns, and which words. Nobody named is the learner. */
public record Talk(Optional<Cast> who, int turns, List<Text> words) {

    public Talk {
        words = List.copyOf(words);
    }
}
