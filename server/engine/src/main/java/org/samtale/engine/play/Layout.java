package org.samtale.engine.play;

import org.samtale.engine.scenario.Counted;
import org.samtale.engine.scenario.Scenario;

/** Where in the numbers of a {@link State} each thing of a scenario is kept. */
final class Layout {

    static final int NOWHERE = -1;

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
    final int inquiries;
    final int size;

    /** Of what is counted about the floor: where it begins, or -1 where nothing asks for it. */
    final int addressed;

    final int turnsSpoken;
    final int lastSpeaker;
    final int lines;
    final boolean countsSpeech;
    final int people;

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
        people = scenario.cast().size();
        int end = fired + scenario.whenevers().size();
        addressed = scenario.counted().contains(Counted.ADDRESSED) ? end : NOWHERE;
        end += addressed == NOWHERE ? 0 : people;
        turnsSpoken = scenario.counted().contains(Counted.TURNS_SPOKEN) ? end : NOWHERE;
        end += turnsSpoken == NOWHERE ? 0 : people;
        lastSpeaker = scenario.counted().contains(Counted.LAST_SPEAKER) ? end : NOWHERE;
        end += lastSpeaker == NOWHERE ? 0 : 1;
        lines = scenario.counted().contains(Counted.LINES) ? end : NOWHERE;
        end += lines == NOWHERE ? 0 : 2 * people;
        countsSpeech = turnsSpoken != NOWHERE || lastSpeaker != NOWHERE || lines != NOWHERE;
        values = end;
        inquiries = values + scenario.values().size();
        size = inquiries + scenario.pair().map(pair -> pair.inquiries().size()).orElse(0);
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
