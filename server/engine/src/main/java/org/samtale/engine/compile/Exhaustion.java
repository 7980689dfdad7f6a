package org.samtale.engine.compile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.samtale.engine.scenario.Choice;
import org.samtale.engine.scenario.Node;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.Way;

/**
 * Tries to get to a node and to take every choice there by ways that ask for nothing: no conditions, no scenes, nothing that
 * happens by itself. Where that can be done, somebody can be left without any.
 */
final class Exhaustion {

    private final Scenario scenario;
    private final Set<Choice> taken = new HashSet<>();

    Exhaustion(Scenario scenario) {
        this.scenario = scenario;
    }

    /** Whether all choices of the node can be used up by who wants to. */
    boolean uses(Node node) {
        if (!node.alsoOffers().isEmpty() || !gets(scenario.begin(), node.index())) {
            return false;
        }
        for (var choice : node.choices()) {
            if (choice.sticky() || !Course.isSure(choice)) {
                return false;
            }
            taken.add(choice);
            var way = onlyWay(choice);
            boolean isBack = way.filter(only -> only instanceof Way.Stay
                            || (only instanceof Way.GoTo goTo && gets(goTo.node(), node.index())))
                    .isPresent();
            if (!isBack) {
                return false;
            }
        }
        return true;
    }

    /** A step from one node to another, by a choice if there is one. */
    private record Step(int from, Optional<Choice> by) {}

    /** Goes there by what was not taken yet; this is taken then. */
    private boolean gets(int from, int node) {
        var steps = new HashMap<Integer, Step>();
        var waiting = new ArrayDeque<Integer>();
        waiting.add(from);
        while (!steps.containsKey(node) && from != node && !waiting.isEmpty()) {
            int at = waiting.remove();
            next(scenario.nodes().get(at), taken::contains).forEach((to, step) -> {
                if (to != from && steps.putIfAbsent(to, step) == null) {
                    waiting.add(to);
                }
            });
        }
        for (int at = node; at != from; ) {
            var step = steps.get(at);
            if (step == null) {
                return false;
            }
            step.by().ifPresent(taken::add);
            at = step.from();
        }
        return true;
    }

    private static Map<Integer, Step> next(Node node, Predicate<Choice> isTaken) {
        var next = new HashMap<Integer, Step>();
        if (node.isPassedThrough()) {
            node.then()
                    .filter(Way.GoTo.class::isInstance)
                    .map(Way.GoTo.class::cast)
                    .ifPresent(way -> next.put(way.node(), new Step(node.index(), Optional.empty())));
            return next;
        }
        for (var choice : node.choices()) {
            if (Course.isSure(choice)
                    && (choice.sticky() || !isTaken.test(choice))
                    && onlyWay(choice).orElse(null) instanceof Way.GoTo goTo) {
                next.putIfAbsent(goTo.node(), new Step(node.index(), Optional.of(choice)));
            }
        }
        return next;
    }

    private static Optional<Way> onlyWay(Choice choice) {
        if (choice.then() instanceof Way.Fork) {
            return Optional.empty();
        }
        List<Way> ways = new ArrayList<>();
        Scenes.ways(choice, ways::add);
        return ways.size() == 1 ? Optional.of(ways.getFirst()) : Optional.empty();
    }
}
