package org.samtale.engine.play;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.samtale.engine.scenario.Choice;
import org.samtale.engine.scenario.Node;
import org.samtale.engine.scenario.Scenario;

/** What can be chosen in a node, and in which order it is shown. */
final class Offering {

    private Offering() {}

    /** Whether anything besides silence can be chosen where the conversation stands. */
    static boolean hasChoices(Scenario scenario, State state) {
        var node = scenario.nodes().get(state.node);
        if (node.isSheet() && picksLeft(node, state) == 0) {
            return false;
        }
        var choices = node.choices();
        for (int i = 0; i < choices.size(); i++) {
            if (isOpen(choices.get(i), state)) {
                return true;
            }
        }
        return false;
    }

    /** How many choices of a sheet can still be taken, were they all open. */
    static int picksLeft(Node sheet, State state) {
        int taken = 0;
        for (int i = 0; i < sheet.choices().size(); i++) {
            taken += state.chosen(sheet.choices().get(i).index()) > 0 ? 1 : 0;
        }
        return Math.max(0, sheet.picks() - taken);
    }

    /** A sheet as a whole, as it was written; anywhere else as much as is offered at once. */
    static List<Choice> offered(Scenario scenario, State state) {
        var node = scenario.nodes().get(state.node);
        return node.isSheet() ? sheet(node, state) : shuffled(scenario, node, state);
    }

    private static List<Choice> sheet(Node node, State state) {
        var open = new ArrayList<Choice>(node.choices().size());
        for (int i = 0; i < node.choices().size(); i++) {
            if (isOpen(node.choices().get(i), state)) {
                open.add(node.choices().get(i));
            }
        }
        return List.copyOf(open);
    }

    /** As many choices as are offered at once, the silence among them, in an order that the seed decides. */
    private static List<Choice> shuffled(Scenario scenario, Node node, State state) {
        var offered = new Choice[scenario.rules().offers()];
        int count = 0;
        int silence = silence(node, state);
        int room = silence < 0 ? offered.length : offered.length - 1;
        for (int i = 0; i < node.choices().size() && count < room; i++) {
            if (isOpen(node.choices().get(i), state)) {
                offered[count++] = node.choices().get(i);
            }
        }
        if (silence >= 0) {
            offered[count++] = node.waits().get(silence);
        }
        for (int i = count - 1; i > 0; i--) {
            int j = state.draw(i + 1);
            var moved = offered[i];
            offered[i] = offered[j];
            offered[j] = moved;
        }
        return List.of(count == offered.length ? offered : Arrays.copyOf(offered, count));
    }

    /** What could be chosen where the conversation stands, were more offered at once. */
    static List<Choice> crowdedOut(Scenario scenario, State state, List<Choice> offered) {
        var node = scenario.nodes().get(state.node);
        if (node.isSheet() || offered.size() < scenario.rules().offers()) {
            return List.of();
        }
        var crowdedOut = new ArrayList<Choice>();
        int left = offered.size() - (silence(node, state) < 0 ? 0 : 1);
        for (int i = 0; i < node.choices().size(); i++) {
            if (isOpen(node.choices().get(i), state) && left-- <= 0) {
                crowdedOut.add(node.choices().get(i));
            }
        }
        return crowdedOut;
    }

    private static int silence(Node node, State state) {
        for (int i = 0; i < node.waits().size(); i++) {
            if (isOpen(node.waits().get(i), state)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isOpen(Choice choice, State state) {
        return (choice.sticky() || state.chosen(choice.index()) == 0)
                && (choice.notices().isEmpty()
                        || state.isShowing(choice.notices().get().index()))
                && choice.when().holds(state);
    }
}
