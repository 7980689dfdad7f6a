package org.samtale.engine.compile;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
    private final Map<Integer, Set<Integer>> calls = new HashMap<>();

    private SceneCheck(Reading reading, Scenario scenario, Scenes scenes) {
        this.problems = reading.problems();
        this.names = reading.names();
        this.scenario = scenario;
        this.scenes = scenes;
        for (int scene : scenes.called()) {
            var called = new TreeSet<Integer>();
            for (var call : scenes.calls()) {
                if (scenes.inside(scene).get(call.from())) {
                    called.add(call.scene().node());
                }
            }
            calls.put(scene, called);
        }
    }

    static void check(Reading reading, Scenario scenario, Scenes scenes, BitSet[] next, int end) {
        var check = new SceneCheck(reading, scenario, scenes);
        boolean circles = false;
        for (int scene : scenes.called()) {
            circles |= check.callsItself(scene);
            check.isOver(scene, next, end);
        }
        if (!circles) {
            scenes.called().forEach(check::isTooDeep);
        }
        check.backs();
    }

    private boolean callsItself(int scene) {
        var reached = new TreeSet<Integer>();
        reach(scene, reached);
        if (!reached.contains(scene)) {
            return false;
        }
        problems.add(
                DiagnosticCode.SCENE_CALLS_ITSELF,
                place(scene),
                "The scene '" + name(scene) + "' can be called again while it goes on.",
                "Go to a node inside it with its name alone, or lead 'back' first.");
        return true;
    }

    private void reach(int scene, Set<Integer> reached) {
        for (int called : calls.getOrDefault(scene, Set.of())) {
            if (reached.add(called)) {
                reach(called, reached);
            }
        }
    }

    private void isTooDeep(int scene) {
        if (depth(scene) == DEEPEST + 1) {
            problems.add(
                    DiagnosticCode.SCENES_TOO_DEEP,
                    place(scene),
                    "Scenes call scenes more than " + DEEPEST + " times from here.",
                    "Lead 'back' before the next one is called.");
        }
    }

    private int depth(int scene) {
        int deepest = 0;
        for (int called : calls.getOrDefault(scene, Set.of())) {
            deepest = Math.max(deepest, depth(called));
        }
        return deepest + 1;
    }

    private void isOver(int scene, BitSet[] next, int end) {
        if (!scenes.mayComeBack(scene) && !Course.reach(scene, next).get(end)) {
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
