package org.samtale.engine.scenario;

import java.util.List;

/** A small sign that can be missed and returns once, fainter. */
public record Cue(int index, CueId id, List<Line> shows, List<Line> returns) {

    public Cue {
        shows = List.copyOf(shows);
        returns = List.copyOf(returns);
    }
}
