package org.samtale.engine.debrief;

import java.util.List;
import org.samtale.engine.scenario.Fact;
import org.samtale.engine.scenario.Message;
import org.samtale.engine.scenario.Seat;

/**
 * How two led one conversation. {@code air} is 100 where both took as many turns, {@code covered} how much of what they
 * must go home with was heard, {@code oneMessage} 100 where they never contradicted each other; all from 0 to 100. Turns
 * count from one.
 */
public record Collaboration(
        List<Part> parts,
        int air,
        int covered,
        int oneMessage,
        List<Contradiction> contradictions,
        List<HandOver> handOvers,
        List<AskedAgain> askedAgain,
        List<Whisper> whispers) {

    public Collaboration {
        parts = List.copyOf(parts);
        contradictions = List.copyOf(contradictions);
        handOvers = List.copyOf(handOvers);
        askedAgain = List.copyOf(askedAgain);
        whispers = List.copyOf(whispers);
    }

    /** How many turns one of the two took, handovers aside, and whether what this profession needs was heard. */
    public record Part(Seat seat, int turns, List<Need> needs) {

        public Part {
            needs = List.copyOf(needs);
        }
    }

    /** A fact one must go home with; it was heard only when it can be relied on. */
    public record Need(Fact fact, boolean heard) {}

    /** One said something else than the other had said last about the same. */
    public record Contradiction(Message message, Said before, Said then) {}

    /** Where somebody stood on a message. */
    public record Said(int turn, Seat seat, Message.Stand stand) {}

    /** The word was given away, or taken by the other one because who had it had left. */
    public record HandOver(int turn, Seat from, boolean tooSoon, boolean taken) {}

    /** Somebody asked for what the other one had asked for, in that earlier turn. */
    public record AskedAgain(int turn, Seat seat, int earlier) {}

    /** What one wrote the other after so many turns. */
    public record Whisper(int after, Seat seat, String text) {}
}
