package org.samtale.engine.course.progress;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samtale.engine.course.ItemId;
import org.samtale.engine.course.Task;

/** What somebody wrote in a task that has got other fields since: every word whose field is still there. */
final class Fitting {

    private Fitting() {}

    static Answer to(Task task, Answer answer) {
        return switch (answer) {
            case Answer.Written written -> new Answer.Written(only(items(task), written.texts()));
            case Answer.Rated rated ->
                new Answer.Rated(only(items(task), rated.ratings()), only(items(task), rated.texts()));
            case Answer.Sorted sorted -> sorted;
            case Answer.Ordered ordered -> ordered;
            case Answer.Chosen chosen -> chosen;
            case Answer.Quizzed quizzed -> quizzed;
            case Answer.Noticed noticed -> noticed;
        };
    }

    private static <T> Map<ItemId, T> only(Set<ItemId> items, Map<ItemId, T> given) {
        var kept = new LinkedHashMap<>(given);
        kept.keySet().retainAll(items);
        return kept;
    }

    private static Set<ItemId> items(Task task) {
        var items =
                switch (task) {
                    case Task.Reflect reflect -> reflect.prompts().stream().map(Task.Prompt::id);
                    case Task.Builder builder -> builder.fields().stream().map(Task.Field::id);
                    case Task.Survey survey -> survey.items().stream().map(Task.SurveyItem::id);
                    case Task.Sort sort -> Stream.<ItemId>empty();
                    case Task.Order order -> Stream.<ItemId>empty();
                    case Task.Choice choice -> Stream.<ItemId>empty();
                    case Task.Quiz quiz -> Stream.<ItemId>empty();
                    case Task.Notice notice -> Stream.<ItemId>empty();
                    case Task.Talk talk -> Stream.<ItemId>empty();
                };
        return items.collect(Collectors.toUnmodifiableSet());
    }
}
