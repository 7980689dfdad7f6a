package org.samtale.engine.probe;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samtale.engine.expression.Condition;
import org.samtale.engine.play.Event;
import org.samtale.engine.play.FactState;
import org.samtale.engine.play.Input;
import org.samtale.engine.play.Interpreter;
import org.samtale.engine.play.Mode;
import org.samtale.engine.play.Playthrough;
import org.samtale.engine.scenario.Choice;
import org.samtale.engine.scenario.Scenario;

/**
 * Looks for what no stance came to. Remembers the places of conversations that differ, goes on from those that were
 * tried least or lie nearest to something that lacks, and takes there what was taken least.
 */
final class Search {

    /** Places differ when a meter differs by so much. */
    private static final int METER_STEP = 12;

    private static final int MOST_PLACES = 12_000;
    private static final int STEPS_AT_ONCE = 14;
    private static final int CANDIDATES = 24;
    private static final int BEGINNINGS = 64;
    private static final int FARTHEST = 40;
    private static final double STEPS_AS_MUCH_AS_ONE_CONDITION = 16;
    private static final double TIRED = 16;

    /** How often one goes on from the nearest place before something else has to come nearer. */
    private static final int PATIENCE = 60;

    private final Scenario scenario;
    private final Items items;
    private final Targets targets;
    private final BitSet missing;
    private final Dice dice;
    private final Dice patience;
    private final int[] taken;
    private final List<Place> places = new ArrayList<>();
    private final Map<Long, Place> known = new HashMap<>();
    private final Map<Integer, Witness> found = new HashMap<>();
    private final Map<Targets.Target, Near> nearestTo = new HashMap<>();
    private int steps;

    /** Somewhere in a conversation, and how one came there. */
    private static final class Place {

        private final Playthrough at;
        private final long seed;
        private final @Nullable Step way;
        private int tried;

        Place(Playthrough at, long seed, @Nullable Step way) {
            this.at = at;
            this.seed = seed;
            this.way = way;
        }
    }

    /** The place that came nearest to something, and how far it is from it. */
    private record Near(Place place, double cost) {}

    /** A choice that was taken, and the one before it. */
    private record Step(@Nullable Step before, Input.Choose input) {}

    /** Looks for what is missing and not impossible. */
    Search(Scenario scenario, Items items, Targets targets, BitSet missing, long seed) {
        this.scenario = scenario;
        this.items = items;
        this.targets = targets;
        this.missing = (BitSet) missing.clone();
        dice = new Dice(seed);
        patience = new Dice(~seed);
        taken = new int[scenario.choices().size()];
    }

    /** Looks until nothing is missing or so many turns were played. */
    void run(int mostSteps) {
        for (int seed = 0; seed < BEGINNINGS && !missing.isEmpty(); seed++) {
            var begun = Interpreter.begin(scenario, seed, Mode.FULL);
            look(begun.events(), begun.playthrough(), seed, null);
            places.add(new Place(begun.playthrough(), seed, null));
        }
        while (steps < mostSteps && !missing.isEmpty() && !places.isEmpty()) {
            if (dice.below(2) == 0) {
                targets.any(missing, dice).ifPresentOrElse(this::goTowards, this::goAnywhere);
            } else {
                goAnywhere();
            }
        }
    }

    private void goAnywhere() {
        var place = places.get(dice.below(places.size()));
        for (int i = 0; i < CANDIDATES; i++) {
            var other = places.get(dice.below(places.size()));
            if (other.tried < place.tried) {
                place = other;
            }
        }
        goOn(place, Optional.empty());
    }

    /** From the place that came nearest so far, or from another that is near. */
    private void goTowards(Targets.Target target) {
        var nearest = nearestTo.get(target);
        if (nearest != null && dice.below(4) == 0) {
            if (nearest.place().tried < PATIENCE) {
                goOn(nearest.place(), Optional.of(target));
            } else {
                goAnywhere();
            }
            return;
        }
        var place = places.get(dice.below(places.size()));
        double least = Double.MAX_VALUE;
        for (int i = 0; i < CANDIDATES; i++) {
            var other = places.get(dice.below(places.size()));
            double cost = cost(other, target) + other.tried / TIRED;
            if (cost < least) {
                least = cost;
                place = other;
            }
        }
        goOn(place, Optional.of(target));
    }

    /** How far it still is, in steps and in what does not hold yet. */
    private double cost(Place place, Targets.Target target) {
        int far = Math.min(target.stepsFrom(place.at.node()), FARTHEST);
        return far / STEPS_AS_MUCH_AS_ONE_CONDITION + Gap.of(target.when(), scenario, place.at);
    }

    int steps() {
        return steps;
    }

    /** How something was found that had been missing. */
    Optional<Witness> found(int item) {
        return Optional.ofNullable(found.get(item));
    }

    private void goOn(Place from, Optional<Targets.Target> target) {
        from.tried++;
        var at = from;
        for (int i = 0; i < STEPS_AT_ONCE && !at.at.offered().isEmpty(); i++) {
            if (at.at.turn() >= Rehearsal.MOST_TURNS) {
                return;
            }
            var choice = pick(at.at.offered(), target.isPresent());
            taken[choice.index()]++;
            var input = input(choice);
            var next = Rehearsal.step(scenario, at.at, input);
            steps++;
            at = new Place(next.playthrough(), at.seed, new Step(at.way, input));
            meet(items.of(choice), at.seed, at.way);
            look(next.events(), at.at, at.seed, at.way);
            if (at.at.ended().isEmpty()) {
                remember(at);
                if (target.isPresent()) {
                    compare(at, target.get());
                }
            }
        }
    }

    /** Equally near counts as nearer, so that the search does not stand still. */
    private void compare(Place place, Targets.Target target) {
        double cost = cost(place, target);
        var nearest = nearestTo.get(target);
        if (nearest == null || cost <= nearest.cost()) {
            nearestTo.put(target, new Near(place, cost));
        }
    }

    /** The least tried mostly, since more of the same seldom shows anything new. */
    private Choice pick(List<Choice> offered, boolean towards) {
        var picked = offered.get(dice.below(offered.size()));
        if (dice.below(4) >= (towards ? 2 : 1)) {
            for (int i = 0; i < offered.size(); i++) {
                var other = offered.get(i);
                if (taken[other.index()] < taken[picked.index()]) {
                    picked = other;
                }
            }
        }
        return picked;
    }

    /** A silence as long as it happens, since some of what is said comes only after a long one. */
    private Input.Choose input(Choice choice) {
        var silences = scenario.vocabulary().silences();
        int length = choice.isWait() ? patience.below(silences.size() + 1) : 0;
        return length == 0
                ? new Input.Choose(choice.id())
                : new Input.Choose(
                        choice.id(), Optional.of(silences.get(length - 1).id()), Optional.empty());
    }

    private void look(List<Event> events, Playthrough at, long seed, @Nullable Step way) {
        for (var event : events) {
            if (event instanceof Event.Spoken spoken) {
                meet(items.ofLine(items.positionOf(spoken.line())), seed, way);
            }
        }
        for (var fact : scenario.facts()) {
            var state = at.fact(fact);
            if (state == FactState.HEARD || state == FactState.CONFIRMED) {
                meet(items.of(fact), seed, way);
            }
        }
        at.ended().ifPresent(ending -> meet(items.of(ending), seed, way));
        for (int node = missing.nextSetBit(0);
                node >= 0 && node < scenario.nodes().size();
                node = missing.nextSetBit(node + 1)) {
            if (at.holds(new Condition.VisitedWithin(node, 1, Integer.MAX_VALUE))) {
                meet(node, seed, way);
            }
        }
    }

    private void meet(int item, long seed, @Nullable Step way) {
        if (missing.get(item)) {
            missing.clear(item);
            var choices = new ArrayList<String>();
            for (var step = way; step != null; step = step.before()) {
                choices.add(step.input().encode());
            }
            Collections.reverse(choices);
            found.put(item, new Witness("search", seed, choices));
        }
    }

    private void remember(Place place) {
        if (known.size() < MOST_PLACES && known.putIfAbsent(kind(place.at), place) == null) {
            places.add(place);
        }
    }

    /** The same for places that hardly differ. */
    private long kind(Playthrough at) {
        long kind = at.node().index();
        for (var meter : scenario.meters()) {
            kind = kind * 31 + at.meter(meter) / METER_STEP;
        }
        for (var fact : scenario.facts()) {
            kind = kind * 31 + at.fact(fact).name().hashCode();
        }
        kind = Dice.mixed(kind);
        long offered = 0;
        for (var choice : at.offered()) {
            offered += Dice.mixed(choice.index() + 1L);
        }
        return Dice.mixed(kind ^ offered);
    }
}
