package org.samtale.server.handout;

import java.util.List;

/**
 * One thing that is kept.
 *
 * @param id by which another entry may be about this one; empty when none is
 * @param about the id of the entry that it goes with, whose title it then has; empty when it stands by itself
 * @param title what people read above it, in their language
 * @param data as it is kept, to be written as JSON
 * @param lines the same for people
 */
public record Entry(String id, String about, String title, Object data, List<Told> lines) {
    public Entry {
        lines = List.copyOf(lines);
    }

    /** One that nothing else is about, and that is about nothing else. */
    public Entry(String title, Object data, List<Told> lines) {
        this("", "", title, data, lines);
    }
}
