package org.samtale.engine.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import org.junit.jupiter.api.Test;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.testing.SmallScenario;
import org.samtale.engine.transcript.Retelling.Result;

class RetellingTest {

    private static final Scenario SMALL = SmallScenario.compiled();

    private static final String WRITTEN = SmallScenario.TOLD;

    @Test
    void aConversationThatNobodyTouchedIsToldTheSame() {
        assertThat(Retelling.of(SMALL, WRITTEN)).isEqualTo(new Result.Same());
    }

    @Test
    void aLineThatWasRewordedIsShownWithWhatItWasAndIs() {
        var retold = Retelling.of(SMALL, WRITTEN.replace("Ida      Vet ikke.", "Ida      Kanskje."));

        var difference = """
                      Ida      …

                    > greet    (Sett deg ned.) «Hei Ida.»
                  -   Ida      Kanskje.
                  +   Ida      Vet ikke.
                      * goal contact +2, missed glance, trust +6, openness +4
                """;
        assertThat(retold).isEqualTo(new Result.Differs(13, true, difference, WRITTEN));
    }

    @Test
    void aLineThatIsNewIsShownByItself() {
        var retold = Retelling.of(SMALL, WRITTEN.replace("  (Ida sitter ytterst på stolen.)\n", ""));

        assertThat(retold).asInstanceOf(type(Result.Differs.class)).satisfies(differs -> assertThat(
                        differs.difference())
                .contains("\n  +   (Ida sitter ytterst på stolen.)\n")
                .doesNotContain("  - "));
    }

    @Test
    void whatIsDoneOtherwiseIsMoreThanWords() {
        var otherwise = Retelling.of(SMALL, WRITTEN.replace("trust +6", "trust +5"));
        var endsOtherwise = Retelling.of(SMALL, WRITTEN.replace("blame 60", "blame 70"));

        assertThat(otherwise)
                .asInstanceOf(type(Result.Differs.class))
                .returns(14, Result.Differs::line)
                .returns(false, Result.Differs::onlyWords);
        assertThat(endsOtherwise).asInstanceOf(type(Result.Differs.class)).returns(false, Result.Differs::onlyWords);
    }

    @Test
    void aChoiceThatIsNotOfferedThereAnyMoreIsNamedWithItsLineAndWhatIsOffered() {
        var retold = Retelling.of(SMALL, WRITTEN.replace("> gym ", "> over"));

        assertThat(retold).asInstanceOf(type(Result.Stopped.class)).satisfies(stopped -> {
            assertThat(stopped.line()).isEqualTo(18);
            assertThat(stopped.input()).isEqualTo("over");
            assertThat(stopped.why()).startsWith("not offered; offered are ");
        });
    }

    @Test
    void aChoiceThatDoesNotExistAnyMoreIsToldFromOneThatIsOnlyNotOffered() {
        var retold = Retelling.of(SMALL, WRITTEN.replace("> greet", "> greeted"));

        assertThat(retold)
                .asInstanceOf(type(Result.Stopped.class))
                .returns(12, Result.Stopped::line)
                .satisfies(stopped -> assertThat(stopped.why())
                        .isEqualTo("there is no choice of that name; offered are silence, greet, agree, window, why"));
    }

    @Test
    void aTranscriptOfAnotherScenarioOrLanguageIsNotTold() {
        assertThat(Retelling.of(SMALL, WRITTEN.replace("scenario small", "scenario large")))
                .isEqualTo(new Result.Unreadable(1, "this is of large, not of small"));
        assertThat(Retelling.of(SMALL, WRITTEN.replace("language nb", "language de")))
                .isEqualTo(new Result.Unreadable(2, "small is not there in de, only in [nb]"));
        assertThat(Retelling.of(SMALL, WRITTEN.replace("seed 7", "seed luck"))).isInstanceOf(Result.Unreadable.class);
    }
}
