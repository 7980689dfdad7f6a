package org.samtale.engine.play;

import org.jspecify.annotations.Nullable;
import org.samtale.engine.scenario.Way;

/**
 * A scene that has not come back yet: where it was called, in which stage, and where to go afterwards. Calls lie on each
 * other; a conversation that is in no scene has none, and no number for it.
 */
final class Call {

    /** Deeper than any scene of a scene; what lies below is forgotten. */
    static final int DEEPEST = 8;

    final int node;
    final int stage;
    final Way after;
    final @Nullable Call outer;
    final long hash;

    private Call(int node, int stage, Way after, @Nullable Call outer) {
        this.node = node;
        this.stage = stage;
        this.after = after;
        this.outer = outer;
        hash = Hash.and(Hash.and(outer == null ? 0 : outer.hash, ((long) node << 32) | stage), number(after));
    }

    static Call on(@Nullable Call outer, int node, int stage, Way after) {
        return new Call(node, stage, after, newest(outer, DEEPEST - 1));
    }

    private static @Nullable Call newest(@Nullable Call call, int most) {
        if (call == null || most == 0) {
            return null;
        }
        var outer = newest(call.outer, most - 1);
        return outer == call.outer ? call : new Call(call.node, call.stage, call.after, outer);
    }

    private static long number(Way way) {
        return switch (way) {
            case Way.Stay stay -> 0;
            case Way.End end -> 1;
            case Way.Back back -> 2;
            case Way.GoTo goTo -> Hash.and(3, goTo.node());
            case Way.Scene scene -> Hash.and(Hash.and(4, scene.node()), number(scene.after()));
            case Way.Fork fork -> throw new IllegalArgumentException("where to go after a scene is not open");
        };
    }
}
