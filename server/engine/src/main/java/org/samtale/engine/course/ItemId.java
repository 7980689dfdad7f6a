package org.samtale.engine.course;

/** The name of a card, an option, a line or a field, unique in its task. */
public record ItemId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
