package org.samtale.engine.play;

/** How well a fact is known. */
public enum FactState {
    NOT_FOUND,
    UNRELIABLE,
    HEARD,
    CONFIRMED
}
