package org.samtale.engine.course.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.samtale.engine.compile.DiagnosticCode;
import org.samtale.engine.compile.Fields;
import org.samtale.engine.compile.Spelling;
import org.samtale.engine.course.ItemId;
import org.samtale.engine.course.Task;
import org.samtale.engine.grammar.TaskShapes;
import org.samtale.engine.source.Source;

/** Reads a sorting task. */
final class SortReader {

    private static final int MOST_PILES = 6;

    private final FenceReading fence;

    SortReader(FenceReading fence) {
        this.fence = fence;
    }

    Optional<Task.Sort> read(Source content, Optional<Task.Sort> ofSource) {
        return fence.fields(content, TaskShapes.SORT, "a sorting task").map(fields -> {
            var ask = FenceReading.text(fields, "ask");
            boolean ladder = fence.isOfSource(fields, "as")
                    ? fields.word("as").isPresent()
                    : ofSource.map(Task.Sort::ladder).orElse(false);
            fields.require("piles");
            var piles = piles(fields, ofSource);
            fields.require("cards");
            var cards = cards(fields, piles, ofSource);
            fields.done();
            fence.count(piles.size(), 2, MOST_PILES, fields.placeOf("piles").orElse(fence.place()), "piles");
            fence.count(
                    cards.size(), 2, Integer.MAX_VALUE, fields.placeOf("cards").orElse(fence.place()), "cards");
            return new Task.Sort(ask, ladder, piles, cards);
        });
    }

    private List<Task.Pile> piles(Fields fields, Optional<Task.Sort> ofSource) {
        var piles = new ArrayList<Task.Pile>();
        var there = ofSource.stream()
                .flatMap(sort -> sort.piles().stream())
                .map(Task.Pile::id)
                .toList();
        for (var entry : fields.mapping("piles")) {
            if (!fence.course().isName(entry.keyPlace(), entry.key(), "a pile")) {
                continue;
            }
            if (ofSource.isPresent() && !there.contains(new ItemId(entry.key()))) {
                fence.course()
                        .tell(
                                DiagnosticCode.NOT_IN_THE_SOURCE,
                                entry.keyPlace(),
                                "The source has no pile '" + entry.key() + "' here.",
                                Spelling.remedy(entry.key(), names(there)));
                continue;
            }
            fence.course()
                    .values()
                    .text(entry.value(), "pile '" + entry.key() + "'")
                    .ifPresent(label -> piles.add(new Task.Pile(new ItemId(entry.key()), label)));
        }
        var here = piles.stream().map(Task.Pile::id).toList();
        for (var id : there) {
            if (!here.contains(id)) {
                fence.course()
                        .tell(
                                DiagnosticCode.LACKS_OF_THE_SOURCE,
                                fields.placeOf("piles").orElse(fence.place()),
                                "The pile '" + id + "' of the source is missing here.",
                                "Add it with the same name.");
            }
        }
        return piles;
    }

    private List<Task.SortCard> cards(Fields fields, List<Task.Pile> piles, Optional<Task.Sort> ofSource) {
        var ids = piles.stream().map(Task.Pile::id).toList();
        var there = ofSource.map(Task.Sort::cards).orElse(List.of());
        var cards = new ArrayList<Task.SortCard>();
        for (var item : fence.items(
                fields.list("cards"),
                TaskShapes.SORT_CARD,
                "card",
                there.stream().map(Task.SortCard::id).toList())) {
            var card = there.stream().filter(one -> one.id().equals(item.id())).findFirst();
            cards.add(new Task.SortCard(
                    item.id(),
                    FenceReading.text(item.fields(), "text"),
                    fence.isOfSource(item.fields(), "in")
                            ? in(item.fields(), ids)
                            : card.map(Task.SortCard::in).orElse(List.of()),
                    QuestionReader.because(fence, item.fields()),
                    but(item.fields(), ids, card)));
            item.fields().done();
        }
        return cards;
    }

    private List<ItemId> in(Fields fields, List<ItemId> piles) {
        fields.require("in");
        return fields.oneOrMore("in").stream()
                .filter(name -> isPile(name, piles))
                .map(name -> new ItemId(name.text()))
                .toList();
    }

    private boolean isPile(Source.Scalar name, List<ItemId> piles) {
        if (piles.contains(new ItemId(name.text()))) {
            return true;
        }
        fence.course()
                .tell(
                        DiagnosticCode.UNKNOWN_PILE,
                        name.place(),
                        "There is no pile '" + name.text() + "' in this task.",
                        Spelling.remedy(name.text(), names(piles)));
        return false;
    }

    private List<Task.But> but(Fields fields, List<ItemId> piles, Optional<Task.SortCard> ofSource) {
        fields.find("but");
        var buts = new ArrayList<Task.But>();
        for (var entry : fields.mapping("but")) {
            var name = new Source.Scalar(entry.keyPlace(), entry.key(), false);
            if (isPile(name, piles)) {
                fence.course()
                        .values()
                        .text(entry.value(), "what is said of the wrong pile '" + entry.key() + "'")
                        .ifPresent(because -> buts.add(new Task.But(new ItemId(entry.key()), because)));
            }
        }
        ofSource.ifPresent(card -> card.but().stream()
                .filter(but -> buts.stream().noneMatch(one -> one.pile().equals(but.pile())))
                .forEach(but -> fence.course()
                        .tell(
                                DiagnosticCode.COURSE_NOT_TRANSLATED,
                                fields.place(),
                                "What the source says of the wrong pile '" + but.pile() + "' is missing in "
                                        + fields.what() + ".",
                                "Translate it: '" + but.because() + "'.")));
        return buts;
    }

    private static List<String> names(List<ItemId> ids) {
        return ids.stream().map(ItemId::value).toList();
    }
}
