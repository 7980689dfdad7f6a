package org.samtale.server.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.samtale.engine.course.ItemId;
import org.samtale.engine.course.StepRef;
import org.samtale.engine.course.TrackId;
import org.samtale.engine.course.progress.Answer.Rated;
import org.samtale.server.progress.SurveyFigures.Figures;
import org.samtale.server.progress.SurveyFigures.Given;
import org.samtale.server.progress.SurveyFigures.Group;

class SurveyFiguresTest {
    private static final StepRef STEP = NightShift.step("alone", "how-was-it");
    private static final ItemId USABLE = new ItemId("usable");
    private static final ItemId MISSING = new ItemId("missing");
    private static final Optional<TrackId> WHOLE = Optional.of(new TrackId("whole"));

    private final List<Given> given = new ArrayList<>();

    private void answer(String version, int rating, String text) {
        given.add(new Given(version, WHOLE, STEP, new Rated(Map.of(USABLE, rating), Map.of(MISSING, text))));
    }

    private SurveyFigures figures() {
        return SurveyFigures.of(given, List::reversed);
    }

    @Test
    void tellNothingOfFewerThanFive() {
        for (int i = 0; i < 4; i++) {
            answer("old", 4, "Coffee.");
        }

        assertThat(figures()).isEqualTo(new SurveyFigures(List.of(), true));
    }

    @Test
    void tellOfFiveHowTheyRatedAndWhatTheyWroteInAnotherOrder() {
        for (int rating = 1; rating <= 5; rating++) {
            answer("old", rating, "Text " + rating);
        }

        assertThat(figures())
                .isEqualTo(new SurveyFigures(
                        List.of(new Group(
                                STEP,
                                Optional.of("old"),
                                WHOLE,
                                5,
                                List.of(
                                        new Figures.Ratings(USABLE, List.of(1, 1, 1, 1, 1)),
                                        new Figures.Texts(
                                                MISSING, List.of("Text 5", "Text 4", "Text 3", "Text 2", "Text 1"))))),
                        false));
    }

    @Test
    void growByFiveSoThatTheDifferenceIsNobodys() {
        for (int i = 0; i < 9; i++) {
            answer("old", i < 5 ? 3 : 5, "");
        }
        var before = figures();
        answer("old", 5, "");

        assertThat(before.areSomeUntold()).isTrue();
        assertThat(before.groups()).extracting(Group::answers).containsExactly(5);
        assertThat(before.groups().getFirst().questions())
                .contains(new Figures.Ratings(USABLE, List.of(0, 0, 5, 0, 0)));
        assertThat(figures().groups()).extracting(Group::answers).containsExactly(10);
    }

    @Test
    void putSmallGroupsTogetherAndNobodyIntoTwo() {
        for (int i = 0; i < 5; i++) {
            answer("old", 4, "");
        }
        for (int i = 0; i < 3; i++) {
            answer("new", 2, "");
            answer("newest", 3, "");
        }

        assertThat(figures().groups()).extracting(Group::version).containsExactly(Optional.of("old"), Optional.empty());
        assertThat(figures().groups()).extracting(Group::answers).containsExactly(5, 5);
    }

    @Test
    void tellNoTextsWhereFewerThanFiveWrote() {
        for (int i = 0; i < 5; i++) {
            answer("old", 4, i < 4 ? "Coffee." : " ");
        }

        assertThat(figures().groups().getFirst().questions()).contains(new Figures.TooFew(MISSING));
    }
}
