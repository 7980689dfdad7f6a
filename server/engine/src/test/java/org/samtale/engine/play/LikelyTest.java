package org.samtale.engine.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samtale.engine.testing.Conversation;
import org.samtale.engine.testing.Sketch;

class LikelyTest {

    private static Map<String, Integer> firstAnswers(String answers) {
        var scenario = Sketch.compiled("""
                nodes:
                  room:
                    choices:
                      * ask { again: true, answers: %s }
                      * leave { then: end }
                """.formatted(answers));
        var counts = new HashMap<String, Integer>();
        for (int seed = 0; seed < 1000; seed++) {
            counts.merge(Conversation.in(scenario, seed).choose("ask").said().getFirst(), 1, Integer::sum);
        }
        return counts;
    }

    @Test
    void isDrawnAsManyTimesAsOftenAsItIsLikely() {
        var answers =
                firstAnswers("[ { id: rare, ida: A. }, { id: usual, ida: B., likely: 3 }, { id: other, ida: C. } ]");

        assertThat(answers.get("usual")).as("of 1000 at 3 in 5").isBetween(550, 650);
        assertThat(answers.get("rare")).as("of 1000 at 1 in 5").isBetween(150, 250);
        assertThat(answers.get("other")).as("of 1000 at 1 in 5").isBetween(150, 250);
    }

    @Test
    void doesNotOutweighWhatFitsBetterOrWasSaidLess() {
        var answers =
                firstAnswers("[ { id: any, ida: A., likely: 100 }, { id: fits, ida: B., when: turn at least 1 } ]");
        assertThat(answers).containsOnlyKeys("fits");

        var talking = Conversation.in(Sketch.compiled("""
                nodes:
                  room:
                    choices:
                      * ask { again: true, answers: [ { id: a, ida: A., likely: 100 }, { id: b, ida: B. } ] }
                      * leave { then: end }
                """));
        var first = talking.choose("ask").said();
        assertThat(talking.choose("ask").said()).doesNotContainAnyElementsOf(first);
    }
}
