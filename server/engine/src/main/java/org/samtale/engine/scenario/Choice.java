package org.samtale.engine.scenario;

import java.util.List;
import java.util.Optional;
import org.samtale.engine.expression.Condition;

/**
 * Something the learner can say, do or leave unsaid. The first of its moves is the main one. {@code to} are those it is
 * said to as the author wrote it; nobody named means the first of the cast.
 */
public record Choice(
        int index,
        ChoiceId id,
        Act act,
        List<Cast> to,
        List<Move> moves,
        Impact impact,
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
        Way then,
        InPair inPair) {

    public Choice {
        to = List.copyOf(to);
        moves = List.copyOf(moves);
        goals = List.copyOf(goals);
        sets = List.copyOf(sets);
        thoughts = List.copyOf(thoughts);
    }

    /** The same choice, said to others. */
    public Choice saidTo(List<Cast> others, Impact onThem, InPair inPairWithThem) {
        return new Choice(
                index,
                id,
                act,
                others,
                moves,
                onThem,
                effect,
                goals,
                topic,
                notices,
                suggests,
                sets,
                when,
                sticky,
                thoughts,
                did,
                because,
                answers,
                then,
                inPairWithThem);
    }

    public Move mainMove() {
        return moves.getFirst();
    }

    public boolean isWait() {
        return act instanceof Act.Wait;
    }
}
