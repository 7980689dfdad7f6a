package org.samtale.engine.compile;

/** How much a diagnostic weighs: an error keeps a scenario from being played, a warning and a hint do not. */
public enum Severity {
    ERROR,
    WARNING,
    HINT
}
