package org.samtale.engine.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.samtale.engine.play.Reason.Why;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.testing.Conversation;
import org.samtale.engine.testing.Scenarios;
import org.samtale.engine.testing.Sketch;

class ReasonsTest {

    private static List<Reason> reasons(Scenario scenario, Playthrough now, String choice) {
        return Interpreter.reasons(
                scenario,
                now,
                new Input.Choose(now.offered().stream()
                        .filter(one -> one.id().value().equals(choice))
                        .findFirst()
                        .orElseThrow()
                        .id()));
    }

    @Test
    void tellTheMoveFromTheAnswer() {
        var scenario = Sketch.compiled("""
                nodes:
                  room:
                    choices:
                      * ask { again: true, answers: [ { id: a, ida: Ja., effect: { trust: +5 } } ] }
                      * leave { then: end, again: true }
                """);
        var talking = Conversation.in(scenario);

        var trust = reasons(scenario, talking.now(), "ask").stream()
                .filter(one -> one.meter().id().value().equals("trust"))
                .toList();

        assertThat(trust).extracting(Reason::why).containsExactly(Why.MOVE, Why.ANSWER);
        assertThat(trust.getFirst().move().orElseThrow().id().value()).isEqualTo("invite");
        assertThat(trust.getLast().by()).isEqualTo(5);
    }

    @Test
    void tellWhatTheChoiceItselfDoes() {
        var scenario = Sketch.compiled("""
                nodes:
                  room:
                    choices:
                      * ask { again: true, effect: { trust: -9 } }
                      * leave { then: end, again: true }
                """);

        var told = reasons(scenario, Conversation.in(scenario).now(), "ask");

        assertThat(told).anyMatch(one -> one.why() == Why.CHOICE && one.by() <= -9);
    }

    /** Whatever is chosen, in every scenario there is. */
    @Test
    void leadFromWhereAMeterStoodToWhereItStandsThen() {
        int told = 0;
        for (var file : Scenarios.files()) {
            var scenario = Scenarios.compiled(file);
            var now = Interpreter.begin(scenario, 3, Mode.FULL).playthrough();
            for (int turn = 0; turn < 60 && now.ended().isEmpty(); turn++) {
                var input = new Input.Choose(
                        now.offered().get(turn % now.offered().size()).id());
                var reasons = Interpreter.reasons(scenario, now, input);
                var after = ((Outcome.Advanced) Interpreter.step(scenario, now, input)).playthrough();
                for (var meter : scenario.meters()) {
                    int stands = now.meter(meter);
                    for (var reason : reasons) {
                        if (reason.meter().equals(meter)) {
                            assertThat(reason.from()).isEqualTo(stands);
                            stands = reason.to();
                            told++;
                        }
                    }
                    assertThat(stands).as(meter.id() + " in " + scenario.id()).isEqualTo(after.meter(meter));
                }
                now = after;
            }
        }
        assertThat(told).as("reasons told").isGreaterThan(200);
    }
}
