package org.samtale.server.course;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.samtale.engine.course.ItemId;
import org.samtale.engine.course.progress.Answer;

/** What somebody types: nothing of it may be lost, wherever else they have typed meanwhile. */
final class Typed {
    private Typed() {}

    static boolean isTyped(Answer answer) {
        return answer instanceof Answer.Written || answer instanceof Answer.Rated;
    }

    /**
     * Tells one state of what is kept from another, for a form to say which one it was drawn from. Fields that are empty and fields
     * that are not there are the same.
     */
    static String mark(Optional<Answer> answer) {
        return answer.map(one -> Integer.toHexString(
                        31 * said(texts(one)).hashCode() + ratings(one).hashCode()))
                .orElse("0");
    }

    /**
     * What is to be kept: as it was typed, and where other words were kept since the form was drawn, these before it.
     *
     * @param seen the mark of what the form was drawn from
     */
    static Answer joined(Optional<Answer> kept, Answer typed, String seen) {
        if (kept.isEmpty() || mark(kept).equals(seen)) {
            return typed;
        }
        var before = texts(kept.get());
        return switch (typed) {
            case Answer.Written written -> new Answer.Written(both(before, written.texts()));
            case Answer.Rated rated -> {
                var rating = new LinkedHashMap<>(ratings(kept.get()));
                rating.putAll(rated.ratings());
                yield new Answer.Rated(rating, both(before, rated.texts()));
            }
            case Answer.Sorted sorted -> sorted;
            case Answer.Ordered ordered -> ordered;
            case Answer.Chosen chosen -> chosen;
            case Answer.Quizzed quizzed -> quizzed;
            case Answer.Noticed noticed -> noticed;
        };
    }

    private static Map<ItemId, String> both(Map<ItemId, String> before, Map<ItemId, String> typed) {
        var both = new LinkedHashMap<>(typed);
        said(before).forEach((field, words) -> both.merge(field, words, Typed::both));
        return both;
    }

    private static String both(String typed, String before) {
        if (typed.contains(before)) {
            return typed;
        }
        return before.contains(typed) ? before : before + "\n\n" + typed;
    }

    private static Map<ItemId, String> said(Map<ItemId, String> texts) {
        var said = new LinkedHashMap<>(texts);
        said.values().removeIf(String::isEmpty);
        return said;
    }

    static Map<ItemId, String> texts(Answer answer) {
        return switch (answer) {
            case Answer.Written written -> written.texts();
            case Answer.Rated rated -> rated.texts();
            case Answer.Sorted sorted -> Map.of();
            case Answer.Ordered ordered -> Map.of();
            case Answer.Chosen chosen -> Map.of();
            case Answer.Quizzed quizzed -> Map.of();
            case Answer.Noticed noticed -> Map.of();
        };
    }

    static Map<ItemId, Integer> ratings(Answer answer) {
        return answer instanceof Answer.Rated rated ? rated.ratings() : Map.of();
    }
}
