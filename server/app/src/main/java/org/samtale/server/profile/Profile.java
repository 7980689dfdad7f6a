package org.samtale.server.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samtale.engine.scenario.Move;
import org.samtale.engine.scenario.MoveId;
import org.samtale.server.attempt.Standing;
import org.samtale.server.learner.LearnerId;

/** The moves of ended attempts, the oldest first. */
record Profile(List<Tried> tries, List<Used> moves) {

    Profile {
        tries = List.copyOf(tries);
        moves = List.copyOf(moves);
    }

    /** One attempt: how many turns it took, and how often each move was used in it. */
    record Tried(Standing standing, int turns, Map<MoveId, Integer> moves) {}

    /** A move that was used somewhere, as one of the attempts has it. */
    record Used(Move move, Standing in) {}

    /** Of a pair only what this learner did. */
    static Profile of(LearnerId learner, List<Standing> ended) {
        var tries = new ArrayList<Tried>();
        var moves = new LinkedHashMap<MoveId, Used>();
        for (var standing : ended) {
            var times = new LinkedHashMap<MoveId, Integer>();
            var choices = standing.course().taken(standing.attempt().seatOf(learner));
            for (var choice : choices) {
                for (var move : choice.moves()) {
                    var known = known(standing, move);
                    times.merge(known.id(), 1, Integer::sum);
                    // The newest has the newest words for it.
                    moves.put(known.id(), new Used(known, standing));
                }
            }
            tries.add(new Tried(standing, choices.size(), times));
        }
        return new Profile(tries, List.copyOf(moves.values()));
    }

    /** What a scenario has of its own counts as the move of the framework that it is like. */
    private static Move known(Standing standing, Move move) {
        return standing.playable().scenario().moves().stream()
                .filter(one -> one.id().equals(move.understoodAs()))
                .findFirst()
                .orElse(move);
    }
}
