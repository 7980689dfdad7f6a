package org.samtale.engine.scenario;

import java.util.List;
import java.util.Optional;

/**
 * What a scenario has for two who play it together: what both read before they go in, who they are, what they should say
 * with one voice, and how the room takes it when the word is handed over or something is asked again. A handover earlier
 * than so many turns after the last one comes too soon.
 */
public record Pair(
        Text goal,
        Optional<Text> setting,
        Optional<Text> referral,
        Optional<Text> task,
        List<Seat> seats,
        List<Message> messages,
        Answers handOver,
        Answers askedAgain,
        int whispers,
        int handOverEvery) {

    public static final int SEATS = 2;

    public Pair {
        seats = List.copyOf(seats);
        messages = List.copyOf(messages);
    }

    public Optional<Seat> findSeat(SeatId seat) {
        return seats.stream().filter(one -> one.id().equals(seat)).findFirst();
    }

    public Seat other(Seat seat) {
        return seats.get(SEATS - 1 - seat.index());
    }
}
