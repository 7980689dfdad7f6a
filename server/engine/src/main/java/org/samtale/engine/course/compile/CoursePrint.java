package org.samtale.engine.course.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.samtale.engine.compile.Fingerprint;
import org.samtale.engine.course.Course;
import org.samtale.engine.course.CourseModule;
import org.samtale.engine.course.StepTexts;

/** Signs by which a translation tells which texts it was made from. */
public final class CoursePrint {

    private static final String COURSE = "course";

    private CoursePrint() {}

    /** What belongs under {@code made-from} of a translation of this module: one for its top, and one for each step. */
    public static Map<String, Fingerprint> ofModule(CourseModule source) {
        var prints = new LinkedHashMap<String, Fingerprint>();
        var top = new ArrayList<>(List.of(source.title(), source.lead()));
        top.addAll(source.outcomes());
        source.parts().forEach(part -> top.add(part.title()));
        prints.put(SectionHead.RESERVED, of(top));
        source.steps().forEach(step -> prints.put(step.id().value(), of(StepTexts.of(step))));
        return prints;
    }

    /** What belongs there in a translation of what the course says of itself. */
    public static Map<String, Fingerprint> ofCourse(Course source) {
        return ofCourse(
                source.title(),
                source.summary(),
                source.tracks().stream()
                        .map(track -> new Called(track.id().value(), track.title(), track.summary(), track.about()))
                        .toList());
    }

    record Called(String id, String title, String summary, Optional<String> about) {}

    static Map<String, Fingerprint> ofCourse(String title, String summary, List<Called> tracks) {
        var prints = new LinkedHashMap<String, Fingerprint>();
        prints.put(COURSE, of(List.of(title, summary)));
        tracks.forEach(track -> prints.put(
                "track-" + track.id(),
                of(Stream.concat(Stream.of(track.title(), track.summary()), track.about().stream())
                        .toList())));
        return prints;
    }

    private static Fingerprint of(List<String> texts) {
        return Fingerprint.of(String.join("\n", texts));
    }
}
