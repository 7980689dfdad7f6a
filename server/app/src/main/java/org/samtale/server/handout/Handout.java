package org.samtale.server.handout;

import java.util.List;

/**
 * All of one kind that is kept of somebody.
 *
 * @param name what programs know it by
 * @param heading what people read, in their language
 */
public record Handout(String name, String heading, List<Entry> entries) {
    public Handout {
        entries = List.copyOf(entries);
    }
}
