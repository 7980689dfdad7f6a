package org.samtale.engine.expression;

/** What a condition can ask about a conversation. Everything is known by its index in the scenario. */
public interface Situation {

    int meter(int meter);

    /** Percent of all facts that were heard reliably. */
    int information();

    /** Percent of the facts of one person that were heard reliably. */
    int informationOf(int cast);

    /** Heard reliably, whether confirmed or not. */
    boolean knows(int fact);

    boolean confirmed(int fact);

    /** Only heard as the answer to a suggestion. */
    boolean unsure(int fact);

    int visits(int node);

    int chosen(int choice);

    int used(int move);

    boolean noticed(int cue);

    boolean missed(int cue);

    boolean opened(int topic);

    int topicsOpened();

    /** The optional ones do not count. */
    boolean allTopicsOpened();

    boolean flag(int flag);

    /** The position of its word, or its number. */
    int value(int value);

    int turn();

    /** How often the learner spoke to a person, this time included. */
    int addressed(int cast);

    /** In how many turns a person said something, the opening being one. */
    int turnsSpoken(int cast);

    /** Whether of all but the learner this person was the last to say something. */
    boolean spokeLast(int cast);

    /** Percent of the lines with words that were this person's, those of the learner left aside. */
    int share(int cast);

    /** How many turns running the move that is being judged has been used, this one included. */
    int timesRunning();

    /** The seat of a pair that has the word; -1 in a conversation that is played alone. */
    int lead();

    /** Whether in this very turn the word was given to the other one of a pair, and too soon. */
    boolean handedOverTooSoon();

    /** The index of how long the silence just kept was; -1 when it was not measured, or there was none. */
    int waited();
}
