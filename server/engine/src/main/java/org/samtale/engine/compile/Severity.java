package org.samtale.engine.compile;

/** How much a diagnostic weighs: an error keeps a scenario from being played, a warning and a hint do not. */
public enum Severity {
    ERROR("error"),
    WARNING("warning"),
    HINT("hint");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /** As it is printed and written. */
    public String word() {
        return word;
    }
}
