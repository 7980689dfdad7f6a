package org.samtale.engine.scenario;

import java.util.List;
import java.util.Optional;
import org.samtale.engine.expression.Condition;

/** Something the learner can say, do or leave unsaid. The first of its moves is the main one. */
public record Choice(
        int index,
        ChoiceId id,
        Act act,
        List<Move> moves,
        Effect effect,
        List<GoalPoints> goals,
        Optional<Topic> topic,
        Optional<Cue> notices,
        Optional<Fact> suggests,
        List<Setting> sets,
        Condition when,
        boolean sticky,
        List<Thought> thoughts,
        Text did,
        Text because,
        Answers answers,
        Way then) {

    public Choice {
        moves = List.copyOf(moves);
        goals = List.copyOf(goals);
        sets = List.copyOf(sets);
        thoughts = List.copyOf(thoughts);
    }

    public Move mainMove() {
        return moves.getFirst();
    }

    public boolean isWait() {
        return act instanceof Act.Wait;
    }
}
