package org.samtale.engine.probe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.samtale.engine.expression.Condition;
import org.samtale.engine.play.Event;
import org.samtale.engine.play.FactState;
import org.samtale.engine.play.Playthrough;
import org.samtale.engine.scenario.Choice;
import org.samtale.engine.scenario.Conduct;
import org.samtale.engine.scenario.Ending;
import org.samtale.engine.scenario.Line;
import org.samtale.engine.scenario.Scenario;

/** What the conversations of one conduct came to. Filled by one thread, read by others when it is full. */
public final class Tally implements Rehearsal.Watcher {

    private static final int LONGEST_MINUTES = 240;
    private static final int MOST_POINTS = 127;

    private final Scenario scenario;
    private final Conduct conduct;
    private final Items items;
    private final Lengths lengths;
    private final List<Condition> visited = new ArrayList<>();
    private final int[] counts;
    private final long[] firstSeeds;
    private final int[] stamps;
    private final int[] offers;
    private final Map<Integer, Set<Long>> routes = new HashMap<>();
    private final int[] passes;
    private final int[][] reachedAfter;
    private final Speech speech;
    private final Guesses guesses;
    private final Offers offersByVisit;

    final Spread turns = new Spread(0, Rehearsal.MOST_TURNS);
    final Spread minutes = new Spread(0, LONGEST_MINUTES);
    final Spread information = new Spread(0, 100);
    final List<Spread> meters = new ArrayList<>();
    final List<Spread> goals = new ArrayList<>();

    private int conversations;
    private int unended;
    private long unendedSeed;
    private long seed;
    private long millis;

    Tally(Scenario scenario, Conduct conduct, Items items, Lengths lengths, Guesses guesses) {
        this.scenario = scenario;
        this.conduct = conduct;
        this.items = items;
        this.lengths = lengths;
        this.guesses = guesses;
        offersByVisit = new Offers(scenario);
        speech = new Speech(scenario, lengths, items.lines().size());
        counts = new int[items.size()];
        firstSeeds = new long[items.size()];
        stamps = new int[items.size()];
        offers = new int[scenario.choices().size()];
        passes = new int[scenario.nodes().size()];
        reachedAfter = new int[scenario.nodes().size()][scenario.goals().size()];
        for (var node : scenario.nodes()) {
            visited.add(new Condition.VisitedWithin(node.index(), 1, Integer.MAX_VALUE));
        }
        scenario.meters().forEach(meter -> meters.add(new Spread(0, 100)));
        scenario.goals().forEach(goal -> goals.add(new Spread(-MOST_POINTS - 1, MOST_POINTS)));
    }

    @Override
    public void begun(long with, List<Event> events) {
        conversations++;
        seed = with;
        millis = 0;
        speech.begin();
        look(events);
    }

    @Override
    public void turned(Playthrough before, Choice choice, List<Event> events) {
        var offered = before.offered();
        offersByVisit.look(before);
        millis += Lengths.millisToChoose();
        for (int i = 0; i < offered.size(); i++) {
            offers[offered.get(i).index()]++;
            millis += lengths.millis(offered.get(i));
        }
        if (!before.node().isSheet()) {
            guesses.look(before.node(), offered);
        }
        reach(items.of(choice));
        speech.learner(choice);
        look(events);
    }

    @Override
    public void over(Playthrough end) {
        offersByVisit.leave();
        turns.add(end.turn(), seed);
        minutes.add((int) (millis / 60_000), seed);
        information.add(end.information(), seed);
        for (var meter : scenario.meters()) {
            meters.get(meter.index()).add(end.meter(meter), seed);
        }
        for (var goal : scenario.goals()) {
            goals.get(goal.index()).add(end.points(goal), seed);
        }
        for (var fact : scenario.facts()) {
            var state = end.fact(fact);
            if (state == FactState.HEARD || state == FactState.CONFIRMED) {
                reach(items.of(fact));
            }
        }
        long route = places(end);
        if (end.ended().isPresent()) {
            var ending = end.ended().get();
            reach(items.of(ending));
            routes.computeIfAbsent(ending.index(), index -> new HashSet<>()).add(route);
        } else {
            unended++;
            unendedSeed = seed;
        }
    }

    /** Notes which nodes were visited; the hash of them is the route. */
    private long places(Playthrough end) {
        long route = 0;
        for (int node = 0; node < visited.size(); node++) {
            if (end.holds(visited.get(node))) {
                route = Dice.mixed(route * 31 + node + 1);
                reach(node);
                passes[node]++;
                for (var goal : scenario.goals()) {
                    reachedAfter[node][goal.index()] += end.points(goal) >= goal.fullAt() ? 1 : 0;
                }
            }
        }
        return route;
    }

    private void look(List<Event> events) {
        for (int i = 0; i < events.size(); i++) {
            var event = events.get(i);
            if (event instanceof Event.Spoken spoken) {
                hear(spoken.line());
            } else if (event instanceof Event.Interrupted) {
                speech.interrupted();
            }
        }
    }

    private void hear(Line line) {
        int position = items.positionOf(line);
        millis += lengths.millis(position);
        reach(items.ofLine(position));
        speech.heard(line, position);
    }

    private void reach(int item) {
        if (stamps[item] != conversations) {
            stamps[item] = conversations;
            if (counts[item]++ == 0) {
                firstSeeds[item] = seed;
            }
        }
    }

    public Conduct conduct() {
        return conduct;
    }

    public int conversations() {
        return conversations;
    }

    /** In how many conversations this was come to. */
    int count(int item) {
        return counts[item];
    }

    /** The seed of the first conversation that came to it; requires that one did. */
    long firstSeed(int item) {
        return firstSeeds[item];
    }

    /** In how many conversations this was how it ended. */
    public int ended(Ending ending) {
        return counts[items.of(ending)];
    }

    int offers(Choice choice) {
        return offers[choice.index()];
    }

    Set<Long> routes(int ending) {
        return routes.getOrDefault(ending, Set.of());
    }

    int unended() {
        return unended;
    }

    long unendedSeed() {
        return unendedSeed;
    }

    /** Of the conversations that came through a node, how many reached a goal, there or elsewhere. */
    int reachedThrough(int node, int goal) {
        return reachedAfter[node][goal];
    }

    public int passes(int node) {
        return passes[node];
    }

    Speech speech() {
        return speech;
    }

    Offers offersByVisit() {
        return offersByVisit;
    }

    Guesses guesses() {
        return guesses;
    }
}
