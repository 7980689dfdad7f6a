package org.samtale.engine.scenario;

/** The name of a question for the debrief. */
public record QuestionId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
