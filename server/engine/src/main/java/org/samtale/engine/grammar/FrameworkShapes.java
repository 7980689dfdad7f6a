package org.samtale.engine.grammar;

import static org.samtale.engine.grammar.Type.keys;
import static org.samtale.engine.grammar.Type.list;
import static org.samtale.engine.grammar.Type.map;
import static org.samtale.engine.grammar.Type.moves;
import static org.samtale.engine.grammar.Type.name;
import static org.samtale.engine.grammar.Type.names;
import static org.samtale.engine.grammar.Type.number;
import static org.samtale.engine.grammar.Type.phrase;
import static org.samtale.engine.grammar.Type.text;
import static org.samtale.engine.grammar.Type.word;

import org.samtale.engine.scenario.Meter;

/** The file of a framework: the vocabulary that all scenarios share. */
public final class FrameworkShapes {

    public static final Shape BAND = Shape.named("band", "A range of a meter that can be seen.")
            .must("id", name(), "The name that conditions use: openness is wary.")
            .must("from", number(Meter.MIN, Meter.MAX), "Where it begins; the first at 0, every other higher.")
            .must("name", text(), "What it is called.");

    public static final Shape METER = Shape.named("meter", "A hidden number from 0 to 100 that every scenario has.")
            .must("name", text(), "What the meter is called.")
            .may("means", text(), "What it tells, in a few words.")
            .may("good", word("high", "low"), "Whether more of it is better (high, as usual) or less (low).")
            .must("start", number(Meter.MIN, Meter.MAX), "Where it stands when a conversation begins.")
            .may("settles-at", number(Meter.MIN, Meter.MAX), "Where it drifts back to, turn by turn.")
            .may("by", number(1, Meter.MAX), "How far it drifts in each turn; usually 2.")
            .may("bands", map(text()), "Words of its own for the bands.");

    public static final Shape MOVE = Shape.named("move", "What kind of act a choice can be.")
            .must("name", text(), "What the move is called.")
            .must("means", text(), "What it is, in a sentence.")
            .with(WorldShapes.MOVE_PARTS);

    public static final Shape LENGTH_OF_SILENCE = Shape.named("length of silence", "How long a silence was.")
            .must("from", number(0, 600), "From how many seconds on; the first from 0.")
            .must("name", text(), "What it is called.");

    public static final Shape INTENTION = Shape.named("intention", "What a learner can mean to do.")
            .must("name", text(), "What it is called.")
            .must("by", moves(), "The moves that serve it.");

    public static final Shape CODING = Shape.named("framework of others", "Names that others have for moves.")
            .must("name", text(), "What it is called: NURSE.")
            .must("source", text(), "Who worked it out, and when.")
            .must("codes", map(text()), "Its names for what is said.");

    public static final Shape LOSSES_GROW = Shape.named("losses grow", "While a condition holds, losses weigh more.")
            .may("of", names(), "The meters whose losses grow.")
            .may("when", phrase(), "The condition: trust under 30.")
            .must("times", new Type.Decimal(1, 5), "How many times as much they weigh: 1.5.");

    public static final Shape REPETITION = Shape.named("repetition", "The same move again and again helps less.")
            .must("after", number(2, 20), "From which use in a row on.")
            .must("gains", word("half", "nothing"), "What is left of its gains.");

    public static final Shape RULES = Shape.named("rules", "Rules that hold in every conversation.")
            .may("losses-grow", keys(LOSSES_GROW), "When losses weigh more.")
            .may("repetition", keys(REPETITION), "When a move helps less because it is repeated.");

    public static final Shape TOGETHER = Shape.named("rules for two", "Rules for two who play together.")
            .may("whispers", number(0, 20), "How often each may whisper; usually 3.")
            .may("hand-over-every", number(1, 20), "From how many turns after the last one a handover is tolerated.")
            .may("too-soon", TalkShapes.EFFECT, "What an earlier handover does to those spoken to.")
            .may("asked-again", TalkShapes.EFFECT, "What it does when the other one asks the same again.");

    public static final Shape FRAMEWORK = Shape.named("framework", "The vocabulary that all scenarios share.")
            .must("framework", text(), "A name for it.")
            .must("language", text(), "The language it is written in.")
            .must("bands", list(BAND), "The ranges of meters, from the lowest to the highest.")
            .must("moods", map(text()), "The faces people can have, each with a word for it.")
            .must("meters", map(METER), "The meters that every scenario has.")
            .must("moves", map(MOVE), "What kinds of act there are.")
            .may("audiences", map(text()), "Professions that scenarios can be for.")
            .may("themes", map(text()), "What scenarios can deal with.")
            .may("silences", map(LENGTH_OF_SILENCE), "Lengths of silence, from the shortest; one is called held.")
            .may("intentions", map(INTENTION), "What a learner can mean to do.")
            .may("frameworks", map(CODING), "What others call the moves.")
            .may("offers", number(2, 6), "How many choices are offered at most, silence included; usually 4.")
            .may("rules", keys(RULES), "Rules that hold in every conversation.")
            .may("pair", keys(TOGETHER), "Rules for two who play together.");

    private FrameworkShapes() {}
}
