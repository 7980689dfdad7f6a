package org.samtale.engine.play;

import java.util.List;
import org.samtale.engine.scenario.Choice;

/** What is offered lies on a sheet: how many are picked from it, how many still can be, and which were. */
public record Sheet(int picks, int left, List<Choice> taken) {

    public Sheet {
        taken = List.copyOf(taken);
    }
}
