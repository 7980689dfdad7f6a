package org.samtale.engine.course.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samtale.engine.compile.DiagnosticCode;
import org.samtale.engine.compile.Fields;
import org.samtale.engine.compile.Spelling;
import org.samtale.engine.course.Course;
import org.samtale.engine.course.CourseModule;
import org.samtale.engine.course.Track;
import org.samtale.engine.grammar.CourseShapes;
import org.samtale.engine.scenario.Language;
import org.samtale.engine.source.Entry;
import org.samtale.engine.source.Source;

/** Reads what a course says of itself in another language. */
final class TranslatedCourse {

    private static final List<String> OF_SOURCE = List.of("audience", "modules", "award");

    private final CourseReading reading;
    private final CourseDraft source;

    private record Words(String title, String summary, Optional<String> about) {}

    TranslatedCourse(CourseReading reading, CourseDraft source) {
        this.reading = reading;
        this.source = source;
    }

    /** The course with these modules and tracks, whose texts are in the other language where they have been translated. */
    Optional<Course> read(CourseSources.Translation translation, Course course, List<CourseModule> modules) {
        var file = translation.file();
        var root = withoutStructure(reading.prepared(file.name(), file.root()));
        return reading.fields(root, CourseShapes.TRANSLATION, "a translation of a course")
                .map(fields -> {
                    names(fields, translation.language());
                    var title = FenceReading.text(fields, "title");
                    var summary = FenceReading.text(fields, "summary");
                    var words = tracks(fields);
                    Staleness.tell(
                            reading,
                            fields,
                            CoursePrint.ofCourse(source.title(), source.summary(), source.called()),
                            entry -> fields.place(),
                            fields.place());
                    fields.done();
                    return new Course(
                            course.id(),
                            translation.language(),
                            title,
                            summary,
                            course.audience(),
                            modules,
                            course.tracks().stream()
                                    .map(track -> told(
                                            track,
                                            Optional.ofNullable(
                                                    words.get(track.id().value()))))
                                    .toList());
                });
    }

    private static Track told(Track track, Optional<Words> words) {
        return words.map(one ->
                        new Track(track.id(), one.title(), one.summary(), one.about(), track.steps(), track.award()))
                .orElse(track);
    }

    /** What the source alone says is told about once, and not as a key nobody knows. */
    private Source withoutStructure(Source root) {
        if (!(root instanceof Source.Mapping mapping)) {
            return root;
        }
        var rest = new ArrayList<Entry>();
        for (var entry : mapping.entries()) {
            if (OF_SOURCE.contains(entry.key())) {
                reading.tell(
                        DiagnosticCode.NOT_FOR_A_TRANSLATION,
                        entry.keyPlace(),
                        "'" + entry.key() + "' is said in the source alone, and holds for every language.",
                        "Take it away here.");
            } else {
                rest.add(entry);
            }
        }
        return new Source.Mapping(mapping.place(), rest);
    }

    private void names(Fields fields, Language language) {
        fields.require("course")
                .flatMap(written -> reading.values().scalar(written, "the name of the course"))
                .filter(name -> !name.text().equals(source.id()))
                .ifPresent(name -> fieldsDiffer(name, source.id()));
        fields.require("language")
                .flatMap(written -> reading.values().scalar(written, "the language"))
                .filter(name -> !name.text().equals(language.code()))
                .ifPresent(name -> fieldsDiffer(name, language.code()));
    }

    private void fieldsDiffer(Source.Scalar written, String expected) {
        reading.tell(
                DiagnosticCode.OTHER_THAN_THE_SOURCE,
                written.place(),
                "By the name of this file and its folder, '" + expected + "' belongs here.",
                "Write that, or rename the file.");
    }

    private Map<String, Words> tracks(Fields fields) {
        var words = new HashMap<String, Words>();
        var there = source.tracks().stream().map(CourseDraft.TrackDraft::id).toList();
        fields.find("tracks");
        for (var entry : fields.mapping("tracks")) {
            if (!there.contains(entry.key())) {
                reading.tell(
                        DiagnosticCode.NOT_IN_THE_SOURCE,
                        entry.keyPlace(),
                        "The source has no track '" + entry.key() + "'.",
                        Spelling.remedy(entry.key(), there));
                continue;
            }
            reading.fields(entry.value(), CourseShapes.TRACK_TRANSLATION, "track '" + entry.key() + "'")
                    .ifPresent(track -> {
                        words.put(
                                entry.key(),
                                new Words(
                                        FenceReading.text(track, "title"),
                                        FenceReading.text(track, "summary"),
                                        about(track, entry.key())));
                        track.done();
                    });
        }
        for (var id : there) {
            if (!words.containsKey(id)) {
                reading.tell(
                        DiagnosticCode.COURSE_NOT_TRANSLATED,
                        fields.placeOf("tracks").orElse(fields.place()),
                        "Track '" + id + "' is not translated.",
                        "Add it with its title and its summary.");
            }
        }
        return words;
    }

    /** Where the source has none, there is nothing to translate. */
    private Optional<String> about(Fields track, String id) {
        var about = track.text("about");
        boolean isInSource = source.tracks().stream()
                .anyMatch(one -> one.id().equals(id) && one.about().isPresent());
        if (isInSource && about.isEmpty()) {
            reading.tell(
                    DiagnosticCode.COURSE_NOT_TRANSLATED,
                    track.place(),
                    "What track '" + id + "' is about is not translated.",
                    "Add 'about', as a certificate in this language says it.");
        } else if (!isInSource && about.isPresent()) {
            reading.tell(
                    DiagnosticCode.NOT_IN_THE_SOURCE,
                    track.placeOf("about").orElse(track.place()),
                    "The source has no 'about' in track '" + id + "'.",
                    "Write it in the source first, or take it away here.");
        }
        return isInSource ? about : Optional.empty();
    }
}
