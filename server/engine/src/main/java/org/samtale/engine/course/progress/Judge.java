package org.samtale.engine.course.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samtale.engine.course.ItemId;
import org.samtale.engine.course.Task;
import org.samtale.engine.course.progress.Judgement.Feedback;
import org.samtale.engine.course.progress.Judgement.Misfit;
import org.samtale.engine.course.progress.Judgement.Reason;
import org.samtale.engine.course.progress.Judgement.Remark;
import org.samtale.engine.course.progress.Judgement.Unfit;

/** Compares an answer with what its author holds to be right. */
public final class Judge {
    /** Two pages. More is an accident of the clipboard. */
    public static final int TEXT_CHARS_MAX = 4_000;

    private static final int RATING_MAX = 5;

    private final List<Misfit> misfits = new ArrayList<>();

    private Judge() {}

    public static Judgement judge(Task task, Answer answer) {
        var judge = new Judge();
        var remarks = judge.remarks(task, answer);
        return judge.misfits.isEmpty() ? new Feedback(remarks) : new Unfit(judge.misfits);
    }

    private List<Remark> remarks(Task task, Answer answer) {
        return switch (task) {
            case Task.Sort sort -> answer instanceof Answer.Sorted sorted ? sorted(sort, sorted) : otherTask();
            case Task.Order order -> answer instanceof Answer.Ordered ordered ? ordered(order, ordered) : otherTask();
            case Task.Choice choice -> answer instanceof Answer.Chosen chosen ? chosen(choice, chosen) : otherTask();
            case Task.Quiz quiz -> answer instanceof Answer.Quizzed quizzed ? quizzed(quiz, quizzed) : otherTask();
            case Task.Notice notice ->
                answer instanceof Answer.Noticed noticed ? noticed(notice, noticed) : otherTask();
            case Task.Reflect reflect ->
                answer instanceof Answer.Written written
                        ? written(ids(reflect.prompts(), Task.Prompt::id), written.texts())
                        : otherTask();
            case Task.Builder builder ->
                answer instanceof Answer.Written written
                        ? written(ids(builder.fields(), Task.Field::id), written.texts())
                        : otherTask();
            case Task.Survey survey -> answer instanceof Answer.Rated rated ? rated(survey, rated) : otherTask();
            case Task.Talk talk -> otherTask();
        };
    }

    private List<Remark> sorted(Task.Sort sort, Answer.Sorted answer) {
        allOf(ids(sort.cards(), Task.SortCard::id), answer.piles().keySet());
        var piles = ids(sort.piles(), Task.Pile::id);
        answer.piles().forEach((card, pile) -> {
            if (!piles.contains(pile)) {
                misfits.add(Misfit.of(card, Reason.UNKNOWN));
            }
        });
        return sort.cards().stream()
                .flatMap(card -> Optional.ofNullable(answer.piles().get(card.id()))
                        .map(pile -> remark(card.id(), card.in().contains(pile), Optional.of(because(card, pile))))
                        .stream())
                .toList();
    }

    /** For some wrong piles there is a reason of their own. */
    private static String because(Task.SortCard card, ItemId pile) {
        return card.but().stream()
                .filter(but -> but.pile().equals(pile))
                .findFirst()
                .map(Task.But::because)
                .orElse(card.because());
    }

    private List<Remark> ordered(Task.Order order, Answer.Ordered answer) {
        var known = order.items().stream().map(Task.OrderItem::id).toList();
        var given = new HashSet<ItemId>();
        for (var item : answer.items()) {
            if (!given.add(item)) {
                misfits.add(Misfit.of(item, Reason.TWICE));
            }
        }
        allOf(known, given);
        return order.items().stream()
                .map(item -> remark(
                        item.id(), answer.items().indexOf(item.id()) == known.indexOf(item.id()), item.because()))
                .toList();
    }

    private List<Remark> chosen(Task.Choice choice, Answer.Chosen answer) {
        return options(Optional.empty(), choice.several(), choice.options(), answer.options());
    }

    private List<Remark> quizzed(Task.Quiz quiz, Answer.Quizzed answer) {
        allOf(ids(quiz.questions(), Task.Question::id), answer.options().keySet());
        return quiz.questions().stream()
                .flatMap(question -> Optional.ofNullable(answer.options().get(question.id())).stream()
                        .flatMap(picked ->
                                options(Optional.of(question.id()), question.several(), question.options(), picked)
                                        .stream()))
                .toList();
    }

    private List<Remark> options(
            Optional<ItemId> question, boolean several, List<Task.Option> options, Set<ItemId> picked) {
        var known = ids(options, Task.Option::id);
        if (picked.isEmpty()) {
            misfits.add(new Misfit(question, Reason.MISSING));
        }
        if (!several && picked.size() > 1) {
            misfits.add(new Misfit(question, Reason.SEVERAL));
        }
        // Which option of which question: the question is what a learner finds again.
        picked.stream()
                .filter(option -> !known.contains(option))
                .forEach(option -> misfits.add(Misfit.of(question.orElse(option), Reason.UNKNOWN)));
        return options.stream()
                .map(option -> new Remark(
                        question,
                        option.id(),
                        picked.contains(option.id()) == option.right(),
                        Optional.of(option.because())))
                .toList();
    }

    private List<Remark> noticed(Task.Notice notice, Answer.Noticed answer) {
        allIn(ids(notice.lines(), Task.NoticeLine::id), answer.lines());
        if (answer.lines().isEmpty()) {
            misfits.add(Misfit.whole(Reason.MISSING));
        }
        return notice.lines().stream()
                .map(line -> remark(
                        line.id(),
                        answer.lines().contains(line.id()) == line.notice().isPresent(),
                        line.notice().or(line::otherwise)))
                .toList();
    }

    /** Nothing of it has to be there. */
    private List<Remark> written(Set<ItemId> known, Map<ItemId, String> texts) {
        allIn(known, texts.keySet());
        texts.forEach((field, text) -> {
            if (text.length() > TEXT_CHARS_MAX) {
                misfits.add(Misfit.of(field, Reason.TOO_LONG));
            }
        });
        return List.of();
    }

    private List<Remark> rated(Task.Survey survey, Answer.Rated answer) {
        allIn(
                ids(items(survey, Task.SurveyItem.Rating.class), Task.SurveyItem::id),
                answer.ratings().keySet());
        answer.ratings().forEach((item, rating) -> {
            if (rating < 1 || rating > RATING_MAX) {
                misfits.add(Misfit.of(item, Reason.OUT_OF_RANGE));
            }
        });
        return written(ids(items(survey, Task.SurveyItem.Open.class), Task.SurveyItem::id), answer.texts());
    }

    private static List<Task.SurveyItem> items(Task.Survey survey, Class<? extends Task.SurveyItem> kind) {
        return survey.items().stream().filter(kind::isInstance).toList();
    }

    private List<Remark> otherTask() {
        misfits.add(Misfit.whole(Reason.OTHER_TASK));
        return List.of();
    }

    private void allOf(Collection<ItemId> known, Set<ItemId> given) {
        allIn(known, given);
        known.stream()
                .filter(item -> !given.contains(item))
                .forEach(item -> misfits.add(Misfit.of(item, Reason.MISSING)));
    }

    private void allIn(Collection<ItemId> known, Set<ItemId> given) {
        given.stream()
                .filter(item -> !known.contains(item))
                .forEach(item -> misfits.add(Misfit.of(item, Reason.UNKNOWN)));
    }

    private static Remark remark(ItemId item, boolean isRight, Optional<String> because) {
        return new Remark(Optional.empty(), item, isRight, because);
    }

    private static <T> Set<ItemId> ids(List<T> items, Function<T, ItemId> id) {
        return items.stream().map(id).collect(Collectors.toUnmodifiableSet());
    }
}
