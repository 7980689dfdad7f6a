package org.samtale.engine.debrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samtale.engine.debrief.GoalReport.GoalTurn;
import org.samtale.engine.debrief.GoalReport.Level;
import org.samtale.engine.debrief.TurnReport.Note;
import org.samtale.engine.debrief.TurnReport.Offer;
import org.samtale.engine.play.FactState;
import org.samtale.engine.play.Input;
import org.samtale.engine.play.Mode;
import org.samtale.engine.scenario.ChoiceId;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.testing.Sketch;
import org.samtale.engine.testing.SmallScenario;

class DebriefTest {

    private final Scenario scenario = SmallScenario.compiled();

    private Debrief after(String... inputs) {
        var decoded = new ArrayList<Input>();
        for (var input : inputs) {
            decoded.add(Input.decode(input));
        }
        return Debrief.of(scenario, 1, Mode.PRACTICE, decoded);
    }

    @Test
    void drawsACurveForEveryMeterFromBeforeTheFirstTurn() {
        var debrief = after("greet", "gym", "summed");

        assertThat(debrief.curves()).hasSize(4);
        assertThat(debrief.curves().getFirst().values()).containsExactly(30, 36, 38, 41);
        assertThat(debrief.information()).containsExactly(0, 0, 50, 50);
    }

    @Test
    void praisesTheTurnThatLoweredAMeterWhoseLowEndIsTheGoodOne() {
        var tense = Sketch.compiled("""
                meters: { trust: { start: 60, good: low } }
                nodes:
                  room:
                    choices:
                      * stir { effect: { trust: +12, openness: 0 }, again: true }
                      * calm { effect: { trust: -12, openness: 0 }, again: true }
                      * leave { then: end }
                """);
        var inputs = List.<Input>of(
                new Input.Choose(new ChoiceId("stir")),
                new Input.Choose(new ChoiceId("calm")),
                new Input.Choose(new ChoiceId("leave")));

        assertThat(Debrief.of(tense, 1, Mode.FULL, inputs).marks().best()).hasValue(2);
    }

    @Test
    void reportsEveryTurnWithWhatItChangedAndWhatElseWasOffered() {
        var turn = after("greet", "gym").turns().getLast();

        assertThat(turn.turn()).isEqualTo(2);
        assertThat(turn.choice().id()).isEqualTo(new ChoiceId("gym"));
        assertThat(turn.stage().id().value()).isEqualTo("talk");
        assertThat(turn.changes())
                .containsExactly(
                        new MeterChange(scenario.meters().get(0), 2),
                        new MeterChange(scenario.meters().get(1), 2));
        assertThat(turn.facts()).containsExactly(scenario.facts().getFirst());
        assertThat(turn.offered())
                .extracting(offer -> offer.choice().id().value())
                .containsExactlyInAnyOrder("gym", "legs", "led", "ask-far", "back", "silence");
    }

    @Test
    void knowsWhatTheOtherOffersWouldHaveDoneAtOnce() {
        var led = after("greet", "gym").turns().getLast().offered().stream()
                .filter(offer -> offer.choice().id().value().equals("led"))
                .findFirst();

        assertThat(led.map(Offer::changes))
                .hasValue(List.of(
                        new MeterChange(scenario.meters().get(0), -2),
                        new MeterChange(scenario.meters().get(1), -5)));
    }

    @Test
    void notesWhatIsWorthPointingOut() {
        var turns = after("window", "why", "greet", "led", "sorry").turns();

        assertThat(turns)
                .extracting(TurnReport::notes)
                .containsExactly(
                        Set.of(Note.NOTICED_CUE), Set.of(), Set.of(), Set.of(Note.UNRELIABLE), Set.of(Note.REPAIRED));
        assertThat(after("why").turns().getFirst().notes()).containsExactly(Note.MISSED_CUE);
        assertThat(after("why", "silence", "silence", "silence")
                        .turns()
                        .getLast()
                        .notes())
                .contains(Note.REPEATED);
    }

    @Test
    void marksTheBestAndTheMissedTurn() {
        var marks = after("window", "why", "greet", "gym", "led", "silence").marks();

        assertThat(marks.best()).as("the greeting, with its points").isEqualTo(OptionalInt.of(3));
        assertThat(marks.missed().map(Marks.Missed::turn)).as("asking why").hasValue(2);
        assertThat(marks.missed().map(missed -> missed.instead().id())).hasValue(new ChoiceId("greet"));
    }

    @Test
    void marksTheTurnThatGotTheConversationGoing() {
        var waitedLong =
                after("silence", "silence", "silence", "silence", "silence", "greet", "gym", "legs", "legs", "legs");

        assertThat(waitedLong.marks().turning()).as("the greeting").isEqualTo(OptionalInt.of(6));
    }

    @Test
    void marksNoTurningInAConversationThatKeptItsCourse() {
        assertThat(after("window", "greet", "gym", "summed").marks().turning()).isEmpty();
    }

    @Test
    void praisesNothingWhereNoTurnDidMuchGood() {
        assertThat(after("silence", "silence").marks().best()).isEmpty();
    }

    @Test
    void callsNothingMissedWhereWhatElseWasOfferedWasNotMuchBetter() {
        var good = after("window", "greet", "gym");

        assertThat(good.turns().getLast().offered()).hasSizeGreaterThan(3);
        assertThat(good.marks().missed()).isEmpty();
    }

    @Test
    void marksNothingInAConversationThatHasNotBegun() {
        assertThat(after().marks()).isEqualTo(new Marks(OptionalInt.empty(), OptionalInt.empty(), Optional.empty()));
    }

    @Test
    void saysHowFarEachGoalCameAndWhichTurnsMovedIt() {
        assertThat(after("greet", "gym").goals())
                .containsExactly(new GoalReport(
                        scenario.goals().getFirst(),
                        Level.REACHED,
                        3,
                        List.of(new GoalTurn(1, 2), new GoalTurn(2, 1))));
        assertThat(after("greet").goals().getFirst().level()).isEqualTo(Level.ON_THE_WAY);
        assertThat(after("why").goals().getFirst().level()).isEqualTo(Level.NOT_YET);
    }

    @Test
    void saysHowWellEachFactIsKnownAndSinceWhen() {
        var tired = scenario.facts().getFirst();

        assertThat(after("greet", "led").facts().getFirst())
                .isEqualTo(new FactReport(tired, FactState.UNRELIABLE, OptionalInt.of(2)));
        assertThat(after("greet", "gym", "summed").facts().getFirst())
                .isEqualTo(new FactReport(tired, FactState.CONFIRMED, OptionalInt.of(2)));
        assertThat(after("greet").facts().getLast().state()).isEqualTo(FactState.NOT_FOUND);
    }

    @Test
    void tellsWhoTalkedHowMuchWithoutTheEpilogue() {
        var debrief = after("window", "greet", "gym", "summed");

        assertThat(debrief.epilogue()).hasSize(2);
        assertThat(debrief.talk())
                .extracting(talk -> talk.who().map(cast -> cast.id().value()).orElse("learner") + " " + talk.turns())
                .containsExactly("learner 4", "ida 4", "far 1");
    }

    @Test
    void tellsWhoSpokeHowMuchWhenAndToWhom() {
        var written = Sketch.compiled("""
                nodes:
                  room:
                    lines: [ { id: hush, far: "Si hei, Ida.", to: ida }, { id: quiet, ida: "…" } ]
                    choices:
                      * ask { answers: [ { id: yes, lines: [ { id: yes-1, ida: "Ja." }, { id: yes-2, ida: "Kanskje." } ] } ] }
                      * turn-to-far { to: far, answers: [ { id: no, far: "Nei.", to: ida } ] }
                      * leave { then: end, again: true }
                """);

        var talk = Debrief.of(
                        written,
                        1,
                        Mode.FULL,
                        Stream.of("ask", "silence", "turn-to-far")
                                .map(Input::decode)
                                .toList())
                .talk();

        assertThat(talk)
                .extracting(Talk::lines)
                .containsExactly(List.of(0, 1, 0, 1), List.of(0, 2, 0, 0), List.of(1, 0, 0, 1));
        assertThat(talk.getFirst().to())
                .extracting(told -> told.whom().id() + " " + told.times())
                .containsExactly("ida 1", "far 1");
        assertThat(talk.get(1).to()).isEmpty();
        assertThat(talk.getLast().to())
                .extracting(told -> told.whom().id() + " " + told.times())
                .containsExactly("ida 2");
    }

    @Test
    void doesNotGuessToWhomTheLearnerSpokeWhereNoAuthorSaysSo() {
        assertThat(after("greet").talk())
                .allSatisfy(talk -> assertThat(talk.to()).isEmpty());
    }

    @Test
    void countsMovesAndSilences() {
        var debrief = after("silence", "why", "silence", "silence", "greet");

        assertThat(debrief.waits()).isEqualTo(3);
        assertThat(debrief.longestSilence()).isEqualTo(2);
        assertThat(debrief.moves())
                .extracting(use -> use.move().id().value() + " " + use.count())
                .containsExactly("invite 1", "wait 3", "clear 1", "press 1");
    }

    @Test
    void leavesOutTurnsThatWereTakenBackAndCountsThem() {
        var debrief = after("why", "<rewind", "greet");

        assertThat(debrief.turns())
                .extracting(turn -> turn.choice().id().value())
                .containsExactly("greet");
        assertThat(debrief.rewinds()).isEqualTo(1);
    }

    @Test
    void refusesInputsThatCannotHaveBeenMade() {
        assertThatThrownBy(() -> after("over")).hasMessageContaining("over was never accepted");
    }
}
