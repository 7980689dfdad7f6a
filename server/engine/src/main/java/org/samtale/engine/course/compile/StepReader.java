package org.samtale.engine.course.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.samtale.engine.compile.DiagnosticCode;
import org.samtale.engine.compile.Spelling;
import org.samtale.engine.course.Block;
import org.samtale.engine.course.ModuleId;
import org.samtale.engine.course.Prose;
import org.samtale.engine.course.Step;
import org.samtale.engine.course.Task;
import org.samtale.engine.markdown.MarkdownBlock;
import org.samtale.engine.source.Place;

/** Reads what stands below the heading of one step. */
final class StepReader {

    private final CourseReading reading;
    private final String file;
    private final ProseReader prose;
    private final Optional<Step> source;
    private final boolean translation;
    private final List<Block> waiting;
    private final List<Block> blocks = new ArrayList<>();
    private boolean hasTask;
    private boolean isWhole = true;

    /** @param source the step this one is a translation of; empty also where that could not be read */
    StepReader(CourseReading reading, String file, ModuleId module, boolean translation, Optional<Step> source) {
        this.reading = reading;
        this.file = file;
        this.prose = new ProseReader(reading, module);
        this.source = source;
        this.translation = translation;
        this.waiting = new ArrayList<>(source.stream()
                .flatMap(step -> step.blocks().stream())
                .filter(block -> !(block instanceof Prose))
                .toList());
    }

    Step read(SectionHead head, List<MarkdownBlock> content) {
        int before = reading.problems().errors();
        for (var block : content) {
            if (block instanceof MarkdownBlock.Fence fence) {
                fence(fence);
            } else {
                prose.read(block).ifPresent(blocks::add);
            }
        }
        if (content.isEmpty()) {
            reading.tell(
                    DiagnosticCode.EMPTY_STEP,
                    head.place(),
                    "Nothing stands in step '" + head.id() + "'.",
                    "Write something below its heading, or take it away.");
        }
        if (source.isPresent() && !waiting.isEmpty()) {
            reading.tell(
                    DiagnosticCode.LACKS_OF_THE_SOURCE,
                    head.place(),
                    "'" + word(waiting.getFirst()) + "' of the source is missing in step '" + head.id() + "'.",
                    "Translate it, too.");
        }
        isWhole = reading.problems().errors() == before;
        return new Step(head.stepId(), head.kind(), head.title(), blocks, talkMinutes());
    }

    /** Whether everything in it was understood, so that a translation can be held against it. */
    boolean isWhole() {
        return isWhole;
    }

    private int talkMinutes() {
        return blocks.stream()
                .filter(Task.Talk.class::isInstance)
                .map(Task.Talk.class::cast)
                .mapToInt(talk -> reading.scenarios()
                        .map(known -> known.getOrDefault(talk.scenario(), 0))
                        .orElse(0))
                .sum();
    }

    private void fence(MarkdownBlock.Fence fence) {
        var kind = FenceKind.find(fence.kind());
        if (kind.isEmpty()) {
            reading.tell(
                    DiagnosticCode.UNKNOWN_FENCE,
                    fence.place(),
                    fence.kind().isEmpty()
                            ? "These fences do not say what is between them."
                            : "'" + fence.kind() + "' is no kind of fence.",
                    Spelling.remedyOfAll(fence.kind(), FenceKind.words()));
            return;
        }
        if (kind.get().isTask()) {
            if (hasTask) {
                reading.tell(
                        DiagnosticCode.TWO_TASKS,
                        fence.place(),
                        "This is the second task of the step.",
                        "Begin another step before it: a step is one thing to read and one to do.");
            }
            hasTask = true;
        }
        if (fence.content().isPresent() && isComparable(kind.get(), fence.place())) {
            var ofSource = source.map(step -> waiting.removeFirst());
            var content = reading.prepared(file, fence.content().get());
            FenceReader.read(
                            new FenceReading(reading, fence.place(), source.isPresent()), kind.get(), content, ofSource)
                    .ifPresent(blocks::add);
        }
    }

    /** Where there is a source, the next of its fences has to be of this kind. */
    private boolean isComparable(FenceKind kind, Place place) {
        if (!translation) {
            return true;
        }
        if (source.isEmpty()) {
            return false;
        }
        if (waiting.isEmpty()) {
            reading.tell(
                    DiagnosticCode.NOT_IN_THE_SOURCE,
                    place,
                    "The source has no '" + kind.word() + "' in this place.",
                    "Write it in the source first, or take it away here.");
            return false;
        }
        if (!kind.isThatOf(waiting.getFirst())) {
            reading.tell(
                    DiagnosticCode.OTHER_THAN_THE_SOURCE,
                    place,
                    "In the source, '" + word(waiting.getFirst()) + "' stands here.",
                    "Put the fences of the step in the order of the source.");
            waiting.removeFirst();
            return false;
        }
        return true;
    }

    private static String word(Block block) {
        for (var kind : FenceKind.values()) {
            if (kind.isThatOf(block)) {
                return kind.word();
            }
        }
        throw new IllegalArgumentException("no fence has " + block);
    }
}
