package org.samtale.engine.scenario;

/** The name of an audience or a theme that scenarios share. */
public record LabelId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
