package org.samtale.engine.scenario;

/** The name of a length of silence, such as held. */
public record SilenceId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
