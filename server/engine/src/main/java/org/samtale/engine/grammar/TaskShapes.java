package org.samtale.engine.grammar;

import static org.samtale.engine.grammar.Type.list;
import static org.samtale.engine.grammar.Type.map;
import static org.samtale.engine.grammar.Type.name;
import static org.samtale.engine.grammar.Type.names;
import static org.samtale.engine.grammar.Type.number;
import static org.samtale.engine.grammar.Type.text;
import static org.samtale.engine.grammar.Type.word;
import static org.samtale.engine.grammar.Type.yes;

/** What stands between the fences of a step. Keys that only the source has are marked as depending on that. */
public final class TaskShapes {

    private static final String ID = "Its name, the same in every language.";
    private static final Type SPEAKER = word("kari", "anders", "nora", "mathias");

    public static final Shape VOICE = Shape.named("voice", "What somebody says: the name, and the words.")
            .may("kari", text(), "What Kari says.")
            .may("anders", text(), "What Anders says.")
            .may("nora", text(), "What Nora says.")
            .may("mathias", text(), "What Mathias says.");

    public static final Shape SCENE_LINE = Shape.named("line of a scene", "What is said or seen.")
            .depends("who", SPEAKER, "Who says it.")
            .depends("text", text(), "What is said.")
            .depends("direction", text(), "What is seen.");

    public static final Shape SCENE = Shape.named("scene", "A situation in lines, drawn with those who speak.")
            .depends("place", name(), "Where it is, such as doorway or corridor.")
            .may("narrated", yes(), "Whether it can be played, with the words spoken; in the source alone.")
            .must("lines", list(SCENE_LINE), "What is said and seen.");

    public static final Shape CARD = Shape.named("card", "Something to hold on to.")
            .must("id", name(), ID)
            .must("title", text(), "What it is called.")
            .must("text", text(), "What there is to know about it.");

    public static final Shape LOCAL = Shape.named("local box", "What each organisation says for itself.")
            .must("id", name(), "Its name, the same in every language; no other box of the course has it.")
            .must("title", text(), "What it is about.")
            .must("text", text(), "What stands there until an organisation has written its own.")
            .may("example", text(), "A real place's rule, named as an example.");

    public static final Shape SORT_CARD = Shape.named("card", "Something that belongs on a pile.")
            .must("id", name(), ID)
            .must("text", text(), "What stands on it.")
            .depends("in", names(), "The piles it fits on; in the source alone.")
            .depends("because", text(), "Why it belongs there.")
            .may("but", map(text()), "For a wrong pile, why it does not belong there.");

    public static final Shape SORT = Shape.named("sorting task", "Cards that belong on piles.")
            .must("ask", text(), "The question.")
            .may("as", word("ladder"), "Piles that are steps from low to high; in the source alone.")
            .must("piles", map(text()), "The piles: their names, and what stands on them.")
            .must("cards", list(SORT_CARD), "The cards.");

    public static final Shape ORDER_ITEM = Shape.named("item", "Something that has its place among others.")
            .must("id", name(), ID)
            .must("text", text(), "What it says.")
            .may("because", text(), "Why it has this place.");

    public static final Shape ORDER = Shape.named("ordering task", "Things to be put in order.")
            .must("ask", text(), "The question.")
            .must("items", list(ORDER_ITEM), "In the right order; they are shown in another.");

    public static final Shape OPTION = Shape.named("option", "Something to choose.")
            .must("id", name(), ID)
            .must("text", text(), "What it says.")
            .may("right", yes(), "Whether it is right; in the source alone.")
            .depends("because", text(), "What who chose it should know.");

    public static final Shape CHOICE = Shape.named("choice", "One question with options.")
            .must("ask", text(), "The question.")
            .may("several", yes(), "Whether more than one may be right; in the source alone.")
            .must("options", list(OPTION), "What can be chosen.");

    public static final Shape QUESTION = Shape.named("question", "A question of a quiz.")
            .must("id", name(), ID)
            .must("ask", text(), "The question.")
            .may("several", yes(), "Whether more than one may be right; in the source alone.")
            .must("options", list(OPTION), "What can be chosen: three or four.");

    public static final Shape NOTICE_LINE = Shape.named("line", "A line of a transcript.")
            .must("id", name(), ID)
            .depends("who", SPEAKER, "Who says it.")
            .must("text", text(), "What is said.")
            .may("notice", text(), "Why this is one to mark; without it, it is none.")
            .may("otherwise", text(), "Why it is none, where somebody might think so.");

    public static final Shape NOTICE = Shape.named("transcript", "Lines, some of which are to be marked.")
            .must("ask", text(), "What to look for.")
            .must("lines", list(NOTICE_LINE), "The lines.");

    public static final Shape PROMPT = Shape.named("prompt", "Something to think about.")
            .must("id", name(), ID)
            .must("ask", text(), "The question.");

    public static final Shape FIELD = Shape.named("field", "A field of a paper of one's own.")
            .must("id", name(), ID)
            .must("label", text(), "What belongs there.")
            .may("hint", text(), "How to go about it.")
            .may("example", text(), "What somebody else wrote there.")
            .may("rows", number(1, 12), "How many lines high it is.");

    public static final Shape BUILDER = Shape.named("builder", "A paper of one's own, filled in and printed.")
            .must("title", text(), "What the paper is called.")
            .must("fields", list(FIELD), "Its fields.");

    public static final Shape TALK = Shape.named("talk", "A conversation of the scenarios.")
            .depends("scenario", name(), "The name of the scenario; in the source alone.")
            .may("intro", text(), "What to know before.");

    public static final Shape SURVEY_ITEM = Shape.named("question", "A question about the course.")
            .must("id", name(), ID)
            .must("ask", text(), "The question.")
            .may("open", yes(), "Whether it is answered in words; in the source alone.")
            .depends("low", text(), "What 1 means.")
            .depends("high", text(), "What 5 means.");

    private TaskShapes() {}
}
