package org.samtale.engine.course;

import java.util.List;
import java.util.Optional;
import org.samtale.engine.scenario.Language;

/** A course in one language. */
public record Course(
        CourseId id,
        Language language,
        String title,
        String summary,
        Audience audience,
        List<CourseModule> modules,
        List<Track> tracks) {

    public Course {
        modules = List.copyOf(modules);
        tracks = List.copyOf(tracks);
    }

    /** Whom a course is for. */
    public enum Audience {
        STUDENTS("students"),
        SUPERVISORS("supervisors");

        private final String word;

        Audience(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    public Optional<CourseModule> find(ModuleId module) {
        return modules.stream().filter(one -> one.id().equals(module)).findFirst();
    }

    public Optional<Step> find(StepRef step) {
        return find(step.module()).flatMap(module -> module.find(step.step()));
    }

    /** How long a track takes, in whole minutes. */
    public int minutes(Track track) {
        int seconds = track.steps().stream()
                .flatMap(step -> find(step).stream())
                .mapToInt(Step::seconds)
                .sum();
        return StepTime.minutes(seconds);
    }
}
