package org.samtale.server.paper;

import java.util.List;

/** What stands on a paper now. */
public record Paper(String course, String title, List<Filled> fields) {

    public Paper {
        fields = List.copyOf(fields);
    }

    /** A field that something is written in. */
    public record Filled(String label, String text) {}
}
