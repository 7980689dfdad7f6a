package org.samtale.engine.course.compile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.samtale.engine.compile.DiagnosticCode;
import org.samtale.engine.compile.Spelling;
import org.samtale.engine.course.CourseModule;
import org.samtale.engine.course.ModuleId;
import org.samtale.engine.course.PartId;
import org.samtale.engine.course.StepId;
import org.samtale.engine.course.StepRef;
import org.samtale.engine.course.Track;
import org.samtale.engine.course.TrackId;
import org.samtale.engine.source.Source;

/** Looks up what tracks name: whole modules, parts of them, single steps. */
final class TrackReader {

    private final CourseReading reading;
    private final Map<ModuleId, CourseModule> modules;
    private final List<String> listed;
    private final Set<String> asked = new HashSet<>();

    /** @param listed the modules that the course names, there or not */
    TrackReader(CourseReading reading, Map<ModuleId, CourseModule> modules, List<String> listed) {
        this.reading = reading;
        this.modules = modules;
        this.listed = listed;
    }

    List<Track> read(CourseDraft draft) {
        var tracks = draft.tracks().stream().map(this::track).toList();
        for (var module : draft.modules()) {
            if (!asked.contains(module.text())
                    && modules.containsKey(new ModuleId(module.text()))
                    && !tracks.isEmpty()) {
                reading.tell(
                        DiagnosticCode.MODULE_IN_NO_TRACK,
                        module.place(),
                        "No track leads to module '" + module.text() + "'.",
                        "Name it in a track, so that somebody comes by.");
            }
        }
        return tracks;
    }

    private Track track(CourseDraft.TrackDraft draft) {
        var steps = new LinkedHashSet<StepRef>();
        draft.of().forEach(name -> steps.addAll(steps(name)));
        return new Track(
                new TrackId(draft.id()),
                draft.title(),
                draft.summary(),
                draft.about(),
                new ArrayList<>(steps),
                draft.award());
    }

    private List<StepRef> steps(Source.Scalar name) {
        var words = name.text().split("/", 2);
        asked.add(words[0]);
        if (!listed.contains(words[0])) {
            unknown(name, "module '" + words[0] + "'", Spelling.remedy(words[0], listed));
            return List.of();
        }
        var module = Optional.ofNullable(modules.get(new ModuleId(words[0])));
        if (module.isEmpty()) {
            return List.of(); // told about where it is listed
        }
        if (words.length == 1) {
            return refs(
                    module.get(),
                    module.get().steps().stream().map(step -> step.id()).toList());
        }
        var part = module.get().find(new PartId(words[1]));
        if (part.isPresent()) {
            return refs(module.get(), part.get().steps());
        }
        var step = module.get().find(new StepId(words[1]));
        if (step.isPresent()) {
            return refs(module.get(), List.of(step.get().id()));
        }
        unknown(
                name,
                "part or step '" + words[1] + "' in module '" + words[0] + "'",
                Spelling.remedy(words[1], names(module.get())));
        return List.of();
    }

    private static List<StepRef> refs(CourseModule module, List<StepId> steps) {
        return steps.stream().map(step -> new StepRef(module.id(), step)).toList();
    }

    private static List<String> names(CourseModule module) {
        var names = new ArrayList<String>();
        module.parts().forEach(part -> names.add(part.id().value()));
        module.steps().forEach(step -> names.add(step.id().value()));
        return names;
    }

    private void unknown(Source.Scalar name, String what, String remedy) {
        reading.tell(DiagnosticCode.UNKNOWN_IN_TRACK, name.place(), "There is no " + what + ".", remedy);
    }
}
