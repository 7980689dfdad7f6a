package org.samtale.engine.compile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.samtale.engine.scenario.Choice;
import org.samtale.engine.scenario.Node;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.Whenever;

/**
 * Finds nodes in which nothing may be left to choose. A conversation is taken apart where something happens as soon as a
 * condition holds: that is at most once, so there are no more parts than such things and the beginning, and in each part one
 * comes back only by the ways the author wrote.
 */
final class ChoicesLeft {

    private final Problems problems;
    private final Names names;
    private final Scenario scenario;
    private final Course course;
    private final Course inOnePart;
    private final BitSet fromTheBeginning;
    private final Visits visits;
    private final Set<Choice> shared;

    ChoicesLeft(Reading reading, Scenario scenario, Course course, Visits visits, Set<Choice> shared) {
        this.problems = reading.problems();
        this.names = reading.names();
        this.scenario = scenario;
        this.course = course;
        this.inOnePart = new Course(scenario, List.of());
        this.fromTheBeginning = inOnePart.reachableFrom(scenario.begin());
        fromTheBeginning.set(scenario.begin());
        this.visits = visits;
        this.shared = shared;
    }

    void check(Node node) {
        if (!mayRunOut(node)) {
            return;
        }
        boolean certain = new Exhaustion(scenario).uses(node);
        problems.add(
                certain ? DiagnosticCode.CHOICES_RUN_OUT : DiagnosticCode.CHOICES_MAY_RUN_OUT,
                names.place(Kind.NODE, node.id().value()),
                "In the node '" + node.id() + "' there may be nothing left to choose"
                        + (node.waits().isEmpty() ? ": " : " but silence: ") + why(node),
                "Add 'otherwise' with where to go then, or a choice with 'again: true'.");
    }

    /** Each time one is there uses up no more than one of the choices that lead away. */
    private boolean mayRunOut(Node node) {
        if (node.waits().stream().anyMatch(wait -> Course.isSure(wait) && course.alwaysLeaves(wait))) {
            return false;
        }
        var sure = node.choices().stream().filter(Course::isSure).toList();
        var leaving = sure.stream().filter(course::alwaysLeaves).toList();
        if (sure.stream().anyMatch(Choice::sticky)
                || !leaving.stream().allMatch(choice -> course.mayComeBackAfter(choice, node))) {
            return false;
        }
        var own = leaving.stream().filter(choice -> !shared.contains(choice)).toList();
        var once = own.stream()
                .filter(choice -> !inOnePart.mayComeBackAfter(choice, node))
                .count();
        int parts = eventsThatLeadTo(node).size() + (fromTheBeginning.get(node.index()) ? 1 : 0);
        return own.size() < visits.most(node.index()) && once < parts;
    }

    private List<String> eventsThatLeadTo(Node node) {
        return scenario.whenevers().stream()
                .filter(whenever -> inOnePart.leads(whenever.go(), node.index()))
                .map(Whenever::id)
                .toList();
    }

    private String why(Node node) {
        var sure = node.choices().stream().filter(Course::isSure).toList();
        if (sure.isEmpty()) {
            return "every choice there has a condition.";
        }
        if (sure.stream().noneMatch(course::alwaysLeaves)) {
            return "each choice without a condition can be taken only once, and none is sure to lead away.";
        }
        var back = wayBack(node);
        var events = eventsThatLeadTo(node);
        return "each choice can be taken only once, and "
                + (back.isEmpty() && !events.isEmpty()
                        ? "what happens by itself leads here (" + String.join(", ", events) + ")."
                        : "one can come back" + (back.isEmpty() ? "." : " (" + String.join(", ", back) + ")."));
    }

    /** The nodes one passes on the shortest way from the node to itself, with both ends; empty without any. */
    private List<String> wayBack(Node node) {
        var before = new int[scenario.nodes().size() + 1];
        var seen = new BitSet();
        var waiting = new ArrayList<Integer>();
        waiting.add(node.index());
        for (int i = 0; i < waiting.size(); i++) {
            int at = waiting.get(i);
            for (int to : inOnePart.next(at)) {
                if (to == node.index()) {
                    return passed(node, before, at);
                }
                if (!seen.get(to)) {
                    seen.set(to);
                    before[to] = at;
                    waiting.add(to);
                }
            }
        }
        return List.of();
    }

    private List<String> passed(Node node, int[] before, int last) {
        var passed = new ArrayList<String>();
        passed.add(node.id().value());
        for (int at = last; at != node.index(); at = before[at]) {
            passed.addFirst(scenario.nodes().get(at).id().value());
        }
        passed.addFirst(node.id().value());
        return passed;
    }
}
