package org.samtale.engine.compile;

import java.util.Arrays;
import java.util.BitSet;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.Way;
import org.samtale.engine.source.Place;

/** Finds scenes that call themselves or never come back, and ways back that nothing was called for. */
final class SceneCheck {

    private static final int DEEPEST = 8;

    private final Problems problems;
    private final Names names;
    private final Scenario scenario;
    private final Scenes scenes;
    private final Graph calls;

    private SceneCheck(Reading reading, Scenario scenario, Scenes scenes) {
        this.problems = reading.problems();
        this.names = reading.names();
        this.scenario = scenario;
        this.scenes = scenes;
        var called = new BitSet[scenario.nodes().size()];
        Arrays.setAll(called, node -> new BitSet());
        for (int scene : scenes.called()) {
            var inside = scenes.inside(scene);
            for (var call : scenes.calls()) {
                if (inside.get(call.from())) {
                    called[scene].set(call.scene().node());
                }
            }
        }
        calls = new Graph(called);
    }

    static void check(Reading reading, Scenario scenario, Scenes scenes, Graph ways, int end) {
        var check = new SceneCheck(reading, scenario, scenes);
        boolean circles = false;
        for (int scene : scenes.called()) {
            circles |= check.callsItself(scene);
            check.isOver(scene, ways, end);
        }
        if (!circles) {
            check.areTooDeep();
        }
        check.backs();
    }

    private boolean callsItself(int scene) {
        if (!calls.isOnCircle(scene)) {
            return false;
        }
        problems.add(
                DiagnosticCode.SCENE_CALLS_ITSELF,
                place(scene),
                "The scene '" + name(scene) + "' can be called again while it goes on.",
                "Go to a node inside it with its name alone, or lead 'back' first.");
        return true;
    }

    /** Tells about the scenes that call one too many in each other; those that call these are no worse. */
    private void areTooDeep() {
        var depth = new int[scenario.nodes().size()];
        for (int scene : calls.order()) {
            for (int called : calls.next(scene)) {
                depth[scene] = Math.max(depth[scene], depth[called]);
            }
            if (++depth[scene] == DEEPEST + 1) {
                problems.add(
                        DiagnosticCode.SCENES_TOO_DEEP,
                        place(scene),
                        "Scenes call scenes more than " + DEEPEST + " times from here.",
                        "Lead 'back' before the next one is called.");
            }
        }
    }

    private void isOver(int scene, Graph ways, int end) {
        if (!scenes.mayComeBack(scene) && !ways.leads(scene, end)) {
            problems.add(
                    DiagnosticCode.SCENE_NEVER_OVER,
                    place(scene),
                    "The scene '" + name(scene) + "' neither leads back nor ends the conversation.",
                    "Write 'then: back' where it is over.");
        }
    }

    private void backs() {
        for (var whenever : scenario.whenevers()) {
            Scenes.each(whenever.go(), way -> isNoBack(way, Kind.WHENEVER, whenever.id()));
        }
        for (var interruption : scenario.interruptions()) {
            Scenes.ways(
                    interruption.answers(),
                    way -> isNoBack(way, Kind.INTERRUPTION, interruption.id().value()));
        }
        var outside = scenes.outside();
        for (int node = outside.nextSetBit(0); node >= 0; node = outside.nextSetBit(node + 1)) {
            if (scenes.leadsBack(node)) {
                withoutScene(place(node), "The node '" + name(node) + "' leads back");
            }
        }
    }

    private void isNoBack(Way way, Kind kind, String name) {
        if (Scenes.leadsBack(way) && names.exists(kind, name)) {
            withoutScene(names.place(kind, name), "The " + kind.noun() + " '" + name + "' leads back");
        }
    }

    private void withoutScene(Place place, String what) {
        problems.add(
                DiagnosticCode.BACK_WITHOUT_SCENE,
                place,
                what + ", but one can get there without having been called.",
                "Call the way there with 'scene …', or name where to go.");
    }

    private Place place(int node) {
        return names.place(Kind.NODE, name(node));
    }

    private String name(int node) {
        return scenario.nodes().get(node).id().value();
    }
}
