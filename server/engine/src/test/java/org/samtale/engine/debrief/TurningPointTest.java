package org.samtale.engine.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TurningPointTest {

    @Test
    void isTheTurnThatBeganTheFall() {
        assertThat(turning(30, 36, 41, 47, 52, 48, 43, 40)).hasValue(5);
    }

    @Test
    void isTheTurnThatBeganTheRise() {
        assertThat(turning(30, 24, 17, 12, 18, 25, 33)).hasValue(4);
    }

    @Test
    void isWhereTheConversationGotGoingAfterStandingStill() {
        assertThat(turning(30, 29, 31, 30, 29, 35, 41, 46, 52)).hasValue(5);
    }

    @Test
    void isMissingWhereEveryTurnWentTheSameWay() {
        assertThat(turning(30, 34, 39, 43, 48, 52)).isEmpty();
        assertThat(turning(30, 26, 23, 18, 14, 9)).isEmpty();
    }

    @Test
    void isMissingWhereARiseOnlySlowedDown() {
        assertThat(turning(30, 42, 54, 66, 78, 90, 95, 98, 100, 100, 100)).isEmpty();
    }

    @Test
    void isMissingWhereASmallLossCameInTheLastTurnOfAGoodRun() {
        assertThat(turning(30, 35, 41, 47, 52, 58, 54)).isEmpty();
        assertThat(turning(30, 35, 41, 47, 52, 58, 49)).isEmpty();
    }

    @Test
    void isNotTheLargestLossButWhereTheLastingOneBegan() {
        assertThat(turning(30, 36, 29, 37, 43, 49, 54, 50, 46, 42, 38)).hasValue(7);
    }

    @Test
    void comesAfterTheLastTimeTheTopWasReached() {
        assertThat(turning(30, 34, 38, 36, 38, 37, 33, 27, 23)).hasValue(5);
    }

    @Test
    void isMissingWhereAMisstepWasMadeGoodAgain() {
        assertThat(turning(30, 35, 40, 46, 38, 44, 49, 54, 60)).isEmpty();
    }

    @Test
    void isMissingBeforeThereIsACourseToChange() {
        assertThat(turning()).isEmpty();
        assertThat(turning(30)).isEmpty();
        assertThat(turning(30, 10)).isEmpty();
        assertThat(turning(30, 45, 20)).isEmpty();
    }

    private static OptionalInt turning(Integer... curve) {
        return TurningPoint.in(List.of(curve));
    }
}
