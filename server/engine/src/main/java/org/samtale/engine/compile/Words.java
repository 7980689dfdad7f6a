package org.samtale.engine.compile;

import java.util.List;

/**
 * Words of the language itself, which an author cannot use as names in the same place. Lists, because a set would name
 * them in another order every day.
 */
final class Words {

    static final List<String> LINE_KEYS = List.of(
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
            "likely",
            "you");

    static final List<String> CONDITION_WORDS = List.of(
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
    static final List<String> NEVER_FIRST =
            List.of("and", "or", "is", "at", "least", "most", "over", "under", "between");

    /** A condition word only where the framework has lengths of silence; older files may use it as a name. */
    static final String WAITED = "waited";

    /** Before whom something is said to. */
    static final String TO = "to";

    static final String ADDRESSED = "addressed";
    static final String SPOKE = "spoke";
    static final String SHARE = "share";

    /** Words of conditions that came later, and so are not kept from older files as names. */
    static final List<String> OF_THE_FLOOR = List.of(ADDRESSED, SPOKE, SHARE);

    /** What belongs to two who play together; none of these is kept from a file as a name. */
    static final String PAIR = "pair";

    static final String SEAT = "seat";
    static final String CARD = "card";
    static final String IN = "in";
    static final String HANDED = "handed";
    static final String LEADS = "leads";

    /** The move by which one of a pair gives the word to the other. */
    static final String HAND_OVER = "hand-over";

    static final String END = "end";
    static final String STAY = "stay";
    static final List<String> WAYS = List.of(END, STAY);

    /** Out of a scene; not reserved, because older files may have a node of that name. */
    static final String BACK = "back";

    static final String SCENE = "scene";

    /** The choice that is offered where a node has no silence of its own. */
    static final String SILENCE = "silence";

    private Words() {}
}
