package org.samtale.engine.play;

import java.util.List;
import org.samtale.engine.scenario.Fact;
import org.samtale.engine.scenario.Flag;
import org.samtale.engine.scenario.Meter;
import org.samtale.engine.scenario.Node;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.Topic;
import org.samtale.engine.scenario.Value;

/** Where a conversation that is only tried out begins, and what holds there. No attempt ever begins like this. */
public record Start(Node node, List<Given> given) {

    public Start {
        given = List.copyOf(given);
    }

    /** Something that is otherwise than at the beginning. */
    public sealed interface Given {

        record OfMeter(Meter meter, int stands) implements Given {}

        /** By the position of its word, or its number. */
        record OfValue(Value value, int is) implements Given {}

        record OfFlag(Flag flag) implements Given {}

        record OfFact(Fact fact, FactState how) implements Given {}

        record OfTopic(Topic topic) implements Given {}
    }

    /** The beginning as everybody has it. */
    public static Start usual(Scenario scenario) {
        return new Start(scenario.nodes().get(scenario.begin()), List.of());
    }

    void in(State state) {
        for (var one : given) {
            switch (one) {
                case Given.OfMeter meter -> state.meter(meter.meter().index(), meter.stands());
                case Given.OfValue value -> state.value(value.value(), value.is());
                case Given.OfFlag flag -> state.raise(flag.flag().index());
                case Given.OfFact fact -> state.fact(fact.fact().index(), how(fact.how()));
                case Given.OfTopic topic -> state.open(topic.topic().index());
            }
        }
    }

    private static byte how(FactState how) {
        return switch (how) {
            case NOT_FOUND -> State.UNHEARD;
            case UNRELIABLE -> State.UNSURE;
            case HEARD -> State.HEARD;
            case CONFIRMED -> State.CONFIRMED;
        };
    }

    /** The stage that the node belongs to: its own, or that of the last node before it in the file that names one. */
    int stage(Scenario scenario) {
        for (int i = node.index(); i >= 0; i--) {
            var stage = scenario.nodes().get(i).stage();
            if (stage.isPresent()) {
                return stage.get().index();
            }
        }
        return 0;
    }
}
