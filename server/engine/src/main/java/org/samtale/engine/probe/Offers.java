package org.samtale.engine.probe;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.samtale.engine.play.Playthrough;
import org.samtale.engine.scenario.Scenario;

/** How often each choice was offered when a node was visited where it stands, and how often others took its place. */
final class Offers {

    private final Scenario scenario;
    private final int[] visits;
    private final int[] offered;
    private final int[] crowdedOut;
    private final BitSet offeredNow = new BitSet();
    private final BitSet crowdedOutNow = new BitSet();
    private int node = -1;

    Offers(Scenario scenario) {
        this.scenario = scenario;
        visits = new int[scenario.choices().size()];
        offered = new int[scenario.choices().size()];
        crowdedOut = new int[scenario.choices().size()];
    }

    /** Before something is chosen; a visit lasts until another node is come to. */
    void look(Playthrough at) {
        if (at.node().index() != node) {
            leave();
            node = at.node().index();
        }
        at.offered().forEach(choice -> offeredNow.set(choice.index()));
        at.crowdedOut().forEach(choice -> crowdedOutNow.set(choice.index()));
    }

    /** The visit is over. */
    void leave() {
        if (node >= 0) {
            for (var choice : scenario.nodes().get(node).choices()) {
                int index = choice.index();
                visits[index]++;
                offered[index] += offeredNow.get(index) ? 1 : 0;
                crowdedOut[index] += crowdedOutNow.get(index) && !offeredNow.get(index) ? 1 : 0;
            }
        }
        node = -1;
        offeredNow.clear();
        crowdedOutNow.clear();
    }

    void add(Offers other) {
        for (int i = 0; i < visits.length; i++) {
            visits[i] += other.visits[i];
            offered[i] += other.offered[i];
            crowdedOut[i] += other.crowdedOut[i];
        }
    }

    /** Of every choice that stands where somebody came. */
    List<Report.Offered> report() {
        var report = new ArrayList<Report.Offered>();
        for (var choice : scenario.choices()) {
            int times = visits[choice.index()];
            if (times > 0) {
                report.add(new Report.Offered(
                        choice.id().value(),
                        times,
                        Rounded.tenth(100.0 * offered[choice.index()] / times),
                        Rounded.tenth(100.0 * crowdedOut[choice.index()] / times)));
            }
        }
        return report;
    }
}
