package org.samtale.engine.play;

import java.util.Optional;
import org.samtale.engine.scenario.Alternative;
import org.samtale.engine.scenario.Answers;
import org.samtale.engine.scenario.Choice;
import org.samtale.engine.scenario.Fact;

/**
 * Finds who answers: what tells a fact that is ready comes first, then what asks for most, then what was said least;
 * among equals the seed decides, as often for each as it is likely.
 */
final class BestMatch {

    private BestMatch() {}

    static Optional<Alternative> in(Answers answers, Choice choice, State state) {
        var looked = answers;
        while (true) {
            int best = best(looked, choice, state);
            if (best >= 0) {
                return Optional.of(looked.alternatives().get(best));
            }
            if (looked.otherwise().isEmpty()) {
                return Optional.empty();
            }
            looked = looked.otherwise().get();
        }
    }

    private static int best(Answers answers, Choice choice, State state) {
        var alternatives = answers.alternatives();
        int best = -1;
        int likely = 0;
        for (int i = 0; i < alternatives.size(); i++) {
            var candidate = alternatives.get(i);
            if (!isEligible(candidate, choice, state)) {
                continue;
            }
            int better = best < 0 ? 1 : compare(candidate, alternatives.get(best), state);
            if (better > 0) {
                best = i;
                likely = candidate.likely();
            } else if (better == 0) {
                likely += candidate.likely();
                if (state.draw(likely) < candidate.likely()) {
                    best = i;
                }
            }
        }
        return best;
    }

    private static int compare(Alternative one, Alternative other, State state) {
        boolean tells = one.tells().isPresent();
        if (tells != other.tells().isPresent()) {
            return tells ? 1 : -1;
        }
        if (one.weight() != other.weight()) {
            return one.weight() - other.weight();
        }
        return state.spoken(other.index()) - state.spoken(one.index());
    }

    private static boolean isEligible(Alternative alternative, Choice choice, State state) {
        return !(alternative.once() && state.spoken(alternative.index()) > 0)
                && (alternative.tells().isEmpty() || isReady(alternative.tells().get(), choice, state))
                && alternative.when().holds(state);
    }

    private static boolean isReady(Fact fact, Choice choice, State state) {
        return !state.knows(fact.index())
                && (fact.topic().isEmpty() || state.opened(fact.topic().get().index()))
                && isTriggered(fact, choice)
                && fact.opensAt().holds(state);
    }

    private static boolean isTriggered(Fact fact, Choice choice) {
        if (fact.by().isEmpty()) {
            return true;
        }
        for (int i = 0; i < fact.by().size(); i++) {
            if (Turn.uses(choice, fact.by().get(i))) {
                return true;
            }
        }
        return false;
    }
}
