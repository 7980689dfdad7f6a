package org.samtale.engine.course.compile;

import java.util.List;
import java.util.Optional;
import org.samtale.engine.course.Award;
import org.samtale.engine.course.Course;
import org.samtale.engine.scenario.Language;
import org.samtale.engine.source.Place;
import org.samtale.engine.source.Source;

/** What a course says of itself, before it is known whether what it names is there. */
record CourseDraft(
        Place place,
        String id,
        Language language,
        String title,
        String summary,
        Course.Audience audience,
        List<Source.Scalar> modules,
        List<TrackDraft> tracks) {

    CourseDraft {
        modules = List.copyOf(modules);
        tracks = List.copyOf(tracks);
    }

    /** A track with the names of what belongs to it. */
    record TrackDraft(
            String id,
            String title,
            String summary,
            Optional<String> about,
            List<Source.Scalar> of,
            Optional<Award> award) {

        TrackDraft {
            of = List.copyOf(of);
        }
    }

    List<CoursePrint.Called> called() {
        return tracks.stream()
                .map(track -> new CoursePrint.Called(track.id(), track.title(), track.summary(), track.about()))
                .toList();
    }
}
