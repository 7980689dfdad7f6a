package org.samtale.engine.course.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.samtale.engine.compile.DiagnosticCode;
import org.samtale.engine.compile.Fields;
import org.samtale.engine.course.Task;
import org.samtale.engine.grammar.TaskShapes;
import org.samtale.engine.source.Source;

/** Reads a transcript in which something is to be noticed. */
final class NoticeReader {

    private final FenceReading fence;

    NoticeReader(FenceReading fence) {
        this.fence = fence;
    }

    Optional<Task.Notice> read(Source content, Optional<Task.Notice> ofSource) {
        return fence.fields(content, TaskShapes.NOTICE, "a transcript").map(fields -> {
            var ask = FenceReading.text(fields, "ask");
            fields.require("lines");
            var lines = new ArrayList<Task.NoticeLine>();
            var there = ofSource.stream()
                    .flatMap(source -> source.lines().stream())
                    .map(Task.NoticeLine::id)
                    .toList();
            for (var item : fence.items(fields.list("lines"), TaskShapes.NOTICE_LINE, "line", there)) {
                lines.add(line(item, ofSource));
            }
            fields.done();
            if (ofSource.isEmpty() && !lines.isEmpty()) {
                tellAboutMarks(fields, lines);
            }
            return new Task.Notice(ask, lines);
        });
    }

    private Task.NoticeLine line(FenceReading.Item item, Optional<Task.Notice> ofSource) {
        var there = ofSource.flatMap(source -> source.lines().stream()
                .filter(one -> one.id().equals(item.id()))
                .findFirst());
        var line = new Task.NoticeLine(
                item.id(),
                fence.speaker(item.fields(), there.map(Task.NoticeLine::who)),
                FenceReading.text(item.fields(), "text"),
                fence.also(item.fields(), "notice", there.flatMap(Task.NoticeLine::notice)),
                fence.also(item.fields(), "otherwise", there.flatMap(Task.NoticeLine::otherwise)));
        item.fields().done();
        return line;
    }

    private void tellAboutMarks(Fields fields, List<Task.NoticeLine> lines) {
        var at = fields.placeOf("lines").orElse(fence.place());
        long marked = lines.stream().filter(line -> line.notice().isPresent()).count();
        if (marked == 0) {
            fence.course()
                    .tell(
                            DiagnosticCode.NOTHING_RIGHT,
                            at,
                            "None of these lines is one to mark.",
                            "Write 'notice: …' at one that is, with the reason.");
        } else if (marked == lines.size()) {
            fence.course()
                    .tell(
                            DiagnosticCode.EVERYTHING_RIGHT,
                            at,
                            "All of these lines are to be marked, so that there is nothing to find.",
                            "Leave out 'notice' where there is nothing to notice.");
        }
    }
}
