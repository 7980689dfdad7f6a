package org.samtale.engine.compile;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.samtale.engine.expression.Condition;
import org.samtale.engine.scenario.Band;
import org.samtale.engine.scenario.Language;
import org.samtale.engine.scenario.Meter;
import org.samtale.engine.scenario.MeterId;
import org.samtale.engine.scenario.Mood;
import org.samtale.engine.scenario.Rules;
import org.samtale.engine.scenario.Text;
import org.samtale.engine.scenario.Vocabulary;

/** A framework that was read: what all scenarios that use it share. */
record Framework(
        String name,
        Language language,
        List<Mood> moods,
        List<MeterDraft> meters,
        Rules rules,
        Condition lossesGrow,
        List<MoveDraft> moves,
        Vocabulary vocabulary) {

    Framework {
        moods = List.copyOf(moods);
        meters = List.copyOf(meters);
        moves = List.copyOf(moves);
    }

    /** While the condition holds, losses of the meters that say so count so many percent. */
    record LossesGrow(Condition when, int percent) {}

    /** A meter as the framework has it; a scenario may refine it. */
    record MeterDraft(
            MeterId id,
            Text name,
            Optional<Text> means,
            Meter.Good good,
            int start,
            OptionalInt settlesAt,
            int settlesBy,
            boolean lossesGrow,
            List<Band> bands) {

        MeterDraft {
            bands = List.copyOf(bands);
        }
    }
}
