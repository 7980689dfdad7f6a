package org.samtale.server.course;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samtale.engine.course.ItemId;
import org.samtale.engine.course.Task;
import org.samtale.engine.course.progress.Answer;

/** What a form of a task says, as an answer. Whether it fits is for the judge to tell; fields the task does not have are left out. */
final class AnswerForm {
    private final Map<String, List<String>> fields;

    private AnswerForm(Map<String, List<String>> fields) {
        this.fields = fields;
    }

    /** The answer, of tasks that have one. */
    static Optional<Answer> read(Task task, Map<String, List<String>> fields) {
        var form = new AnswerForm(fields);
        return switch (task) {
            case Task.Sort sort ->
                Optional.of(new Answer.Sorted(form.each(sort.cards(), Task.SortCard::id, "card.", ItemId::new)));
            case Task.Order order -> Optional.of(form.ordered(order));
            case Task.Choice choice -> Optional.of(new Answer.Chosen(form.items("option")));
            case Task.Quiz quiz -> Optional.of(form.quizzed(quiz));
            case Task.Notice notice -> Optional.of(new Answer.Noticed(form.items("line")));
            case Task.Reflect reflect ->
                Optional.of(
                        new Answer.Written(form.each(reflect.prompts(), Task.Prompt::id, "text.", AnswerForm::text)));
            case Task.Builder builder ->
                Optional.of(new Answer.Written(form.each(builder.fields(), Task.Field::id, "text.", AnswerForm::text)));
            case Task.Survey survey ->
                Optional.of(new Answer.Rated(
                        form.each(survey.items(), Task.SurveyItem::id, "rating.", AnswerForm::rating),
                        form.each(survey.items(), Task.SurveyItem::id, "text.", AnswerForm::text)));
            case Task.Talk talk -> Optional.empty();
        };
    }

    /** Whether a form of this task can have all these fields; one that was drawn from another version of the course may not. */
    static boolean knows(Task task, Set<String> fields) {
        var known =
                switch (task) {
                    case Task.Sort sort -> names("card.", sort.cards(), Task.SortCard::id);
                    case Task.Order order -> names("place.", order.items(), Task.OrderItem::id);
                    case Task.Choice choice -> Set.of("option");
                    case Task.Quiz quiz -> names("question.", quiz.questions(), Task.Question::id);
                    case Task.Notice notice -> Set.of("line");
                    case Task.Reflect reflect -> names("text.", reflect.prompts(), Task.Prompt::id);
                    case Task.Builder builder -> names("text.", builder.fields(), Task.Field::id);
                    case Task.Survey survey -> {
                        var both = new LinkedHashSet<>(names("rating.", survey.items(), Task.SurveyItem::id));
                        both.addAll(names("text.", survey.items(), Task.SurveyItem::id));
                        yield both;
                    }
                    case Task.Talk talk -> Set.<String>of();
                };
        return known.containsAll(fields);
    }

    private static <T> Set<String> names(String prefix, List<T> items, Function<T, ItemId> id) {
        return items.stream().map(item -> prefix + id.apply(item)).collect(Collectors.toUnmodifiableSet());
    }

    private Answer quizzed(Task.Quiz quiz) {
        var options = new LinkedHashMap<ItemId, Set<ItemId>>();
        for (var question : quiz.questions()) {
            var picked = items("question." + question.id());
            if (!picked.isEmpty()) {
                options.put(question.id(), picked);
            }
        }
        return new Answer.Quizzed(options);
    }

    /** By the places that were given to them; of two on one place the one that stood there before comes first. */
    private Answer ordered(Task.Order order) {
        return new Answer.Ordered(Given.mixed(order.items()).stream()
                .map(Task.OrderItem::id)
                .sorted(Comparator.comparingInt(this::place))
                .toList());
    }

    private int place(ItemId item) {
        return first("place." + item).map(AnswerForm::rating).orElse(Integer.MAX_VALUE);
    }

    private Set<ItemId> items(String field) {
        var items = new LinkedHashSet<ItemId>();
        fields.getOrDefault(field, List.of()).forEach(value -> items.add(new ItemId(value)));
        return items;
    }

    private <T, V> Map<ItemId, V> each(List<T> items, Function<T, ItemId> id, String prefix, Function<String, V> read) {
        var found = new LinkedHashMap<ItemId, V>();
        for (var item : items) {
            first(prefix + id.apply(item)).ifPresent(value -> found.put(id.apply(item), read.apply(value)));
        }
        return found;
    }

    private Optional<String> first(String field) {
        return fields.getOrDefault(field, List.of()).stream().findFirst();
    }

    /** Browsers send the ends of lines in another way than they show them. */
    private static String text(String sent) {
        return sent.replace("\r\n", "\n").strip();
    }

    /** What is no number is none that is possible. */
    private static int rating(String sent) {
        return sent.matches("[0-9]{1,2}") ? Integer.parseInt(sent) : 0;
    }
}
