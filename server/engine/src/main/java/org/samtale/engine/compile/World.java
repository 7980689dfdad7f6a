package org.samtale.engine.compile;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.samtale.engine.scenario.Cast;
import org.samtale.engine.scenario.Cue;
import org.samtale.engine.scenario.Fact;
import org.samtale.engine.scenario.Flag;
import org.samtale.engine.scenario.Goal;
import org.samtale.engine.scenario.Meter;
import org.samtale.engine.scenario.Mood;
import org.samtale.engine.scenario.Move;
import org.samtale.engine.scenario.Stage;
import org.samtale.engine.scenario.Topic;

/** What choices and answers can refer to, each in the order of its index. */
record World(
        List<Mood> moods,
        List<Move> moves,
        List<Cast> cast,
        List<Meter> meters,
        List<Topic> topics,
        List<Goal> goals,
        List<Fact> facts,
        List<Flag> flags,
        List<Stage> stages,
        List<Cue> cues,
        Impacts impacts) {

    static <T> Optional<T> at(OptionalInt index, List<T> all) {
        return index.isPresent() && index.getAsInt() < all.size()
                ? Optional.of(all.get(index.getAsInt()))
                : Optional.empty();
    }
}
