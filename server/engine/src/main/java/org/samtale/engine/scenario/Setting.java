package org.samtale.engine.scenario;

/** What a choice or an answer makes the conversation remember; sealed, because each kind is remembered in its own way. */
public sealed interface Setting {

    /** A flag is set from now on. */
    record Raise(Flag flag) implements Setting {}

    /** A value is this word from now on. */
    record Put(Value value, int word) implements Setting {}

    /** A number goes up or down, as far as it can. */
    record Count(Value value, int by) implements Setting {}
}
