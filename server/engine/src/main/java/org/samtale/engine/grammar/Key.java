package org.samtale.engine.grammar;

/**
 * A key that may stand in one place.
 *
 * @param means what it is for, in a sentence that an editor shows
 */
public record Key(String name, Type type, Presence presence, String means) {

    /** Whether it may be left out. */
    public enum Presence {
        MUST,
        MAY,
        /** It depends on what else stands there or on the framework. */
        DEPENDS,
        /** It is known only to be refused in words of its own. */
        NEVER
    }
}
