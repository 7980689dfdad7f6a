package org.samtale.engine.course;

import java.util.List;
import org.samtale.engine.scenario.Language;

/**
 * What an organisation says in a local box. It belongs to no version of a course, as it changes when the organisation does.
 *
 * @param written the day, such as 2026-11-23
 */
public record LocalText(Language language, String organisation, String written, List<Prose> text) {

    public LocalText {
        text = List.copyOf(text);
    }
}
