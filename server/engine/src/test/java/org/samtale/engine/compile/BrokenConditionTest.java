package org.samtale.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samtale.engine.testing.Diagnostics;
import org.samtale.engine.testing.Sketch;

class BrokenConditionTest {

    private static final String SCENARIO = """
            meters: { trust: { start: 40 }, openness: { start: 40 } }
            nodes:
              room:
                choices:
                  * go
                  * leave { then: end, again: true, when: "CONDITION" }
            """;

    private static List<Diagnostic> found(String condition) {
        return Sketch.compile(SCENARIO.replace("CONDITION", condition)).diagnostics();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "trust is more than 40 | Leave 'is' out: 'over 40'.",
                "trust is over 40 | Leave 'is' out: 'over 40'.",
                "trust is no less than 40 | Leave 'is' out: 'at least 40'.",
                "trust is between 20 and 30 | Leave 'is' out: 'between 20 and …'.",
                "trust more than 40 | Did you mean 'trust over 40'?",
                "trust less than 40 | Did you mean 'trust under 40'?",
                "trust greater than or equal to 40 | Did you mean 'trust at least 40'?",
                "trust not more than 40 | Did you mean 'trust at most 40'?",
                "trust above 40 | Did you mean 'trust over 40'?",
                "trust atleast 35 | Did you mean 'trust at least 35'?",
                "trust atlast 35 | Did you mean 'trust at least 35'?",
                "trust ovre 35 | Did you mean 'trust over 35'?",
                "trust = 35 | Did you mean 'trust between 35 and 35'?",
                "trust 35 | Did you mean 'trust at least 35'?",
                "turn more than 3 | Did you mean 'turn over 3'?",
                "trust at least 40 and openness wary | Write 'openness is wary'.",
                "chose go and ida spoke last | Write 'spoke ida last', or 'spoke ida at least 2 times'.",
                "used press more than 3 times | Compare with at least, at most, over, under or between.",
            })
    void isAnsweredWithTheWordsThatWereMeant(String condition, String remedy) {
        var found = found(condition);

        assertThat(found).extracting(Diagnostic::remedy).containsExactly(remedy);
    }

    /** Nobody knows when it holds, so it may hold: what else would be wrong without this choice is no mistake. */
    @ParameterizedTest
    @CsvSource({
        "trust is more than 40, S302",
        "trust is at least opne, S214",
        "not calm and trust over 3, S207",
        "trust at least 30 and, S301"
    })
    void bringsNoOtherMistakeAlong(String condition, String code) {
        var found = found(condition);

        assertThat(found)
                .as(Diagnostics.print(found))
                .extracting(one -> one.code().id())
                .containsExactly(code);
    }

    @Test
    void leavesWhatItAsksForUnjudged() {
        var found = Sketch.compile("""
                flags: { calm: Det ble ro. }
                nodes:
                  room:
                    choices:
                      * go { sets: calm, answers: [ { id: a, ida: Ja., when: trust above 3 } ] }
                      * leave { then: end, again: true, when: trust atleast 3 and calm }
                """).diagnostics();

        assertThat(found)
                .as(Diagnostics.print(found))
                .allMatch(one -> one.code() == DiagnosticCode.EXPRESSION_TYPE)
                .hasSize(2);
    }
}
