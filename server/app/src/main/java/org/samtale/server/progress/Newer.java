package org.samtale.server.progress;

/**
 * A course as it is by now, beside what a learner takes of it.
 *
 * @param now how far they would be in it
 * @param isDeclined they know of it, and would rather stay
 */
public record Newer(CourseProgress taken, CourseProgress now, boolean isDeclined) {

    /** The version they began with cannot be read any more, and they are shown this one already. */
    public boolean isForced() {
        return taken.version().hash().equals(now.version().hash());
    }
}
