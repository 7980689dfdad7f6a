package org.samtale.engine.debrief;

import java.util.List;
import java.util.Optional;
import org.samtale.engine.debrief.IntentionReport.Came;
import org.samtale.engine.debrief.IntentionReport.Fit;
import org.samtale.engine.play.Meant;
import org.samtale.engine.scenario.Choice;
import org.samtale.engine.scenario.Intention;
import org.samtale.engine.scenario.Vocabulary;

/** Holds what a learner tried to do against what they did and what came of it. */
final class Intentions {

    private final Vocabulary vocabulary;

    Intentions(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Optional<IntentionReport> of(Optional<Meant> meant, Choice choice, List<MeterChange> changes) {
        return meant.flatMap(said -> vocabulary
                .findIntention(said.intention())
                .map(intention -> new IntentionReport(intention, said.sure(), fit(intention, choice), came(changes))));
    }

    private Fit fit(Intention intention, Choice choice) {
        if (serves(choice, intention)) {
            return Fit.SERVES;
        }
        if (choice.mainMove().misstep()) {
            return Fit.CLOSES;
        }
        return vocabulary.intentions().stream().anyMatch(other -> serves(choice, other))
                ? Fit.SERVES_ANOTHER
                : Fit.UNKNOWN;
    }

    private static boolean serves(Choice choice, Intention intention) {
        return choice.moves().stream().anyMatch(move -> intention.by().contains(move.understoodAs()));
    }

    /** By the meters every scenario has; what only settles says nothing. */
    private static Came came(List<MeterChange> changes) {
        int sum = 0;
        for (var change : changes) {
            var meter = change.meter();
            int size = Math.abs(change.by());
            int settling = meter.settlesAt().isPresent() ? meter.settlesBy() : 0;
            if (!meter.bands().isEmpty() && size > settling) {
                sum += meter.isLoss(change.by()) ? -size : size;
            }
        }
        return sum > 0 ? Came.OPENED : sum < 0 ? Came.CLOSED : Came.NEITHER;
    }
}
