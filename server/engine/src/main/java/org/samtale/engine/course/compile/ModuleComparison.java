package org.samtale.engine.course.compile;

import java.util.List;
import org.samtale.engine.compile.DiagnosticCode;
import org.samtale.engine.compile.Spelling;
import org.samtale.engine.course.Part;
import org.samtale.engine.course.Step;
import org.samtale.engine.course.StepId;
import org.samtale.engine.source.Place;

/** Whether a translation has the parts and the steps of its source, in the same order. */
final class ModuleComparison {

    private final CourseReading reading;
    private final ModuleDraft source;
    private final ModuleDraft translation;

    ModuleComparison(CourseReading reading, ModuleDraft source, ModuleDraft translation) {
        this.reading = reading;
        this.source = source;
        this.translation = translation;
    }

    void tell() {
        compare(
                "step",
                source.module().steps().stream().map(step -> step.id().value()).toList(),
                translation.module().steps().stream()
                        .map(step -> step.id().value())
                        .toList());
        compare(
                "part",
                source.module().parts().stream().map(part -> part.id().value()).toList(),
                translation.module().parts().stream()
                        .map(part -> part.id().value())
                        .toList());
        if (outcomes(translation) > 0 && outcomes(source) != outcomes(translation)) {
            tell(
                    DiagnosticCode.OTHER_THAN_THE_SOURCE,
                    translation.top(),
                    "The source has " + outcomes(source) + " outcomes, and this translation has "
                            + outcomes(translation) + ".",
                    "Translate each of them, in the same order.");
        }
        source.module().steps().forEach(this::kind);
        source.module().parts().forEach(this::steps);
    }

    private static int outcomes(ModuleDraft draft) {
        return draft.module().outcomes().size();
    }

    private void compare(String noun, List<String> there, List<String> here) {
        for (var id : here) {
            if (!there.contains(id)) {
                tell(
                        DiagnosticCode.NOT_IN_THE_SOURCE,
                        place(id),
                        "The source has no " + noun + " '" + id + "' in this module.",
                        Spelling.remedy(id, there));
            }
        }
        var missing = there.stream().filter(id -> !here.contains(id)).toList();
        if (!missing.isEmpty()) {
            tell(
                    DiagnosticCode.LACKS_OF_THE_SOURCE,
                    translation.top(),
                    "The " + noun + " '" + missing.getFirst() + "' of the source is missing here"
                            + (missing.size() > 1 ? ", and " + (missing.size() - 1) + " more" : "") + ".",
                    "Translate it, too, with the same id.");
        }
        order(
                there.stream().filter(here::contains).toList(),
                here.stream().filter(there::contains).toList());
    }

    private void order(List<String> there, List<String> here) {
        for (int i = 0; i < here.size(); i++) {
            if (!here.get(i).equals(there.get(i))) {
                tell(
                        DiagnosticCode.OTHER_THAN_THE_SOURCE,
                        place(here.get(i)),
                        "In the source, '" + there.get(i) + "' stands in the place of '" + here.get(i) + "'.",
                        "Put them in the order of the source.");
                return;
            }
        }
    }

    private Place place(String id) {
        return translation.placeOf(new StepId(id));
    }

    private void kind(Step step) {
        translation
                .module()
                .find(step.id())
                .filter(one -> one.kind() != step.kind())
                .ifPresent(one -> tell(
                        DiagnosticCode.OTHER_THAN_THE_SOURCE,
                        translation.placeOf(step.id()),
                        "In the source, step '" + step.id() + "' has "
                                + (step.kind() == Step.Kind.PLAIN
                                        ? "no class"
                                        : "the class ." + step.kind().word())
                                + ".",
                        "The class holds for every language: take it away here."));
    }

    private void steps(Part part) {
        translation
                .module()
                .find(part.id())
                .filter(one -> !one.steps().equals(part.steps()))
                .ifPresent(one -> {
                    var first = one.steps().isEmpty()
                            ? translation.top()
                            : translation.placeOf(one.steps().getFirst());
                    if (one.steps().size() == part.steps().size()) {
                        return; // what differs has been told as a step
                    }
                    tell(
                            DiagnosticCode.OTHER_THAN_THE_SOURCE,
                            first,
                            "Part '" + part.id() + "' has other steps in the source.",
                            "Put the heading of the part before the same step.");
                });
    }

    private void tell(DiagnosticCode code, Place place, String message, String remedy) {
        reading.tell(code, place, message, remedy);
    }
}
