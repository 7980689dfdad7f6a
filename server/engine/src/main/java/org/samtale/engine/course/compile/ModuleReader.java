package org.samtale.engine.course.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.samtale.engine.compile.DiagnosticCode;
import org.samtale.engine.compile.Fields;
import org.samtale.engine.course.CourseModule;
import org.samtale.engine.course.ModuleId;
import org.samtale.engine.course.Part;
import org.samtale.engine.course.PartId;
import org.samtale.engine.course.Step;
import org.samtale.engine.course.StepId;
import org.samtale.engine.grammar.CourseShapes;
import org.samtale.engine.markdown.MarkdownBlock;
import org.samtale.engine.markdown.MarkdownFile;
import org.samtale.engine.scenario.Language;
import org.samtale.engine.source.Place;

/** Reads one file of a module: its top, its parts, its steps. */
final class ModuleReader {

    private final CourseReading reading;
    private final ModuleId id;
    private final MarkdownFile file;
    private final Optional<ModuleDraft> source;
    private final Place top;
    private final List<Step> steps = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Map<StepId, Place> places = new HashMap<>();
    private final Set<StepId> broken = new HashSet<>();

    /** @param source what the file is a translation of */
    ModuleReader(CourseReading reading, ModuleId id, MarkdownFile file, Optional<ModuleDraft> source) {
        this.reading = reading;
        this.id = id;
        this.file = file;
        this.source = source;
        this.top = new Place(file.name(), 1, 1);
    }

    ModuleDraft read(Language language) {
        var front = file.frontMatter()
                .map(written -> reading.prepared(file.name(), written))
                .flatMap(written -> reading.fields(written, CourseShapes.MODULE, "the top of a module"));
        var title = front.map(fields -> FenceReading.text(fields, "title")).orElse("");
        var lead = front.map(fields -> FenceReading.text(fields, "lead")).orElse("");
        var outcomes = front.map(this::outcomes).orElse(List.of());
        sections();
        var module = new CourseModule(id, language, title, lead, outcomes, parts, steps);
        var draft = new ModuleDraft(module, top, places, broken);
        source.ifPresent(written -> {
            new ModuleComparison(reading, written, draft).tell();
            front.ifPresent(fields -> new Staleness(reading, draft).tell(fields, written.module()));
        });
        front.ifPresent(Fields::done);
        return draft;
    }

    private List<String> outcomes(Fields fields) {
        fields.require("outcomes");
        return fields.list("outcomes").stream()
                .flatMap(outcome -> reading.values().text(outcome, "an outcome").stream())
                .toList();
    }

    private void sections() {
        Optional<SectionHead> step = Optional.empty();
        Optional<SectionHead> part = Optional.empty();
        var content = new ArrayList<MarkdownBlock>();
        var inPart = new ArrayList<StepId>();
        boolean open = false;
        boolean told = false;
        for (var block : file.blocks()) {
            if (block instanceof MarkdownBlock.Heading heading && heading.level() <= 2) {
                step.ifPresent(head -> step(head, content, inPart));
                content.clear();
                step = Optional.empty();
                told = false;
                var head = SectionHead.read(reading, heading).filter(this::isNew);
                open = heading.level() == 2;
                if (open) {
                    step = head;
                } else {
                    part.ifPresent(one -> part(one, inPart));
                    inPart.clear();
                    part = head;
                }
            } else if (open) {
                content.add(block);
            } else if (!told) {
                reading.tell(
                        DiagnosticCode.OUTSIDE_A_STEP,
                        block.place(),
                        "This stands in no step.",
                        "Begin a step before it: ## What it is about {#its-name}.");
                told = true;
            }
        }
        step.ifPresent(head -> step(head, content, inPart));
        part.ifPresent(one -> part(one, inPart));
        if (file.blocks().stream().noneMatch(ModuleReader::beginsAStep)) {
            reading.tell(
                    DiagnosticCode.EMPTY_STEP,
                    top,
                    "This module has no step.",
                    "Begin one below the lines ---: ## What it is about {#its-name}.");
        }
    }

    private static boolean beginsAStep(MarkdownBlock block) {
        return block instanceof MarkdownBlock.Heading heading && heading.level() == 2;
    }

    private boolean isNew(SectionHead head) {
        boolean isNew = names.add(head.id());
        if (!isNew) {
            reading.twice(head.idPlace(), head.id(), "this module");
        }
        return isNew;
    }

    private void step(SectionHead head, List<MarkdownBlock> content, List<StepId> inPart) {
        var written = source.flatMap(draft -> draft.module().find(head.stepId()))
                .filter(one -> source.filter(draft -> draft.broken().contains(one.id()))
                        .isEmpty());
        var reader = new StepReader(reading, file.name(), id, source.isPresent(), written);
        var step = reader.read(head, content);
        if (!reader.isWhole()) {
            broken.add(step.id());
        }
        steps.add(written.map(one -> ofKind(step, one.kind())).orElse(step));
        places.put(step.id(), head.place());
        inPart.add(step.id());
    }

    /** What a step is for stands in the source; a translation may say it again. */
    private static Step ofKind(Step step, Step.Kind kind) {
        return step.kind() == Step.Kind.PLAIN
                ? new Step(step.id(), kind, step.title(), step.blocks(), step.talkMinutes())
                : step;
    }

    private void part(SectionHead head, List<StepId> inPart) {
        if (inPart.isEmpty()) {
            reading.tell(
                    DiagnosticCode.EMPTY_STEP,
                    head.place(),
                    "No step stands in part '" + head.id() + "'.",
                    "Write one below its heading, or take the part away.");
        }
        parts.add(new Part(new PartId(head.id()), head.title(), inPart));
    }
}
