package org.samtale.engine.course.compile;

import java.util.Arrays;
import java.util.Optional;
import org.samtale.engine.compile.DiagnosticCode;
import org.samtale.engine.compile.Spelling;
import org.samtale.engine.course.Step;
import org.samtale.engine.course.StepId;
import org.samtale.engine.markdown.MarkdownBlock;
import org.samtale.engine.source.Place;

/** The heading by which a step or a part of a module begins. */
record SectionHead(Place place, Place idPlace, String title, String id, Step.Kind kind) {

    /** Stands for the texts at the top of a module where signs of texts are kept. */
    static final String RESERVED = "module";

    StepId stepId() {
        return new StepId(id);
    }

    /** Empty where the heading cannot be told from others; the author has been told. */
    static Optional<SectionHead> read(CourseReading reading, MarkdownBlock.Heading heading) {
        var marks = HeadingMarks.of(heading);
        Leftovers.tell(reading.problems(), heading.content());
        var what = heading.level() == 1 ? "part" : "step";
        for (var other : marks.others()) {
            reading.tell(
                    DiagnosticCode.HEADING_WITHOUT_ID,
                    other.place(),
                    "'" + other.word() + "' is neither the id of a " + what + " nor a class.",
                    "Write an id with # and at most one class with a dot: {#monday-morning .hook}.");
        }
        if (marks.id().isEmpty()) {
            if (marks.others().isEmpty()) {
                reading.tell(
                        DiagnosticCode.HEADING_WITHOUT_ID,
                        heading.place(),
                        heading.level() == 1
                                ? "A heading with one # begins a part of the module, and this one has no id."
                                : "A heading with ## begins a step, and this one has no id.",
                        heading.level() == 1
                                ? "Write the module's title between the lines --- at the top; only a part stands here: # Part A {#part-a}."
                                : "Write one behind it, such as {#monday-morning}; inside a step headings begin with ###.");
            }
            return Optional.empty();
        }
        var id = marks.id().get();
        if (!reading.isName(id.place(), id.word(), "a " + what)) {
            return Optional.empty();
        }
        if (id.word().equals(RESERVED)) {
            reading.tell(
                    DiagnosticCode.RESERVED_NAME,
                    id.place(),
                    "'" + RESERVED + "' stands for the top of the module.",
                    "Choose another name.");
        }
        var title = ProseReader.words(marks.title());
        if (title.isEmpty()) {
            reading.tell(
                    DiagnosticCode.NOTHING_THERE,
                    heading.place(),
                    "This heading has no words.",
                    "Write what the " + what + " is about.");
        }
        return Optional.of(new SectionHead(heading.place(), id.place(), title, id.word(), kind(reading, marks, what)));
    }

    private static Step.Kind kind(CourseReading reading, HeadingMarks marks, String what) {
        var kind = Step.Kind.PLAIN;
        var words = Arrays.stream(Step.Kind.values())
                .map(Step.Kind::word)
                .filter(word -> !word.isEmpty())
                .toList();
        for (var mark : marks.classes()) {
            var found = Arrays.stream(Step.Kind.values())
                    .filter(one -> !mark.word().isEmpty() && one.word().equals(mark.word()))
                    .findFirst();
            if (found.isEmpty() || what.equals("part") || kind != Step.Kind.PLAIN) {
                reading.tell(
                        DiagnosticCode.UNKNOWN_WORD,
                        mark.place(),
                        found.isEmpty()
                                ? "'" + mark.word() + "' is no class of a step."
                                : "Only a step has a class, and only one.",
                        found.isEmpty() ? Spelling.remedy(mark.word(), words) : "Take it away.");
            }
            kind = found.orElse(kind);
        }
        return kind;
    }
}
