package org.samtale.server.progress;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.samtale.engine.course.Course;
import org.samtale.engine.course.CourseId;
import org.samtale.engine.course.ItemId;
import org.samtale.engine.course.StepRef;
import org.samtale.engine.course.Task;
import org.samtale.server.progress.SurveyFigures.Figures;
import org.samtale.server.progress.SurveyFigures.Group;

/** The figures of a course's surveys, to read and as data. */
public final class SurveyReport {
    private static final int HASH_SHOWN = 12;

    private final CourseId course;
    private final SurveyFigures figures;
    private final Map<Asked, Task.SurveyItem> questions;

    SurveyReport(CourseId course, SurveyFigures figures, Map<Asked, Task.SurveyItem> questions) {
        this.course = course;
        this.figures = figures;
        this.questions = Map.copyOf(questions);
    }

    /** A question in its step. */
    record Asked(StepRef step, ItemId item) {}

    /** Every question of every survey of a course. */
    static Map<Asked, Task.SurveyItem> asked(Course course) {
        var asked = new LinkedHashMap<Asked, Task.SurveyItem>();
        course.modules()
                .forEach(module -> module.steps().forEach(step -> step.task().ifPresent(task -> {
                    if (task instanceof Task.Survey survey) {
                        survey.items()
                                .forEach(item ->
                                        asked.put(new Asked(new StepRef(module.id(), step.id()), item.id()), item));
                    }
                })));
        return asked;
    }

    /** For people, in lines. */
    public String text() {
        var text = new StringBuilder("What learners think of " + course + ", without names.\n");
        figures.groups().forEach(group -> text.append(text(group)));
        if (figures.areSomeUntold()) {
            text.append("\nThere are more answers. They are told about in fives, so that nobody is picked out.\n");
        }
        return text.toString();
    }

    private String text(Group group) {
        var who = group.version()
                .map(version -> "version " + version.substring(0, Math.min(HASH_SHOWN, version.length()))
                        + group.track().map(track -> ", track " + track).orElse(", no track chosen"))
                .orElse("all others together");
        return "\n" + group.step() + ", " + who + ": " + group.answers() + " answers\n"
                + group.questions().stream()
                        .map(question -> "  " + ask(group, question) + "\n" + text(question))
                        .collect(Collectors.joining());
    }

    private String ask(Group group, Figures question) {
        return find(group, question)
                .map(item -> item instanceof Task.SurveyItem.Rating rating
                        ? rating.ask() + " (1 " + rating.low() + ", 5 " + rating.high() + ")"
                        : item.ask())
                .orElseGet(() -> question.item().value());
    }

    private Optional<Task.SurveyItem> find(Group group, Figures question) {
        return Optional.ofNullable(questions.get(new Asked(group.step(), question.item())));
    }

    private static String text(Figures question) {
        return switch (question) {
            case Figures.Ratings ratings -> {
                var each = new StringBuilder();
                for (int rating = 1; rating <= SurveyFigures.RATING_MAX; rating++) {
                    each.append(", ")
                            .append(rating)
                            .append(": ")
                            .append(ratings.each().get(rating - 1));
                }
                yield "    mean " + String.format(Locale.ROOT, "%.1f", ratings.mean()) + " of " + ratings.answers()
                        + " answers" + each + "\n";
            }
            case Figures.Texts texts ->
                texts.texts().stream()
                        .map(one -> "    - " + one.replace("\n", "\n      ") + "\n")
                        .collect(Collectors.joining());
            case Figures.TooFew few -> "    fewer than " + SurveyFigures.FEWEST + " answers\n";
        };
    }

    /** For programs. */
    public String json() {
        return new JsonObject()
                        .put("course", course.value())
                        .put(
                                "groups",
                                new JsonArray(figures.groups().stream()
                                        .map(this::json)
                                        .toList()))
                        .put("more", figures.areSomeUntold())
                        .encodePrettily()
                + "\n";
    }

    private JsonObject json(Group group) {
        var json = new JsonObject().put("step", group.step().toString());
        group.version().ifPresent(version -> json.put("version", version));
        group.track().ifPresent(track -> json.put("track", track.value()));
        return json.put("answers", group.answers())
                .put(
                        "questions",
                        new JsonArray(group.questions().stream()
                                .map(question -> json(group, question))
                                .toList()));
    }

    private JsonObject json(Group group, Figures question) {
        var json = new JsonObject().put("id", question.item().value());
        find(group, question).ifPresent(item -> json.put("ask", item.ask()));
        return switch (question) {
            case Figures.Ratings ratings ->
                json.put("answers", ratings.answers())
                        .put("mean", ratings.mean())
                        .put("each", new JsonArray(List.copyOf(ratings.each())));
            case Figures.Texts texts -> json.put("texts", new JsonArray(List.copyOf(texts.texts())));
            case Figures.TooFew few -> json.put("tooFew", true);
        };
    }
}
