package org.samtale.engine.scenario;

/** The name of a learning goal of the scenario. */
public record GoalId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
