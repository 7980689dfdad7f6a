package org.samtale.engine.transcript;

import java.util.List;
import org.samtale.engine.play.Company;
import org.samtale.engine.play.Input;
import org.samtale.engine.play.Mode;
import org.samtale.engine.scenario.Language;
import org.samtale.engine.scenario.ScenarioId;

/**
 * What a transcript needs to be told again: which scenario, in which language, from which seed, alone or as a pair, and the
 * inputs.
 */
public record Transcript(
        ScenarioId scenario, Language language, long seed, Mode mode, Company company, List<Input> inputs) {

    public Transcript {
        inputs = List.copyOf(inputs);
    }

    /** Of a conversation that was played alone. */
    public Transcript(ScenarioId scenario, Language language, long seed, Mode mode, List<Input> inputs) {
        this(scenario, language, seed, mode, Company.ALONE, inputs);
    }
}
