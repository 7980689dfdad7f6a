package org.samtale.server.course;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samtale.engine.course.ItemId;
import org.samtale.engine.course.StepRef;
import org.samtale.engine.course.Task;
import org.samtale.engine.course.progress.Answer;
import org.samtale.engine.course.progress.Judge;
import org.samtale.engine.course.progress.Judgement;
import org.samtale.engine.course.progress.Judgement.Feedback;
import org.samtale.engine.course.progress.Judgement.Misfit;
import org.samtale.engine.course.progress.Judgement.Reason;
import org.samtale.engine.course.progress.Judgement.Remark;
import org.samtale.engine.course.progress.Judgement.Unfit;

/** What a learner has given to a task so far, and what is said about it: what a form shows. */
public record Given(StepRef step, Optional<Answer> answer, Optional<Judgement> judgement) {

    static Given nothing(StepRef step) {
        return new Given(step, Optional.empty(), Optional.empty());
    }

    static Given of(StepRef step, Task task, Answer answer) {
        return new Given(step, Optional.of(answer), Optional.of(Judge.judge(task, answer)));
    }

    /** As it was given, with nothing said about it: it is not kept. */
    Given unjudged() {
        return new Given(step, answer, Optional.empty());
    }

    /** Whether there is something to be told about each card or option. */
    public boolean isTold() {
        return judgement.filter(Feedback.class::isInstance).isPresent();
    }

    public boolean isAllRight() {
        return judgement
                .filter(one -> one instanceof Feedback feedback && feedback.isAllRight())
                .isPresent();
    }

    /** How many of a quiz's questions are right. */
    public int right(Task.Quiz quiz) {
        return (int) quiz.questions().stream()
                .filter(question -> remarks().stream()
                        .filter(one -> one.question().equals(Optional.of(question.id())))
                        .allMatch(Remark::isRight))
                .count();
    }

    /** How many cards, lines or things are right. */
    public int right() {
        return (int) remarks().stream().filter(Remark::isRight).count();
    }

    public Optional<Remark> remark(ItemId item) {
        return remarks().stream().filter(one -> one.item().equals(item)).findFirst();
    }

    public Optional<Remark> remark(Optional<ItemId> question, ItemId option) {
        return remarks().stream()
                .filter(one -> one.question().equals(question) && one.item().equals(option))
                .findFirst();
    }

    private List<Remark> remarks() {
        return judgement
                .flatMap(one -> one instanceof Feedback feedback ? Optional.of(feedback.remarks()) : Optional.empty())
                .orElse(List.of());
    }

    /** What is missing or too much at an item. */
    public Optional<Reason> misfit(ItemId item) {
        return misfits().stream()
                .filter(one -> one.item().equals(Optional.of(item)))
                .findFirst()
                .map(Misfit::reason);
    }

    /** What is missing as a whole. */
    public Optional<Reason> misfit() {
        return misfits().stream()
                .filter(one -> one.item().isEmpty())
                .findFirst()
                .map(Misfit::reason);
    }

    public boolean isUnfit() {
        return !misfits().isEmpty();
    }

    private List<Misfit> misfits() {
        return judgement
                .flatMap(one -> one instanceof Unfit unfit ? Optional.of(unfit.misfits()) : Optional.empty())
                .orElse(List.of());
    }

    public boolean isPicked(Optional<ItemId> question, ItemId option) {
        return answer.filter(given -> switch (given) {
                    case Answer.Chosen chosen -> chosen.options().contains(option);
                    case Answer.Noticed noticed -> noticed.lines().contains(option);
                    case Answer.Quizzed quizzed ->
                        question.map(one -> quizzed.options().get(one))
                                .filter(picked -> picked.contains(option))
                                .isPresent();
                    case Answer.Sorted sorted -> false;
                    case Answer.Ordered ordered -> false;
                    case Answer.Written written -> false;
                    case Answer.Rated rated -> false;
                })
                .isPresent();
    }

    public boolean isOn(ItemId card, ItemId pile) {
        return answer.filter(given -> given instanceof Answer.Sorted sorted
                        && pile.equals(sorted.piles().get(card)))
                .isPresent();
    }

    /** Things in the order in which they were put; before that in one that tells nothing, and is the same every day. */
    public List<Task.OrderItem> order(Task.Order order) {
        return answer.flatMap(
                        given -> given instanceof Answer.Ordered ordered ? Optional.of(ordered) : Optional.empty())
                .map(ordered -> order.items().stream()
                        .sorted(Comparator.comparingInt(item -> ordered.items().indexOf(item.id())))
                        .toList())
                .orElseGet(() -> mixed(order.items()));
    }

    static List<Task.OrderItem> mixed(List<Task.OrderItem> items) {
        var mixed = items.stream()
                .sorted(Comparator.comparingInt(
                        item -> Integer.reverse(item.id().value().hashCode() * 0x9E3779B9)))
                .toList();
        return mixed.equals(items) ? mixed.reversed() : mixed;
    }

    public String text(ItemId field) {
        return texts().getOrDefault(field, "");
    }

    /** By how many characters a text is too long; 0 and less where it fits. */
    public int surplus(ItemId field) {
        return text(field).length() - Judge.TEXT_CHARS_MAX;
    }

    private Map<ItemId, String> texts() {
        return answer.map(given -> switch (given) {
                    case Answer.Written written -> written.texts();
                    case Answer.Rated rated -> rated.texts();
                    case Answer.Sorted sorted -> Map.<ItemId, String>of();
                    case Answer.Ordered ordered -> Map.<ItemId, String>of();
                    case Answer.Chosen chosen -> Map.<ItemId, String>of();
                    case Answer.Quizzed quizzed -> Map.<ItemId, String>of();
                    case Answer.Noticed noticed -> Map.<ItemId, String>of();
                })
                .orElse(Map.of());
    }

    public boolean isRated(ItemId item, int rating) {
        return answer.filter(given -> given instanceof Answer.Rated rated
                        && Integer.valueOf(rating).equals(rated.ratings().get(item)))
                .isPresent();
    }
}
