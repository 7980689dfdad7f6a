package org.samtale.engine.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything a step says, text by text in the order in which it stands there. */
public final class StepTexts {

    private final List<String> texts = new ArrayList<>();

    private StepTexts() {}

    /** All of it, what is said about a learner's answers included. */
    public static List<String> of(Step step) {
        var all = new StepTexts();
        all.texts.add(step.title());
        step.blocks().forEach(all::block);
        return List.copyOf(all.texts);
    }

    /** What one reads there before one does something. */
    public static List<String> read(Step step) {
        var read = new StepTexts();
        read.texts.add(step.title());
        for (var block : step.blocks()) {
            switch (block) {
                case Prose prose -> read.prose(prose);
                case Aid aid -> read.aid(aid);
                case Task task -> read.asked(task);
            }
        }
        return List.copyOf(read.texts);
    }

    private void block(Block block) {
        switch (block) {
            case Prose prose -> prose(prose);
            case Aid aid -> aid(aid);
            case Task task -> task(task);
        }
    }

    private void prose(Prose prose) {
        switch (prose) {
            case Prose.Heading heading -> texts.add(words(heading.content()));
            case Prose.Paragraph paragraph -> texts.add(words(paragraph.content()));
            case Prose.Listing listing -> listing.items().forEach(item -> item.forEach(this::prose));
            case Prose.Quotation quotation -> quotation.content().forEach(this::prose);
            case Prose.Figure figure -> {
                texts.add(figure.alternative());
                add(figure.caption());
            }
        }
    }

    private void aid(Aid aid) {
        switch (aid) {
            case Aid.Voices voices -> voices.voices().forEach(voice -> texts.add(voice.words()));
            case Aid.Scene scene -> scene.lines().forEach(this::sceneLine);
            case Aid.Cards cards ->
                cards.cards().forEach(card -> {
                    texts.add(card.title());
                    texts.add(card.text());
                });
            case Aid.Local local -> {
                texts.add(local.title());
                texts.add(local.text());
                add(local.example());
            }
        }
    }

    private void sceneLine(Aid.SceneLine line) {
        switch (line) {
            case Aid.SceneLine.Said said -> texts.add(said.words());
            case Aid.SceneLine.Seen seen -> texts.add(seen.direction());
        }
    }

    /** What is asked, without what is to be worked on; a transcript is read all the same. */
    private void asked(Task task) {
        switch (task) {
            case Task.Sort sort -> texts.add(sort.ask());
            case Task.Order order -> texts.add(order.ask());
            case Task.Notice notice -> {
                texts.add(notice.ask());
                notice.lines().forEach(line -> texts.add(line.text()));
            }
            case Task.Talk talk -> add(talk.intro());
            case Task.Builder builder -> texts.add(builder.title());
            case Task.Choice choice -> {}
            case Task.Quiz quiz -> {}
            case Task.Reflect reflect -> {}
            case Task.Survey survey -> {}
        }
    }

    private void task(Task task) {
        switch (task) {
            case Task.Sort sort -> sort(sort);
            case Task.Order order -> {
                texts.add(order.ask());
                order.items().forEach(item -> {
                    texts.add(item.text());
                    add(item.because());
                });
            }
            case Task.Choice choice -> {
                texts.add(choice.ask());
                choice.options().forEach(this::option);
            }
            case Task.Quiz quiz ->
                quiz.questions().forEach(question -> {
                    texts.add(question.ask());
                    question.options().forEach(this::option);
                });
            case Task.Notice notice -> {
                texts.add(notice.ask());
                notice.lines().forEach(line -> {
                    texts.add(line.text());
                    add(line.notice());
                    add(line.otherwise());
                });
            }
            case Task.Reflect reflect -> reflect.prompts().forEach(prompt -> texts.add(prompt.ask()));
            case Task.Builder builder -> {
                texts.add(builder.title());
                builder.fields().forEach(field -> {
                    texts.add(field.label());
                    add(field.hint());
                    add(field.example());
                });
            }
            case Task.Talk talk -> add(talk.intro());
            case Task.Survey survey -> survey.items().forEach(this::surveyItem);
        }
    }

    private void sort(Task.Sort sort) {
        texts.add(sort.ask());
        sort.piles().forEach(pile -> texts.add(pile.label()));
        for (var card : sort.cards()) {
            texts.add(card.text());
            texts.add(card.because());
            card.but().forEach(but -> texts.add(but.because()));
        }
    }

    private void option(Task.Option option) {
        texts.add(option.text());
        texts.add(option.because());
    }

    private void surveyItem(Task.SurveyItem item) {
        texts.add(item.ask());
        if (item instanceof Task.SurveyItem.Rating rating) {
            texts.add(rating.low());
            texts.add(rating.high());
        }
    }

    private void add(Optional<String> text) {
        text.ifPresent(texts::add);
    }

    /** A paragraph without its marks. */
    private static String words(List<Inline> content) {
        var words = new StringBuilder();
        for (var piece : content) {
            words.append(
                    switch (piece) {
                        case Inline.Text text -> text.words();
                        case Inline.Code code -> code.words();
                        case Inline.Emphasis emphasis -> words(emphasis.content());
                        case Inline.Strong strong -> words(strong.content());
                        case Inline.Link link -> words(link.content());
                        case Inline.StepLink link -> words(link.content());
                        case Inline.Break lineEnd -> " ";
                    });
        }
        return words.toString();
    }
}
