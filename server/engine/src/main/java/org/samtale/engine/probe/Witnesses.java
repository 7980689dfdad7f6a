package org.samtale.engine.probe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.samtale.engine.play.Event;
import org.samtale.engine.play.Playthrough;
import org.samtale.engine.scenario.Choice;
import org.samtale.engine.scenario.Conduct;
import org.samtale.engine.scenario.Scenario;

/** Has conversations again to say what was chosen in them. */
final class Witnesses {

    private final Scenario scenario;
    private final Judgement judgement;
    private final Map<Conduct, Map<Long, Witness>> known = new HashMap<>();

    Witnesses(Scenario scenario, Judgement judgement) {
        this.scenario = scenario;
        this.judgement = judgement;
    }

    Witness of(Conduct conduct, long seed) {
        return known.computeIfAbsent(conduct, key -> new HashMap<>())
                .computeIfAbsent(seed, key -> again(conduct, seed));
    }

    private Witness again(Conduct conduct, long seed) {
        var choices = new ArrayList<String>();
        new Rehearsal(scenario, conduct, judgement).play(seed, new Rehearsal.Watcher() {
            @Override
            public void begun(long with, List<Event> events) {}

            @Override
            public void turned(Playthrough before, Choice choice, List<Event> events) {
                choices.add(choice.id().value());
            }

            @Override
            public void over(Playthrough end) {}
        });
        return new Witness(conduct.toString(), seed, choices);
    }
}
