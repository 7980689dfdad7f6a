package org.samtale.engine.scenario;

/** The name of a kind of thing to say or do, shared by all scenarios of a framework. */
public record MoveId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
