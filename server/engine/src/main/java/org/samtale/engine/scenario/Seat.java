package org.samtale.engine.scenario;

import java.util.List;
import java.util.Optional;

/**
 * One of the two in pair play: who one is, the card that only this profession sees, the facts it must go home with, and
 * how it gives the word to the other.
 */
public record Seat(
        int index,
        SeatId id,
        Text name,
        Text role,
        Optional<String> looks,
        List<Text> card,
        List<Fact> needs,
        Choice handOver) {

    public Seat {
        card = List.copyOf(card);
        needs = List.copyOf(needs);
    }
}
