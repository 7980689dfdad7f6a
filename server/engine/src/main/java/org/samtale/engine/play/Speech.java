package org.samtale.engine.play;

import java.util.List;
import org.samtale.engine.scenario.Line;

/** Lines being said, one after the other. */
final class Speech {

    private Speech() {}

    /** Says the lines whose condition holds. */
    static void say(List<Line> lines, State state, List<Event> events) {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.when().holds(state)) {
                say(line, state, events);
            }
        }
    }

    private static void say(Line line, State state, List<Event> events) {
        if (line.words().isEmpty() && line.who().isPresent() && line.mood().isPresent()) {
            events.add(new Event.MoodChanged(line.who().get(), line.mood().get()));
        }
        events.add(new Event.Spoken(line));
        if (line.aloud() && line.who().isPresent()) {
            state.heard(line.who().get());
        }
    }
}
