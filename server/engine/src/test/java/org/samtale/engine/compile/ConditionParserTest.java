package org.samtale.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samtale.engine.expression.Condition;
import org.samtale.engine.expression.Condition.All;
import org.samtale.engine.expression.Condition.Any;
import org.samtale.engine.expression.Condition.FlagSet;
import org.samtale.engine.expression.Condition.MeterWithin;
import org.samtale.engine.expression.Condition.Not;
import org.samtale.engine.expression.Condition.TurnWithin;
import org.samtale.engine.expression.Condition.UsedWithin;
import org.samtale.engine.expression.Condition.VisitedWithin;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.testing.SmallScenario;

class ConditionParserTest {

    private static final int MOST = Integer.MAX_VALUE;

    private static Condition parsed(String condition) {
        Scenario scenario = SmallScenario.compile(SmallScenario.text()
                .replace("when: trust under 10 or used press at least 3 times", "when: '" + condition + "'"));
        return scenario.whenevers().getFirst().when();
    }

    @ParameterizedTest
    @CsvSource({
        "trust at least 45, 45, 100",
        "trust >= 45, 45, 100",
        "trust at most 20, 0, 20",
        "trust <= 20, 0, 20",
        "trust over 40, 41, 100",
        "trust > 40, 41, 100",
        "trust under 20, 0, 19",
        "trust<20, 0, 19",
        "trust between 20 and 39, 20, 39",
        "trust is wary, 20, 39",
        "trust is leading, 80, 100",
        "trust is at least sharing, 60, 100",
        "trust is at most wary, 0, 39",
    })
    void readsEveryWayToCompareAMeter(String condition, int low, int high) {
        assertThat(parsed(condition)).isEqualTo(new MeterWithin(0, low, high));
    }

    @ParameterizedTest
    @CsvSource({
        "knows tired, Knows[fact=0]",
        "confirmed lazy, Confirmed[fact=1]",
        "unsure of tired, Unsure[fact=0]",
        "noticed glance, Noticed[cue=0]",
        "missed glance, Missed[cue=0]",
        "opened gym, Opened[topic=0]",
        "chose greet, 'ChoseWithin[choice=1, low=1, high=2147483647]'",
        "information at least 40, 'InformationWithin[low=40, high=100]'",
        "information of far under 30, 'InformationOfWithin[cast=1, low=0, high=29]'",
        "pact, FlagSet[flag=0]",
    })
    void readsEverythingThatCanBeAskedFor(String condition, String read) {
        assertThat(parsed(condition)).hasToString(read);
    }

    @Test
    void readsHowOften() {
        assertThat(parsed("visited talk")).isEqualTo(new VisitedWithin(1, 1, MOST));
        assertThat(parsed("visited talk twice")).isEqualTo(new VisitedWithin(1, 2, MOST));
        assertThat(parsed("visited talk at least 3 times")).isEqualTo(new VisitedWithin(1, 3, MOST));
        assertThat(parsed("used wait at most 1 time")).isEqualTo(new UsedWithin(3, 0, 1));
        assertThat(parsed("turn at least 12")).isEqualTo(new TurnWithin(12, MOST));
    }

    @Test
    void bindsNotBeforeAndBeforeOr() {
        var trust = new MeterWithin(0, 41, 100);
        var pact = new FlagSet(0);
        var turn = new TurnWithin(4, MOST);

        assertThat(parsed("not pact and trust over 40 or turn over 3"))
                .isEqualTo(new Any(List.of(new All(List.of(new Not(pact), trust)), turn)));
        assertThat(parsed("not (pact and (trust over 40 or turn over 3))"))
                .isEqualTo(new Not(new All(List.of(pact, new Any(List.of(trust, turn))))));
        assertThat(parsed("not not pact")).isEqualTo(pact);
    }

    @Test
    void weighsWhatIsJoinedByAndAndCountsAnythingElseOnce() {
        assertThat(parsed("pact").weight()).isEqualTo(1);
        assertThat(parsed("pact and trust over 3 and not knows tired").weight()).isEqualTo(3);
        assertThat(parsed("pact and (trust over 3 or turn over 3 or knows tired)")
                        .weight())
                .isEqualTo(2);
        assertThat(parsed("not (pact and trust over 3)").weight()).isEqualTo(1);
    }
}
