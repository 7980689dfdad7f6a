package org.samtale.engine.course.compile;

import java.util.HashMap;
import java.util.Map;
import org.samtale.engine.compile.DiagnosticCode;
import org.samtale.engine.compile.Fields;
import org.samtale.engine.compile.Fingerprint;
import org.samtale.engine.course.CourseModule;
import org.samtale.engine.course.StepId;
import org.samtale.engine.source.Place;
import org.samtale.engine.source.Source;

/** Whether a translation was made from the texts that the source has now. */
final class Staleness {

    private static final String MADE_FROM = "made-from";

    private final CourseReading reading;
    private final ModuleDraft translation;

    Staleness(CourseReading reading, ModuleDraft translation) {
        this.reading = reading;
        this.translation = translation;
    }

    void tell(Fields front, CourseModule source) {
        var now = CoursePrint.ofModule(source);
        tell(reading, front, now, name -> translation.placeOf(new StepId(name)), translation.top());
    }

    /** Where an entry stands in the translation. */
    interface Places {
        Place of(String entry);
    }

    static void tell(CourseReading reading, Fields fields, Map<String, Fingerprint> now, Places places, Place top) {
        if (!fields.has(MADE_FROM)) {
            reading.tell(
                    DiagnosticCode.COURSE_NOT_ACCEPTED,
                    top,
                    "Nobody has said yet that this translation fits the source.",
                    "When it does: samtale accept, with the course and the language.");
            return;
        }
        var then = new HashMap<String, String>();
        for (var entry : fields.mapping(MADE_FROM)) {
            if (entry.value() instanceof Source.Scalar print) {
                then.put(entry.key(), print.text());
            }
        }
        now.forEach((entry, print) -> {
            if (!then.containsKey(entry)) {
                reading.tell(
                        DiagnosticCode.COURSE_NOT_ACCEPTED,
                        places.of(entry),
                        "Nobody has said yet that the translation of '" + entry + "' fits the source.",
                        "When it does: samtale accept, with the course and the language.");
            } else if (!print.value().equals(then.get(entry))) {
                reading.tell(
                        DiagnosticCode.COURSE_TRANSLATION_STALE,
                        places.of(entry),
                        "The source of '" + entry + "' has changed since it was translated.",
                        "Read both, change what has to be changed, and then: samtale accept.");
            }
        });
    }
}
