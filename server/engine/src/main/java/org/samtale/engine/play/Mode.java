package org.samtale.engine.play;

/** How a conversation is played: with help and one step back, or without either. */
public enum Mode {
    PRACTICE,
    FULL
}
