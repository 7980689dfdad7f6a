package org.samtale.server.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.samtale.engine.course.ItemId;
import org.samtale.engine.course.progress.Answer;

class TypedTest {
    private static final ItemId FIELD = new ItemId("field");
    private static final String NOTHING = Typed.mark(Optional.empty());

    @Test
    void whatWasKeptSinceTheFormWasDrawnStandsBeforeWhatIsTyped() {
        assertThat(Typed.joined(Optional.of(written("on the laptop")), written("on the phone"), NOTHING))
                .isEqualTo(written("on the laptop\n\non the phone"));
    }

    @Test
    void whoeverSawWhatIsKeptChangesItAsTheyLike() {
        var kept = written("a name that should not stand here");

        assertThat(Typed.joined(Optional.of(kept), written(""), Typed.mark(Optional.of(kept))))
                .isEqualTo(written(""));
    }

    @Test
    void whatGoesOnFromWhatIsKeptIsNotSaidTwice() {
        assertThat(Typed.joined(Optional.of(written("one")), written("one and two"), NOTHING))
                .isEqualTo(written("one and two"));
    }

    @Test
    void anEmptyFieldIsTheSameAsNone() {
        assertThat(Typed.mark(Optional.of(written("")))).isEqualTo(NOTHING);
        assertThat(Typed.mark(Optional.of(written("a")))).isNotEqualTo(NOTHING);
        assertThat(Typed.mark(Optional.of(new Answer.Rated(Map.of(FIELD, 3), Map.of()))))
                .isNotEqualTo(NOTHING);
    }

    @Test
    void aRatingFromAnOlderPageTakesNoOtherAway() {
        var other = new ItemId("other");

        assertThat(Typed.joined(
                        Optional.of(new Answer.Rated(Map.of(FIELD, 3), Map.of())),
                        new Answer.Rated(Map.of(other, 5), Map.of()),
                        NOTHING))
                .isEqualTo(new Answer.Rated(Map.of(FIELD, 3, other, 5), Map.of()));
    }

    private static Answer written(String text) {
        return new Answer.Written(Map.of(FIELD, text));
    }
}
