package org.samtale.engine.compile;

import java.util.Set;

/** Words of the language itself, which an author cannot use as names in the same place. */
final class Words {

    static final Set<String> LINE_KEYS = Set.of(
            "id",
            "mood",
            "direction",
            "of",
            "pause",
            "when",
            "lines",
            "tells",
            "effect",
            "sets",
            "goals",
            "then",
            "once",
            "you");

    static final Set<String> CONDITION_WORDS = Set.of(
            "not",
            "and",
            "or",
            "is",
            "at",
            "least",
            "most",
            "over",
            "under",
            "between",
            "information",
            "knows",
            "confirmed",
            "unsure",
            "visited",
            "chose",
            "used",
            "noticed",
            "missed",
            "opened",
            "turn",
            "times");

    /** Those of them that can only stand after something else. */
    static final Set<String> NEVER_FIRST = Set.of("and", "or", "is", "at", "least", "most", "over", "under", "between");

    static final String END = "end";
    static final String STAY = "stay";
    static final Set<String> WAYS = Set.of(END, STAY);

    /** The choice that is offered where a node has no silence of its own. */
    static final String SILENCE = "silence";

    private Words() {}
}
