package org.samtale.engine.play;

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
        var choices = scenario.nodes().get(state.node).choices();
        for (int i = 0; i < choices.size(); i++) {
            if (isOpen(choices.get(i), state)) {
                return true;
            }
        }
        return false;
    }

    /** As many choices as are offered at once, the silence among them, in an order that the seed decides. */
    static List<Choice> shuffled(Scenario scenario, State state) {
        var node = scenario.nodes().get(state.node);
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
