package org.samtale.engine.scenario;

import java.util.List;
import java.util.Optional;
import org.samtale.engine.expression.Condition;

/**
 * Words of a person, or only what is seen; at least one of words and direction is there. {@code who} is the speaker, or
 * in a pure direction the person whose mood it shows. {@code to} are those it is said to, if the author
 * says so. A line is {@code aloud} when its words are more than a pause of dots.
 */
public record Line(
        LineId id,
        Optional<Cast> who,
        List<Cast> to,
        Optional<Text> words,
        boolean aloud,
        Optional<Text> direction,
        Optional<Mood> mood,
        Pause pause,
        Condition when) {

    public Line {
        to = List.copyOf(to);
    }
}
