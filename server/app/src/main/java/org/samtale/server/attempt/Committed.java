package org.samtale.server.attempt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samtale.engine.play.Input;

/** The inputs of an open attempt that are in the log, in their order. The first has the sequence number 1. */
final class Committed {
    private final List<Input> inputs = new ArrayList<>();
    private final List<UUID> turnIds = new ArrayList<>();

    /** As the log has them; whatever was here before is forgotten. */
    void adopt(List<Turn> turns) {
        inputs.clear();
        turnIds.clear();
        turns.forEach(turn -> add(turn.turnId(), Input.decode(turn.input())));
    }

    void add(UUID turnId, Input input) {
        inputs.add(input);
        turnIds.add(turnId);
    }

    /** How many there are, which is the number of the last one. */
    int seq() {
        return inputs.size();
    }

    Input at(int seq) {
        return inputs.get(seq - 1);
    }

    List<Input> first(int count) {
        return inputs.subList(0, count);
    }

    /** Where an input with this id stands, if one does. */
    Optional<Integer> find(UUID turnId) {
        var index = turnIds.lastIndexOf(turnId);
        return index < 0 ? Optional.empty() : Optional.of(index + 1);
    }

    /** Whether nothing but whispers came after this one, if it is there at all. */
    boolean isOnlyWhispersAfter(int seq) {
        return seq <= seq() && inputs.subList(seq, seq()).stream().allMatch(input -> input instanceof Input.Whisper);
    }
}
