package org.samtale.engine.grammar;

import static org.samtale.engine.grammar.Type.map;
import static org.samtale.engine.grammar.Type.moves;
import static org.samtale.engine.grammar.Type.name;
import static org.samtale.engine.grammar.Type.names;
import static org.samtale.engine.grammar.Type.number;
import static org.samtale.engine.grammar.Type.phrase;
import static org.samtale.engine.grammar.Type.shared;
import static org.samtale.engine.grammar.Type.text;
import static org.samtale.engine.grammar.Type.word;
import static org.samtale.engine.grammar.Type.yes;

import java.util.List;
import org.samtale.engine.grammar.Rule.AnyOf;
import org.samtale.engine.grammar.Rule.Needs;
import org.samtale.engine.grammar.Rule.OnlyWith;
import org.samtale.engine.grammar.Type.Vocabulary;
import org.samtale.engine.scenario.Meter;

/** Who and what there is in a scenario. */
public final class WorldShapes {

    public static final Shape PERSON = Shape.named("person", "Somebody who takes part in the conversation.")
            .may("from", name(), "The person of an included file that this is.")
            .depends("name", text(), "What the person is called.")
            .with(PeopleShapes.PERSON_PARTS)
            .with(new AnyOf(List.of("name", "from")));

    public static final Shape METER = Shape.named("meter", "A hidden number from 0 to 100 about a person or the talk.")
            .may("as", name(), "The meter of the framework that this is for one person: trust or openness.")
            .depends("of", name(), "The person it is about.")
            .depends("name", text(), "What the meter is called in the debrief.")
            .depends("start", number(Meter.MIN, Meter.MAX), "Where it stands when the conversation begins.")
            .may("means", text(), "What it tells, in a few words.")
            .may("good", word("high", "low"), "Whether more of it is better (high, as usual) or less (low).")
            .may("settles-at", number(Meter.MIN, Meter.MAX), "Where it drifts back to, turn by turn.")
            .may("by", number(1, Meter.MAX), "How far it drifts in each turn; usually 2.")
            .with(new Needs("as", "of"));

    public static final Shape INSTEAD = Shape.named("instead", "What a move does while a condition holds.")
            .must("when", phrase(), "The condition; 'times running at least 2' counts turns in a row with this move.")
            .must("effect", TalkShapes.EFFECT, "What it then does to meters.");

    static final Shape MOVE_PARTS = Shape.named("parts of a move", "What every move can have.")
            .may("misstep", yes(), "Whether it is something that one should rather not do.")
            .may("confirms", yes(), "Whether it sums up: facts that were heard are confirmed.")
            .may("unreliable", yes(), "Whether it puts words into a mouth: what comes of it is not reliable.")
            .may("gives-back", number(0, 100), "How many percent of the last loss it gives back, once.")
            .may("counts-as", map(name()), "What other frameworks call it: the framework, and its code.")
            .may("effect", TalkShapes.EFFECT, "What it does to meters: trust: +2.")
            .may("instead", Type.list(INSTEAD), "What it does while a condition holds; the first that holds.");

    public static final Shape MOVE = Shape.named("move", "A move of this scenario, or a changed one of the framework.")
            .depends("name", text(), "What the move is called.")
            .depends("means", text(), "What it is, in a sentence.")
            .may("like", shared(Vocabulary.MOVE), "The move of the framework that it is a kind of.")
            .with(MOVE_PARTS);

    public static final Shape TOPIC = Shape.named("topic", "Something to talk about.")
            .must("name", text(), "What the topic is called.")
            .may("optional", yes(), "Whether 'opened all topics' does without it.");

    public static final Shape GOAL = Shape.named("goal", "Something to learn.")
            .must("text", text(), "The goal in a sentence.")
            .may("full-at", number(1, 50), "From how many points on it is reached; usually 3.");

    public static final Shape FACT = Shape.named("fact", "Something that a person knows and may tell.")
            .must("text", text(), "What there is to find out, in a sentence.")
            .may("hint", text(), "How it could have been found, for the debrief.")
            .may("of", name(), "The person who knows it.")
            .may("topic", name(), "The topic that must have been opened.")
            .may("opens-at", phrase(), "The condition under which it is told: trust at least 35.")
            .may("by", moves(), "The moves that bring it out; any, when left out.");

    public static final Shape CUE = Shape.named("cue", "A small sign that can be missed, and returns once.")
            .must("shows", Type.list(TalkShapes.LINE), "How it is seen the first time.")
            .may("returns", Type.list(TalkShapes.LINE), "How it is seen again when it was missed.");

    public static final Shape VALUE = Shape.named("value", "A word or a number that the conversation remembers.")
            .may(
                    "number",
                    new Type.Form("^\\s*\\d{1,3}\\s+to\\s+\\d{1,3}\\s*$"),
                    "From where to where it can go: 0 to 3.")
            .depends("one-of", names(), "The words that it can be.")
            .must("start", new Type.Either(number(0, 100), name()), "What it is when the conversation begins.")
            .with(new AnyOf(List.of("number", "one-of")))
            .with(new OnlyWith("number", List.of("start")));

    private WorldShapes() {}
}
