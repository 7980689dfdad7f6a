package org.samtale.engine.compile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.samtale.engine.expression.Condition;
import org.samtale.engine.scenario.Choice;
import org.samtale.engine.scenario.Node;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.source.Place;

/** Finds nodes in which nothing may be left to choose, and choices that stand where nobody is offered them. */
final class OptionsCheck {

    private final Problems problems;
    private final Names names;
    private final Scenario scenario;
    private final Course course;
    private final Visits visits;

    /** Choices that more than one node offers, so that one may come to a node when they have been taken. */
    private final Set<Choice> shared = new HashSet<>();

    OptionsCheck(Reading reading, Scenario scenario, Course course) {
        this.problems = reading.problems();
        this.names = reading.names();
        this.scenario = scenario;
        this.course = course;
        this.visits = new Visits(scenario);
        for (var node : scenario.nodes()) {
            node.alsoOffers()
                    .forEach(other -> shared.addAll(scenario.nodes().get(other).choices()));
        }
    }

    void check(Node node) {
        if (node.otherwise().isEmpty() && !node.isSheet() && mayRunOut(node)) {
            problems.add(
                    DiagnosticCode.CHOICES_RUN_OUT,
                    place(node),
                    "In the node '" + node.id() + "' there may be nothing left to choose"
                            + (node.waits().isEmpty() ? ": " : " but silence: ") + why(node),
                    "Add 'otherwise' with where to go then, or a choice with 'again: true'.");
        }
        long sure = node.choices().stream().filter(Course::isSure).count();
        if (node.waits().isEmpty() && sure < 2) {
            problems.add(
                    DiagnosticCode.ONE_OPTION,
                    place(node),
                    "In the node '" + node.id() + "' the learner may have a single option, which is no choice.",
                    "Add a choice without a condition, or allow the silence.");
        }
        if (!node.isSheet()) {
            offered(node);
        }
    }

    /** Each time one is there uses up no more than one of the choices that lead away. */
    private boolean mayRunOut(Node node) {
        if (node.waits().stream().anyMatch(wait -> Course.isSure(wait) && course.alwaysLeaves(wait))) {
            return false;
        }
        var sure = node.choices().stream().filter(Course::isSure).toList();
        var leaving = sure.stream().filter(course::alwaysLeaves).toList();
        return sure.stream().noneMatch(Choice::sticky)
                && leaving.stream().allMatch(choice -> course.mayComeBackAfter(choice, node))
                && leaving.stream().filter(choice -> !shared.contains(choice)).count() < visits.most(node.index());
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
        return "each choice can be taken only once, and one can come back"
                + (back.isEmpty() ? "." : " (" + String.join(", ", back) + ").");
    }

    /** The nodes one passes on the shortest way from the node to itself, with both ends; empty without any. */
    private List<String> wayBack(Node node) {
        var before = new int[scenario.nodes().size() + 1];
        var seen = new BitSet();
        var waiting = new ArrayList<Integer>();
        waiting.add(node.index());
        for (int i = 0; i < waiting.size(); i++) {
            int at = waiting.get(i);
            for (int to : course.next(at)) {
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

    /** No more is offered at once than there is room for, in the order of the file. */
    private void offered(Node node) {
        boolean silence = node.waits().stream().anyMatch(OptionsCheck::isAlwaysThere);
        int room = scenario.rules().offers() - (silence ? 1 : 0);
        var before = new ArrayList<Choice>();
        for (var choice : node.choices()) {
            if (isHidden(choice, node, before, room)) {
                problems.add(
                        DiagnosticCode.NEVER_OFFERED,
                        names.place(Kind.CHOICE, choice.id().value()),
                        "The choice '" + choice.id() + "' is never offered"
                                + (choice.notices().isEmpty() ? "" : " while its cue can be taken up") + ": "
                                + before.size() + " stand before it, and there is room for " + room
                                + (silence ? " beside the silence." : "."),
                        "Put it before them, or give one of them a 'when'.");
            }
            if (isAlwaysThere(choice) && !shared.contains(choice)) {
                before.add(choice);
            }
        }
    }

    private boolean isHidden(Choice choice, Node node, List<Choice> before, int room) {
        if (before.size() < room || shared.contains(choice)) {
            return false;
        }
        boolean nothingTakenYet =
                choice.notices().isPresent() && choice.notices().equals(node.cue());
        return nothingTakenYet
                || before.stream()
                                .filter(earlier -> neverMakesRoom(earlier, node))
                                .count()
                        >= room;
    }

    /** Whether it is either there or one is gone for good. */
    private boolean neverMakesRoom(Choice choice, Node node) {
        return choice.sticky()
                || (course.alwaysLeaves(choice)
                        && (visits.most(node.index()) == 1 || !course.mayComeBackAfter(choice, node)));
    }

    private static boolean isAlwaysThere(Choice choice) {
        return choice.when() instanceof Condition.Always && choice.notices().isEmpty();
    }

    private Place place(Node node) {
        return names.place(Kind.NODE, node.id().value());
    }
}
