package org.samtale.engine.course.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samtale.engine.compile.DiagnosticCode;
import org.samtale.engine.compile.Fields;
import org.samtale.engine.compile.Spelling;
import org.samtale.engine.course.Award;
import org.samtale.engine.course.Course.Audience;
import org.samtale.engine.course.compile.CourseDraft.TrackDraft;
import org.samtale.engine.grammar.CourseShapes;
import org.samtale.engine.scenario.Language;
import org.samtale.engine.scenario.ScenarioId;
import org.samtale.engine.source.Source;
import org.samtale.engine.source.SourceFile;

/** Reads what a course says of itself. */
final class CourseReader {

    private static final int MINUTES = 60;
    private static final int MOST_HOURS = 100;

    private final CourseReading reading;

    CourseReader(CourseReading reading) {
        this.reading = reading;
    }

    Optional<CourseDraft> read(SourceFile file, String folder) {
        var root = reading.prepared(file.name(), file.root());
        return reading.fields(root, CourseShapes.COURSE, "a course").map(fields -> {
            name(fields, folder);
            fields.require("audience");
            fields.require("modules");
            fields.require("tracks");
            var draft = new CourseDraft(
                    fields.place(),
                    folder,
                    new Language(FenceReading.text(fields, "language")),
                    FenceReading.text(fields, "title"),
                    FenceReading.text(fields, "summary"),
                    audience(fields),
                    modules(fields),
                    tracks(fields));
            fields.done();
            return draft;
        });
    }

    private void name(Fields fields, String folder) {
        fields.require("course")
                .flatMap(source -> reading.values().scalar(source, "the name of the course"))
                .ifPresent(name -> {
                    if (reading.isName(name.place(), name.text(), "a course")
                            && !name.text().equals(folder)) {
                        reading.tell(
                                DiagnosticCode.BAD_ID,
                                name.place(),
                                "The course is called '" + name.text() + "', and its folder '" + folder + "'.",
                                "Give both the same name.");
                    }
                    if (reading.scenarios()
                            .filter(known -> known.containsKey(new ScenarioId(name.text())))
                            .isPresent()) {
                        reading.tell(
                                DiagnosticCode.NAMED_LIKE_A_SCENARIO,
                                name.place(),
                                "There is a scenario '" + name.text() + "', too.",
                                "Give the course another name, so that everybody knows which of the two is meant.");
                    }
                });
    }

    private static Audience audience(Fields fields) {
        var word = fields.word("audience").orElse("");
        for (var audience : Audience.values()) {
            if (audience.word().equals(word)) {
                return audience;
            }
        }
        return Audience.STUDENTS;
    }

    private List<Source.Scalar> modules(Fields fields) {
        var modules = new ArrayList<Source.Scalar>();
        var seen = new HashSet<String>();
        for (var name : names(fields, "modules")) {
            if (reading.isName(name.place(), name.text(), "a module")) {
                if (seen.add(name.text())) {
                    modules.add(name);
                } else {
                    reading.twice(name.place(), name.text(), "the modules of the course");
                }
            }
        }
        return modules;
    }

    private List<Source.Scalar> names(Fields fields, String key) {
        return fields.list(key).stream()
                .flatMap(source -> reading.values().scalar(source, "a name in '" + key + "'").stream())
                .toList();
    }

    private List<TrackDraft> tracks(Fields fields) {
        fields.find("tracks");
        var names = fields.mapping("tracks").stream().map(entry -> entry.key()).toList();
        var awards = awards(fields, names);
        var tracks = new ArrayList<TrackDraft>();
        for (var entry : fields.mapping("tracks")) {
            if (reading.isName(entry.keyPlace(), entry.key(), "a track")) {
                reading.fields(entry.value(), CourseShapes.TRACK, "track '" + entry.key() + "'")
                        .ifPresent(track ->
                                tracks.add(track(track, entry.key(), Optional.ofNullable(awards.get(entry.key())))));
            }
        }
        return tracks;
    }

    private TrackDraft track(Fields fields, String id, Optional<Award> award) {
        fields.require("of");
        var track = new TrackDraft(
                id,
                FenceReading.text(fields, "title"),
                FenceReading.text(fields, "summary"),
                fields.text("about"),
                names(fields, "of"),
                award);
        fields.done();
        return track;
    }

    private Map<String, Award> awards(Fields fields, List<String> tracks) {
        fields.find("award");
        var awards = new HashMap<String, Award>();
        for (var entry : fields.mapping("award")) {
            if (!tracks.contains(entry.key())) {
                reading.tell(
                        DiagnosticCode.AWARD_WITHOUT_TRACK,
                        entry.keyPlace(),
                        "There is no track '" + entry.key() + "' that this could be awarded for.",
                        Spelling.remedy(entry.key(), tracks));
            }
            reading.fields(entry.value(), CourseShapes.AWARD, "award '" + entry.key() + "'")
                    .flatMap(this::award)
                    .ifPresent(award -> awards.put(entry.key(), award));
        }
        return awards;
    }

    private Optional<Award> award(Fields fields) {
        var hours = fields.require("hours")
                .flatMap(source -> reading.values().decimal(source, "'hours' of an award", 0, MOST_HOURS));
        fields.require("level");
        var level = fields.number("level");
        fields.done();
        return hours.isPresent() && level.isPresent()
                ? Optional.of(new Award(hours.get() * MINUTES / 100, level.getAsInt()))
                : Optional.empty();
    }
}
