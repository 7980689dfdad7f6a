package org.samtale.engine.scenario;

import java.util.Optional;
import org.samtale.engine.expression.Condition;

/**
 * Words of a person, or only what is seen; at least one of words and direction is there. {@code who} is the speaker, or
 * in a pure direction the person whose mood it shows.
 */
public record Line(
        LineId id,
        Optional<Cast> who,
        Optional<Text> words,
        Optional<Text> direction,
        Optional<Mood> mood,
        Pause pause,
        Condition when) {}
