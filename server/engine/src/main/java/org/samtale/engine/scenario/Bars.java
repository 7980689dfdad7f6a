package org.samtale.engine.scenario;

import java.util.List;

/** What trying a scenario out must find, and with how many conversations of each conduct. */
public record Bars(int conversations, List<Bar> list) {

    private static final int USUAL_CONVERSATIONS = 400;

    public Bars {
        list = List.copyOf(list);
    }

    /** Nothing is demanded. */
    public static Bars none() {
        return new Bars(USUAL_CONVERSATIONS, List.of());
    }
}
