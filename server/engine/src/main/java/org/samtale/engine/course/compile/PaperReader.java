package org.samtale.engine.course.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.samtale.engine.compile.DiagnosticCode;
import org.samtale.engine.compile.Fields;
import org.samtale.engine.compile.Spelling;
import org.samtale.engine.course.Task;
import org.samtale.engine.grammar.TaskShapes;
import org.samtale.engine.scenario.ScenarioId;
import org.samtale.engine.source.Source;

/** Reads the tasks without right and wrong options: what is put in order, written, said or valued. */
final class PaperReader {

    private static final int USUAL_ROWS = 2;

    private final FenceReading fence;

    PaperReader(FenceReading fence) {
        this.fence = fence;
    }

    Optional<Task.Order> order(Source content, Optional<Task.Order> ofSource) {
        return fence.fields(content, TaskShapes.ORDER, "an ordering task").map(fields -> {
            var ask = FenceReading.text(fields, "ask");
            fields.require("items");
            var there = ofSource.map(Task.Order::items).orElse(List.of());
            var items = new ArrayList<Task.OrderItem>();
            for (var item : fence.items(
                    fields.list("items"),
                    TaskShapes.ORDER_ITEM,
                    "item",
                    there.stream().map(Task.OrderItem::id).toList())) {
                var because = there.stream()
                        .filter(one -> one.id().equals(item.id()))
                        .findFirst()
                        .flatMap(Task.OrderItem::because);
                items.add(new Task.OrderItem(
                        item.id(),
                        FenceReading.text(item.fields(), "text"),
                        fence.also(item.fields(), "because", because)));
                item.fields().done();
            }
            fields.done();
            fence.count(
                    items.size(), 2, Integer.MAX_VALUE, fields.placeOf("items").orElse(fence.place()), "items");
            return new Task.Order(ask, items);
        });
    }

    Optional<Task.Reflect> reflect(Source content, Optional<Task.Reflect> ofSource) {
        var there = ofSource.stream()
                .flatMap(source -> source.prompts().stream())
                .map(Task.Prompt::id)
                .toList();
        var prompts = new ArrayList<Task.Prompt>();
        for (var item : fence.items(fence.list(content, "a reflection"), TaskShapes.PROMPT, "prompt", there)) {
            prompts.add(new Task.Prompt(item.id(), FenceReading.text(item.fields(), "ask")));
            item.fields().done();
        }
        fence.count(prompts.size(), 1, Integer.MAX_VALUE, fence.place(), "prompts");
        return Optional.of(new Task.Reflect(prompts));
    }

    Optional<Task.Builder> builder(Source content, Optional<Task.Builder> ofSource) {
        return fence.fields(content, TaskShapes.BUILDER, "a builder").map(fields -> {
            var title = FenceReading.text(fields, "title");
            fields.require("fields");
            var there = ofSource.map(Task.Builder::fields).orElse(List.of());
            var papers = new ArrayList<Task.Field>();
            for (var item : fence.items(
                    fields.list("fields"),
                    TaskShapes.FIELD,
                    "field",
                    there.stream().map(Task.Field::id).toList())) {
                papers.add(field(
                        item,
                        there.stream().filter(one -> one.id().equals(item.id())).findFirst()));
            }
            fields.done();
            fence.count(
                    papers.size(),
                    1,
                    Integer.MAX_VALUE,
                    fields.placeOf("fields").orElse(fence.place()),
                    "fields");
            return new Task.Builder(title, papers);
        });
    }

    private Task.Field field(FenceReading.Item item, Optional<Task.Field> there) {
        var rows = item.fields().number("rows");
        if (rows.isPresent() && there.isPresent()) {
            fence.sameAsInSource(
                    item.fields(),
                    "rows",
                    String.valueOf(rows.getAsInt()),
                    String.valueOf(there.get().rows()));
        }
        var field = new Task.Field(
                item.id(),
                FenceReading.text(item.fields(), "label"),
                fence.also(item.fields(), "hint", there.flatMap(Task.Field::hint)),
                fence.also(item.fields(), "example", there.flatMap(Task.Field::example)),
                there.map(Task.Field::rows).orElse(rows.orElse(USUAL_ROWS)));
        item.fields().done();
        return field;
    }

    Optional<Task.Talk> talk(Source content, Optional<Task.Talk> ofSource) {
        return fence.fields(content, TaskShapes.TALK, "a talk").flatMap(fields -> {
            var scenario = fence.isOfSource(fields, "scenario") ? scenario(fields) : ofSource.map(Task.Talk::scenario);
            var intro = fence.also(fields, "intro", ofSource.flatMap(Task.Talk::intro));
            fields.done();
            return scenario.map(id -> new Task.Talk(id, intro));
        });
    }

    private Optional<ScenarioId> scenario(Fields fields) {
        var written = fields.require("scenario")
                .flatMap(source -> fence.course().values().scalar(source, "the scenario of a talk"));
        var known = fence.course().scenarios();
        if (written.isPresent()
                && known.isPresent()
                && !known.get().containsKey(new ScenarioId(written.get().text()))) {
            fence.course()
                    .tell(
                            DiagnosticCode.UNKNOWN_SCENARIO,
                            written.get().place(),
                            "There is no scenario '" + written.get().text() + "' that can be played.",
                            Spelling.remedy(
                                    written.get().text(),
                                    known.get().keySet().stream()
                                            .map(ScenarioId::value)
                                            .toList()));
        }
        return written.map(name -> new ScenarioId(name.text()));
    }

    Optional<Task.Survey> survey(Source content, Optional<Task.Survey> ofSource) {
        var there = ofSource.map(Task.Survey::items).orElse(List.of());
        var items = new ArrayList<Task.SurveyItem>();
        for (var item : fence.items(
                fence.list(content, "a survey"),
                TaskShapes.SURVEY_ITEM,
                "question",
                there.stream().map(Task.SurveyItem::id).toList())) {
            var ask = FenceReading.text(item.fields(), "ask");
            boolean open = fence.isOfSource(item.fields(), "open")
                    ? item.fields().yes("open")
                    : there.stream().anyMatch(one -> one.id().equals(item.id()) && one instanceof Task.SurveyItem.Open);
            items.add(
                    open
                            ? new Task.SurveyItem.Open(item.id(), ask)
                            : new Task.SurveyItem.Rating(
                                    item.id(),
                                    ask,
                                    FenceReading.text(item.fields(), "low"),
                                    FenceReading.text(item.fields(), "high")));
            item.fields().done();
        }
        fence.count(items.size(), 1, Integer.MAX_VALUE, fence.place(), "questions");
        return Optional.of(new Task.Survey(items));
    }
}
