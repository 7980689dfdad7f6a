package org.samtale.engine.compile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.samtale.engine.expression.Condition;
import org.samtale.engine.scenario.Node;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.source.Place;

/** Finds places of a conversation where it would stop, turn in circles, or never come. */
final class CourseCheck {

    private final Problems problems;
    private final Names names;
    private final Scenario scenario;
    private final Course course;
    private final OptionsCheck options;

    /** Nodes whose choices can be taken in a node one gets to. */
    private final BitSet lent = new BitSet();

    private CourseCheck(Reading reading, Scenario scenario) {
        this.problems = reading.problems();
        this.names = reading.names();
        this.scenario = scenario;
        this.course = new Course(scenario);
        this.options = new OptionsCheck(reading, scenario, course);
    }

    static void check(Reading reading, Scenario scenario) {
        if (scenario.nodes().isEmpty()) {
            return;
        }
        var check = new CourseCheck(reading, scenario);
        var reached = check.course.reachableFrom(scenario.begin());
        reached.set(scenario.begin());
        scenario.nodes().stream().filter(node -> reached.get(node.index())).forEach(node -> node.alsoOffers()
                .forEach(check.lent::set));
        scenario.nodes().forEach(node -> check.node(node, reached));
        check.course.checkScenes(reading);
        check.ends(reached);
    }

    private void node(Node node, BitSet reached) {
        boolean onlyLends = !reached.get(node.index()) && lent.get(node.index());
        if (!reached.get(node.index()) && !onlyLends) {
            problems.add(
                    DiagnosticCode.UNREACHABLE_NODE,
                    place(node),
                    "Nothing leads to the node '" + node.id() + "'.",
                    "Let a choice go there with 'then: " + node.id() + "', or take the node away.");
        }
        if (node.isPassedThrough() && node.then().isEmpty()) {
            problems.add(
                    DiagnosticCode.NO_WAY_ON,
                    place(node),
                    "The node '" + node.id() + "' has no choices and leads nowhere.",
                    "Add 'choices', or 'then' with where to go.");
        }
        if (course.loopsSilently(node.index())) {
            problems.add(
                    DiagnosticCode.SILENT_LOOP,
                    place(node),
                    "From the node '" + node.id() + "' the way leads back to it without anything to choose.",
                    "Let one of the nodes on the way lead elsewhere.");
        } else if (course.mayLoopSilently(node.index())) {
            problems.add(
                    DiagnosticCode.MAY_LOOP_SILENTLY,
                    place(node),
                    "From the node '" + node.id() + "' the way can lead back to it without anything to choose.",
                    "Make sure that the conditions never all hold at once, or let one way lead elsewhere.");
        }
        if (!node.isPassedThrough() && !onlyLends) {
            options.check(node);
        }
        if (!node.again().isEmpty() && !course.mayComeBackTo(node.index())) {
            problems.add(
                    DiagnosticCode.UNUSED_LINE,
                    place(node),
                    "The lines under 'again' of the node '" + node.id() + "' are never said: nothing leads back here.",
                    "Let a choice lead back, or take the lines away.");
        }
    }

    private void ends(BitSet reached) {
        if (!reached.get(course.end())) {
            problems.add(
                    DiagnosticCode.NEVER_ENDS,
                    place(scenario.nodes().get(scenario.begin())),
                    "Nothing ends this conversation.",
                    "Write 'then: end' where it is over.");
        } else {
            var stuck = new ArrayList<String>();
            for (var node : scenario.nodes()) {
                if (reached.get(node.index())
                        && !course.goesOnToAnEnd(node.index())
                        && !course.loopsSilently(node.index())
                        && !(node.isPassedThrough() && node.then().isEmpty())) {
                    stuck.add(node.id().value());
                }
            }
            if (!stuck.isEmpty() && !problems.hasAny(Set.of(DiagnosticCode.SCENE_NEVER_OVER))) {
                problems.add(
                        DiagnosticCode.NEVER_ENDS,
                        names.place(Kind.NODE, stuck.getFirst()),
                        "From here no end can be reached: " + Spelling.some(stuck) + ".",
                        "Let one of them lead on, or write 'then: end' where it is over.");
            }
        }
        endings();
    }

    private void endings() {
        var endings = scenario.endings();
        var catchAll = endings.stream()
                .filter(ending -> ending.when() instanceof Condition.Always)
                .findFirst();
        if (catchAll.isEmpty() && !endings.isEmpty()) {
            problems.add(
                    DiagnosticCode.NO_LAST_ENDING,
                    names.place(Kind.ENDING, endings.getLast().id().value()),
                    "It can happen that no ending fits.",
                    "Take the 'when' of the last ending away.");
        }
        catchAll.ifPresent(first -> List.copyOf(endings.subList(first.index() + 1, endings.size()))
                .forEach(ending -> problems.add(
                        DiagnosticCode.ENDING_NEVER_REACHED,
                        names.place(Kind.ENDING, ending.id().value()),
                        "The ending '" + ending.id() + "' is never reached: '" + first.id()
                                + "' before it has no condition.",
                        "Put '" + first.id() + "' last, or give it a 'when'.")));
    }

    private Place place(Node node) {
        return names.place(Kind.NODE, node.id().value());
    }
}
