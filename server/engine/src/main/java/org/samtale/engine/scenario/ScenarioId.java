package org.samtale.engine.scenario;

/** The name a scenario is known by everywhere, kebab-case. */
public record ScenarioId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
