package org.samtale.engine.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.samtale.engine.scenario.ScenarioId;

class StepTimeTest {

    private static final ItemId ID = new ItemId("one");

    private static Step step(int talkMinutes, Block... blocks) {
        return new Step(new StepId("a-step"), Step.Kind.PLAIN, "Title", List.of(blocks), talkMinutes);
    }

    /** With the title so many words in all. */
    private static Prose words(int all) {
        return new Prose.Paragraph(List.of(new Inline.Text("word ".repeat(all - 1))));
    }

    private static Task.Option option(boolean right) {
        return new Task.Option(ID, "So many words that nobody counts.", right, "And a reason.");
    }

    @Test
    void readsHundredAndEightyWordsInAMinute() {
        assertThat(step(0, words(180)).seconds()).isEqualTo(60);
        assertThat(step(0, words(450)).seconds()).isEqualTo(150);
    }

    @Test
    void countsWordsAndNeitherDashesNorSigns() {
        var dashes = new Prose.Paragraph(List.of(new Inline.Text("– … « » — & 3 ")));

        assertThat(step(0, words(180), dashes).seconds()).isEqualTo(61);
    }

    @Test
    void countsWhatStandsInsideListsLinksAndFigures() {
        var link = new Inline.Link(
                "https://example.org", List.of(new Inline.Strong(List.of(new Inline.Text("two words")))));
        var list = new Prose.Listing(true, List.of(List.of(new Prose.Paragraph(List.of(link)))));
        var figure = new Prose.Figure("figures/a.svg", "three hats here", Optional.of("one"));

        assertThat(step(0, words(174), list, figure).seconds()).isEqualTo(60);
    }

    @Test
    void givesEachTaskItsTime() {
        var card = new Task.SortCard(ID, "Many words on it.", List.of(), "And a reason.", List.of());
        var question = new Task.Question(ID, "What?", false, List.of(option(true), option(false)));
        var field = new Task.Field(ID, "A label", Optional.of("A hint"), Optional.empty(), 2);

        assertThat(step(0, new Task.Sort("", false, List.of(), List.of(card, card, card)))
                        .seconds())
                .isEqualTo(24 + 1);
        assertThat(step(0, new Task.Order("", List.of(new Task.OrderItem(ID, "It", Optional.empty()))))
                        .seconds())
                .isEqualTo(8 + 1);
        assertThat(step(0, new Task.Choice("What?", false, question.options())).seconds())
                .isEqualTo(30 + 1);
        assertThat(step(0, new Task.Quiz(List.of(question, question))).seconds())
                .isEqualTo(60 + 1);
        assertThat(step(0, new Task.Reflect(List.of(new Task.Prompt(ID, "What was it like?"))))
                        .seconds())
                .isEqualTo(90 + 1);
        assertThat(step(0, new Task.Builder("", List.of(field, field))).seconds())
                .isEqualTo(80 + 1);
        assertThat(step(0, new Task.Survey(List.of(new Task.SurveyItem.Open(ID, "Well?"))))
                        .seconds())
                .isEqualTo(20 + 1);
    }

    @Test
    void readsATranscriptBeforeItMarksItsLines() {
        var line = new Task.NoticeLine(ID, Speaker.NORA, "word ".repeat(89), Optional.of("Because."), Optional.empty());

        assertThat(step(0, new Task.Notice("Mark it.", List.of(line, line))).seconds())
                .isEqualTo(2 * 4 + 61);
    }

    @Test
    void takesAsLongAsItsConversationDoes() {
        var talk = step(12, words(180), new Task.Talk(new ScenarioId("quiet-emma"), Optional.empty()));

        assertThat(talk.minutes()).isEqualTo(13);
        assertThat(StepTime.withoutTalk(talk)).isEqualTo(60);
    }

    @Test
    void saysWholeMinutesAndAtLeastOne() {
        assertThat(StepTime.minutes(0)).isEqualTo(1);
        assertThat(StepTime.minutes(89)).isEqualTo(1);
        assertThat(StepTime.minutes(90)).isEqualTo(2);
    }
}
