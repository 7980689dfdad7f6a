package org.samtale.engine.grammar;

import static org.samtale.engine.grammar.Type.list;
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
import org.samtale.engine.grammar.Rule.Excludes;
import org.samtale.engine.grammar.Rule.Needs;
import org.samtale.engine.grammar.Rule.OnlyWith;
import org.samtale.engine.grammar.Type.Either;
import org.samtale.engine.grammar.Type.Vocabulary;

/** What is said and seen in a conversation, what can be chosen, and where that leads. */
public final class TalkShapes {

    /** More cards than this fit on no sheet. */
    public static final int MOST_CARDS = 20;

    /** The most points that one thing can give towards a goal. */
    public static final int MOST_POINTS = 10;

    /** The most that one thing can do to a meter. */
    public static final int STRONGEST_EFFECT = 100;

    static final Type EFFECT = map(number(-STRONGEST_EFFECT, STRONGEST_EFFECT));

    private static final String WHEN = "The condition under which it is there: trust at least 45 and not visited gym.";
    private static final String TO = "Whom it is said to: a person, or several in a list.";
    private static final Type GOALS = map(number(-MOST_POINTS, MOST_POINTS));
    private static final Type SETS = new Type.OneOrMore(phrase());

    private static final Shape SPOKEN = Shape.named("parts of a line", "What is said or seen.")
            .may("mood", shared(Vocabulary.MOOD), "The speaker's face: a mood of the framework.")
            .may("of", name(), "Whose mood it is, in a line without words.")
            .may("to", names(), TO)
            .may("direction", text(), "What is seen.")
            .may("pause", word("short", "long"), "A silence before the line.");

    public static final Shape LINE = Shape.named(
                    "line", "What a person says, behind that person's name, or what is seen.")
            .must("id", name(), "A name of its own, new in the whole file.")
            .may("when", phrase(), WHEN)
            .with(SPOKEN)
            .orNames(text());

    public static final Shape WAY = Shape.named("way", "A way that is taken when its condition holds.")
            .may("when", phrase(), "The condition; the last way of a list has none.")
            .must("go", phrase(), "A node, end, stay, back, or scene NODE.");

    private static final Type THEN = new Either(phrase(), list(WAY));
    private static final String GOES =
            "Where to go: a node, end, back, scene NODE, or a list of ways of which the first that fits is taken.";

    public static final Shape ANSWER = Shape.named(
                    "answer", "What may be answered; the best of those that fit is said.")
            .must("id", name(), "A name of its own, new in the whole file.")
            .may("when", phrase(), "The condition under which it fits; of several, the one that asks for most is said.")
            .may("tells", name(), "The fact that comes out.")
            .may("effect", EFFECT, "What it does to meters and numbers, as it stands.")
            .may("sets", SETS, "Flags it sets, or a value: chair is on-the-floor.")
            .may("goals", GOALS, "Points towards goals.")
            .may("then", THEN, GOES)
            .may("once", yes(), "Whether it is said only once.")
            .may("likely", number(1, 100), "How likely it is among those that fit equally well; usually 1.")
            .may("lines", list(LINE), "Several lines instead of one.")
            .with(SPOKEN)
            .orNames(text())
            .with(new OnlyWith(
                    "lines", List.of("id", "when", "tells", "effect", "sets", "goals", "then", "once", "likely")));

    private static final Type ANSWERS = new Either(name(), list(ANSWER));

    public static final Shape POOL = Shape.named("pool", "Answers that many choices share.")
            .must("of", list(ANSWER), "The answers.")
            .may("else", name(), "The pool to look in when nothing here fits.");

    static final Type REACTIONS = map(new Either(list(ANSWER), new Type.Of(POOL)));

    private static final Shape AFTERWARDS = Shape.named("debrief of a choice", "What the debrief tells.")
            .must("thinks", new Either(text(), map(text())), "What was thought: by the first of the cast, or by each.")
            .must("did", text(), "What could be seen.")
            .must("because", text(), "Why it worked as it did.");

    private static final Shape CONSEQUENCES = Shape.named("consequences of a choice", "What a choice does.")
            .may("to", names(), TO)
            .may("effect", EFFECT, "What it does to meters, in place of what its move does to them.")
            .may("goals", GOALS, "Points towards goals.")
            .may("topic", name(), "The topic that it opens.")
            .may("notices", name(), "The cue that it takes up; it is offered only right after that was shown.")
            .may("suggests", name(), "The fact that it puts into somebody's mouth.")
            .may("sets", SETS, "Flags it sets, or a value: chair is on-the-floor.")
            .may("seat", name(), "The seat of a pair that has to lead; never offered alone.")
            .may("stand", map(name()), "Where it stands on a message of the pair.")
            .may("asks", text(), "What it asks for; choices with the same word ask for the same.")
            .may("when", phrase(), "The condition under which it is offered.")
            .may("again", yes(), "Whether it is offered again after it was taken.")
            .with(AFTERWARDS)
            .may("answers", ANSWERS, "What is answered: a list, or the name of a pool under reactions.")
            .may("then", THEN, GOES);

    private static final String MOVES = "What kind of act it is: a move, or several in a list, the main one first.";

    public static final Shape CHOICE = Shape.named("choice", "Something the learner can say, do or leave unsaid.")
            .must("id", name(), "A name of its own, new among all choices; best never changed.")
            .may("say", text(), "What the learner says.")
            .may("do", text(), "What the learner does; before saying something, or without a word.")
            .may("wait", text(), "A silence; nothing is said or done.")
            .depends("move", moves(), MOVES)
            .with(CONSEQUENCES)
            .with(new AnyOf(List.of("say", "do", "wait")))
            .with(new AnyOf(List.of("move", "wait")))
            .with(new Excludes("wait", List.of("say", "do")));

    public static final Shape SILENCE = Shape.named(
                    "silence", "The silence that is offered where a node has none of its own.")
            .must("text", text(), "What the learner reads: Wait. Let the silence be.")
            .depends("move", moves(), MOVES)
            .with(CONSEQUENCES);

    public static final Shape HAND_OVER = Shape.named(
                    "hand-over", "What is said aloud to give the floor to the other one.")
            .must("say", text(), "What is said.")
            .may("do", text(), "What is done before it is said.")
            .never("wait", "The word is given aloud.")
            .may("to", names(), TO)
            .may("effect", EFFECT, "What it does to meters, in place of what its move does to them.")
            .with(AFTERWARDS);

    public static final Shape NODE = Shape.named("node", "A place where something is said and something can be chosen.")
            .may("stage", name(), "The stage of the conversation that begins here.")
            .may("hint", text(), "Shown in practice mode, when asked for.")
            .may("cue", name(), "The cue that is shown on entering.")
            .may("asks-intention", yes(), "Whether the learner is asked what they mean to do.")
            .may("to", names(), "Whom everything here is said to: a person, or several in a list.")
            .may("lines", list(LINE), "What is said on entering for the first time.")
            .may("again", list(LINE), "What is said on entering every later time.")
            .may("choices", list(CHOICE), "What can be chosen here; at most four are offered, the first that fit.")
            .may("also-offers", names(), "Nodes whose choices can be taken here, too.")
            .may("pick", number(1, MOST_CARDS), "How many choices are picked from this sheet.")
            .may("silence", word("none"), "Takes the silence away.")
            .may("then", THEN, "Where to go from a node without choices.")
            .depends("otherwise", THEN, "Where to go when nothing but silence is left to choose.")
            .with(new Needs("pick", "otherwise"))
            .with(new Excludes("choices", List.of("then")))
            .with(new Excludes("also-offers", List.of("then")));

    public static final Shape INTERRUPTION = Shape.named(
                    "interruption", "Somebody who takes the floor after certain moves.")
            .may("after", moves(), "The moves after which it can happen; any, when left out.")
            .may("to", names(), "Only when one of these is spoken to.")
            .may("adds", yes(), "Whether the answer is given first.")
            .may("when", phrase(), "The condition under which it can happen.")
            .must(
                    "chance",
                    new Either(number(0, 100), name()),
                    "In percent, or a meter or value that tells how likely.")
            .may("effect", EFFECT, "What it does to meters and numbers, as it stands.")
            .may("sets", SETS, "Flags it sets, or a value: chair is on-the-floor.")
            .must("answers", ANSWERS, "What is said: a list, or the name of a pool under reactions.");

    public static final Shape WHENEVER = Shape.named(
                    "whenever", "Something that is looked at after every turn; happens once.")
            .must("id", name(), "A name of its own.")
            .must("when", phrase(), "The condition: trust under 10 or used press twice.")
            .must("go", THEN, GOES);

    public static final Shape ENDING = Shape.named(
                    "ending", "A way the conversation can end; the first that fits is the one.")
            .must("title", text(), "What the ending is called.")
            .must("summary", text(), "What happened, in a sentence.")
            .may("when", phrase(), "The condition; the last ending has none.")
            .may("good", yes(), "Whether it is a good ending.")
            .must("epilogue", list(LINE), "What is told of the time after.");

    public static final Shape QUESTION = Shape.named("question", "Something to think about afterwards.")
            .must("id", name(), "A name of its own.")
            .must("text", text(), "The question.");

    /** What the room answers, where two play together. */
    public static final Shape IN_THE_ROOM = Shape.named("answers in the room", "What is said then.")
            .must("answers", ANSWERS, "A list, or the name of a pool under reactions.");

    private TalkShapes() {}
}
