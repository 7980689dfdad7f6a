package org.samtale.engine.course;

import java.util.List;
import java.util.Optional;

/**
 * One thing to read, and at most one to do.
 *
 * @param talkMinutes how long the conversation takes that one holds here; 0 where there is none
 */
public record Step(StepId id, Kind kind, String title, List<Block> blocks, int talkMinutes) {

    public Step {
        blocks = List.copyOf(blocks);
    }

    /** What a step is for, where it is not just one more. */
    public enum Kind {
        PLAIN(""),
        /** The situation that a module begins with. */
        HOOK("hook"),
        /** A printed page to take along. */
        JOB_AID("job-aid");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** As an author writes it; empty for a step that is just one more. */
        public String word() {
            return word;
        }
    }

    public Optional<Task> task() {
        for (var block : blocks) {
            if (block instanceof Task task) {
                return Optional.of(task);
            }
        }
        return Optional.empty();
    }

    /** What it takes to read and to do everything here, the conversation included. */
    public int seconds() {
        return StepTime.withoutTalk(this) + talkMinutes * StepTime.MINUTE;
    }

    public int minutes() {
        return StepTime.minutes(seconds());
    }
}
