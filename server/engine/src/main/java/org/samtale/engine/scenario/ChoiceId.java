package org.samtale.engine.scenario;

/** The name of something the learner can say, do or leave unsaid, unique in its scenario. */
public record ChoiceId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
