package org.samtale.engine.grammar;

import java.util.List;

/** What keys of one place have to do with each other. */
public sealed interface Rule {

    /** Where the one stands, the other must stand, too. */
    record Needs(String key, String other) implements Rule {}

    /** At least one of them stands there. */
    record AnyOf(List<String> keys) implements Rule {

        public AnyOf {
            keys = List.copyOf(keys);
        }
    }

    /** Where this key stands, none of the others does. */
    record Excludes(String key, List<String> others) implements Rule {

        public Excludes {
            others = List.copyOf(others);
        }
    }

    /** Where this key stands, nothing does but these. */
    record OnlyWith(String key, List<String> others) implements Rule {

        public OnlyWith {
            others = List.copyOf(others);
        }
    }
}
