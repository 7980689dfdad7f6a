package org.samtale.engine.scenario;

import java.util.List;

/** What the framework names for all scenarios, besides moods, meters and moves. */
public record Vocabulary(List<Label> audiences, List<Label> themes) {

    public Vocabulary {
        audiences = List.copyOf(audiences);
        themes = List.copyOf(themes);
    }
}
