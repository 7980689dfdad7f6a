package org.samtale.engine.compile;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.samtale.engine.expression.Condition;
import org.samtale.engine.scenario.Band;
import org.samtale.engine.scenario.Effect;
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
        Together together,
        Vocabulary vocabulary) {

    Framework {
        moods = List.copyOf(moods);
        meters = List.copyOf(meters);
        moves = List.copyOf(moves);
    }

    /** While the condition holds, losses of the meters that say so count so many percent. */
    record LossesGrow(Condition when, int percent) {}

    /** What two who play together may do, and what it costs where they get in each other's way. */
    record Together(int whispers, int handOverEvery, Effect tooSoon, Effect askedAgain) {}

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
