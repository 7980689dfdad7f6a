package org.samtale.engine.compile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.samtale.engine.expression.Condition;
import org.samtale.engine.scenario.Choice;
import org.samtale.engine.scenario.Node;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.source.Place;

/** Finds nodes in which there is little or nothing to choose, and choices that stand where nobody is offered them. */
final class OptionsCheck {

    private final Problems problems;
    private final Names names;
    private final Scenario scenario;
    private final Course course;
    private final Visits visits;
    private final ChoicesLeft choicesLeft;

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
        this.choicesLeft = new ChoicesLeft(reading, scenario, course, visits, shared);
    }

    void check(Node node) {
        if (node.otherwise().isEmpty() && !node.isSheet()) {
            choicesLeft.check(node);
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
