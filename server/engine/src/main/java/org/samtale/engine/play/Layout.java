package org.samtale.engine.play;

import org.samtale.engine.scenario.Scenario;

/** Where in the numbers of a {@link State} each thing of a scenario is kept. */
final class Layout {

    final int meters;
    final int lastLosses;
    final int goals;
    final int facts;
    final int flags;
    final int topics;
    final int cues;
    final int visits;
    final int used;
    final int running;
    final int chosen;
    final int spoken;
    final int fired;
    final int values;
    final int size;

    /** Whether each topic may be left out; by its index. */
    final boolean[] optionalTopics;

    /** The person each fact belongs to, or -1; by the index of the fact. */
    final int[] factOf;

    Layout(Scenario scenario) {
        meters = 0;
        lastLosses = meters + scenario.meters().size();
        goals = lastLosses + scenario.meters().size();
        facts = goals + scenario.goals().size();
        flags = facts + scenario.facts().size();
        topics = flags + scenario.flags().size();
        cues = topics + scenario.topics().size();
        visits = cues + scenario.cues().size();
        used = visits + scenario.nodes().size();
        running = used + scenario.moves().size();
        chosen = running + scenario.moves().size();
        spoken = chosen + scenario.choices().size();
        fired = spoken + scenario.alternatives().size();
        values = fired + scenario.whenevers().size();
        size = values + scenario.values().size();
        optionalTopics = new boolean[scenario.topics().size()];
        for (var topic : scenario.topics()) {
            optionalTopics[topic.index()] = topic.optional();
        }
        factOf = new int[scenario.facts().size()];
        for (var fact : scenario.facts()) {
            factOf[fact.index()] = fact.of().map(cast -> cast.index()).orElse(-1);
        }
    }
}
