package org.samtale.server.progress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.samtale.engine.course.ItemId;
import org.samtale.engine.course.StepRef;
import org.samtale.engine.course.TrackId;
import org.samtale.engine.course.progress.Answer.Rated;

/**
 * What learners think of a course, in figures that pick nobody out: a group tells nothing before it has five answers, and then in
 * fives, so that the difference between two reports is never one person's. No answer is in two groups, and there is no sum over
 * them.
 *
 * @param areSomeUntold whether there are answers that are not told about yet
 */
record SurveyFigures(List<Group> groups, boolean areSomeUntold) {
    static final int FEWEST = 5;
    static final int RATING_MAX = 5;

    SurveyFigures {
        groups = List.copyOf(groups);
    }

    /** An answer to a survey, without who gave it; of somebody who goes this track, or has chosen none. */
    record Given(String version, Optional<TrackId> track, StepRef step, Rated answer) {}

    /**
     * Who answered the same survey.
     *
     * @param version of those who took the same one, and went the same track; empty of all others together
     */
    record Group(
            StepRef step, Optional<String> version, Optional<TrackId> track, int answers, List<Figures> questions) {
        Group {
            questions = List.copyOf(questions);
        }
    }

    /** What is told of a question. */
    sealed interface Figures {

        ItemId item();

        /**
         * Of a question that asks for a number.
         *
         * @param each how many gave a one, a two, and so on
         */
        record Ratings(ItemId item, List<Integer> each) implements Figures {
            public Ratings {
                each = List.copyOf(each);
            }

            int answers() {
                return each.stream().mapToInt(one -> one).sum();
            }

            double mean() {
                int sum = 0;
                for (int rating = 1; rating <= RATING_MAX; rating++) {
                    sum += rating * each.get(rating - 1);
                }
                return (double) sum / answers();
            }
        }

        /**
         * Of a question that asks for words.
         *
         * @param texts in no order
         */
        record Texts(ItemId item, List<String> texts) implements Figures {
            public Texts {
                texts = List.copyOf(texts);
            }
        }

        record TooFew(ItemId item) implements Figures {}
    }

    private record Same(StepRef step, Optional<String> version, Optional<TrackId> track) {}

    /**
     * Counts them.
     *
     * @param given in the order in which they were given first
     * @param shuffle brings texts into an order that tells nothing
     */
    static SurveyFigures of(List<Given> given, UnaryOperator<List<String>> shuffle) {
        var same = new LinkedHashMap<Same, List<Rated>>();
        given.forEach(one -> same.computeIfAbsent(
                        new Same(one.step(), Optional.of(one.version()), one.track()), first -> new ArrayList<>())
                .add(one.answer()));
        var others = new LinkedHashMap<Same, List<Rated>>();
        given.stream()
                .filter(one ->
                        Objects.requireNonNull(same.get(new Same(one.step(), Optional.of(one.version()), one.track())))
                                        .size()
                                < FEWEST)
                .forEach(one -> others.computeIfAbsent(
                                new Same(one.step(), Optional.empty(), Optional.empty()), first -> new ArrayList<>())
                        .add(one.answer()));
        same.values().removeIf(answers -> answers.size() < FEWEST);
        same.putAll(others);
        var groups = new ArrayList<Group>();
        same.forEach((who, answers) -> {
            int told = answers.size() / FEWEST * FEWEST;
            if (told > 0) {
                groups.add(new Group(
                        who.step(), who.version(), who.track(), told, figures(answers.subList(0, told), shuffle)));
            }
        });
        int told = groups.stream().mapToInt(Group::answers).sum();
        return new SurveyFigures(groups, told < given.size());
    }

    private static List<Figures> figures(List<Rated> answers, UnaryOperator<List<String>> shuffle) {
        var items = new LinkedHashSet<ItemId>();
        var open = new LinkedHashSet<ItemId>();
        answers.forEach(answer -> {
            items.addAll(answer.ratings().keySet());
            open.addAll(answer.texts().keySet());
        });
        items.removeAll(open);
        var figures = new ArrayList<Figures>();
        items.forEach(item -> figures.add(ratings(item, answers)));
        open.forEach(item -> figures.add(texts(item, answers, shuffle)));
        return figures;
    }

    private static Figures ratings(ItemId item, List<Rated> answers) {
        var each = new ArrayList<Integer>();
        for (int rating = 1; rating <= RATING_MAX; rating++) {
            Integer wanted = rating;
            each.add((int) answers.stream()
                    .filter(answer -> wanted.equals(answer.ratings().get(item)))
                    .count());
        }
        var ratings = new Figures.Ratings(item, each);
        return ratings.answers() < FEWEST ? new Figures.TooFew(item) : ratings;
    }

    private static Figures texts(ItemId item, List<Rated> answers, UnaryOperator<List<String>> shuffle) {
        var texts = answers.stream()
                .flatMap(answer -> Optional.ofNullable(answer.texts().get(item)).stream())
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        return texts.size() < FEWEST ? new Figures.TooFew(item) : new Figures.Texts(item, shuffle.apply(texts));
    }
}
