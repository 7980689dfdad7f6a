package org.samtale.engine.scenario;

/** The silence before a line. */
public enum Pause {
    NONE,
    SHORT,
    LONG
}
