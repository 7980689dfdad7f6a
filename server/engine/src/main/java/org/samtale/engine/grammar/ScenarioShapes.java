package org.samtale.engine.grammar;

import static org.samtale.engine.grammar.Type.keys;
import static org.samtale.engine.grammar.Type.list;
import static org.samtale.engine.grammar.Type.map;
import static org.samtale.engine.grammar.Type.name;
import static org.samtale.engine.grammar.Type.names;
import static org.samtale.engine.grammar.Type.number;
import static org.samtale.engine.grammar.Type.phrase;
import static org.samtale.engine.grammar.Type.shared;
import static org.samtale.engine.grammar.Type.text;
import static org.samtale.engine.grammar.Type.word;

import java.util.List;
import org.samtale.engine.grammar.Rule.AnyOf;
import org.samtale.engine.grammar.Type.Either;
import org.samtale.engine.grammar.Type.Vocabulary;
import org.samtale.engine.scenario.Pair;

/** The file of a scenario, from the top, and what it has for two who play together. */
public final class ScenarioShapes {

    /** Nobody reads more while a conversation runs. */
    public static final int LONGEST_CARD = 6;

    public static final Shape PLAYER = Shape.named("player", "Who the learner is in this conversation.")
            .may("from", name(), "The person of an included file that this is.")
            .depends("name", text(), "What the learner is called here.")
            .depends("role", text(), "Who the learner is: student in physiotherapy.")
            .with(new AnyOf(List.of("name", "from")))
            .with(new AnyOf(List.of("role", "from")));

    public static final Shape PRACTICE = Shape.named("practice", "What is different in practice mode.")
            .may("shows", names(), "The meters that the learner sees, as words.");

    public static final Shape PROBE = Shape.named("probe", "What must be found when the scenario is tried out.")
            .may("conversations", number(20, 5_000), "How many conversations of each stance; usually 400.")
            .may(
                    "bars",
                    list(phrase()),
                    "The build fails when one is missed: good ending of skilled at least 60 percent.");

    public static final Shape MESSAGE = Shape.named("message", "Something a pair should say with one voice.")
            .must("name", text(), "What it is about.")
            .must("stands", map(text()), "The stands one can take on it, each with words of its own.");

    public static final Shape SEAT = Shape.named("seat", "One of the two of a pair.")
            .may("from", name(), "The person of an included file that this is.")
            .depends("name", text(), "What this one is called.")
            .depends("role", text(), "The profession: student in occupational therapy.")
            .may("looks", text(), "A drawn figure, such as nora or mathias.")
            .must("card", new Type.ListOf(text(), 1, LONGEST_CARD), "Three to six things this profession looks for.")
            .may("needs", names(), "The facts this one must go home with.")
            .must("hand-over", keys(TalkShapes.HAND_OVER), "What is said aloud to give the floor away.")
            .with(new AnyOf(List.of("name", "from")))
            .with(new AnyOf(List.of("role", "from")));

    public static final Shape PAIR = Shape.named("pair", "What there is for two who play together.")
            .must("goal", text(), "What both read before they go in.")
            .may("setting", text(), "Where it happens, when it is told otherwise to two.")
            .may("referral", text(), "The referral, when it is told otherwise to two.")
            .may("task", text(), "The task, when it is another for two.")
            .may("messages", map(MESSAGE), "What the two should say with one voice.")
            .may("hand-over", keys(TalkShapes.IN_THE_ROOM), "What the room answers to a handover.")
            .may(
                    "asked-again",
                    keys(TalkShapes.IN_THE_ROOM),
                    "What somebody says when asked the same by the other one.")
            .must(
                    "seats",
                    new Type.MapOf(keys(SEAT), Pair.SEATS, Pair.SEATS),
                    "The two who play; the first leads when the talk begins.");

    public static final Shape SCENARIO = Shape.named("scenario", "A conversation to rehearse.")
            .must("scenario", text(), "The name of the file, in small letters.")
            .must("language", text(), "The language it is written in: nb, nn, da, sv, en.")
            .must("uses", word("framework"), "The vocabulary that all scenarios share: framework.")
            .may("include", PeopleShapes.FILES, "A file of people beside this one, or several in a list.")
            .must("title", text(), "What the conversation is called.")
            .must("summary", text(), "What it is about, in a sentence or two.")
            .may(
                    "audience",
                    new Type.OneOrMore(shared(Vocabulary.AUDIENCE)),
                    "For which professions: names of the framework.")
            .may("themes", new Type.OneOrMore(shared(Vocabulary.THEME)), "What it deals with: names of the framework.")
            .may("minutes", number(1, 240), "How long it takes, as you measured it.")
            .must("player", keys(PLAYER), "Who the learner is in this conversation.")
            .may("content-note", text(), "What somebody might want to know before: a child in tears.")
            .must("setting", text(), "Where and when it happens.")
            .may("referral", text(), "What is written about the person, before the conversation.")
            .must("task", text(), "What the learner is to do.")
            .may(
                    "scene",
                    text(),
                    "The drawn room: children-room, consulting-room, school-room, kitchen, workshop, office.")
            .must("cast", map(WorldShapes.PERSON), "Who takes part; 'thinks' without a name is of the first.")
            .may("meters", map(WorldShapes.METER), "Where meters begin, and meters of this scenario's own.")
            .may("moves", map(WorldShapes.MOVE), "Moves of this scenario's own, and changed ones of the framework.")
            .may("topics", map(new Either(text(), keys(WorldShapes.TOPIC))), "What there is to talk about.")
            .may("goals", map(WorldShapes.GOAL), "What there is to learn.")
            .may("facts", map(WorldShapes.FACT), "What there is to find out.")
            .may("flags", map(text()), "What is remembered with yes or no, each with a note for you.")
            .may("values", map(WorldShapes.VALUE), "Words and numbers that are remembered.")
            .may("computed", map(phrase()), "What is computed from meters and numbers: 20 * rounds + 50 - trust.")
            .must("stages", map(text()), "The parts of the conversation, each with the name it has in the debrief.")
            .may("cues", map(WorldShapes.CUE), "Signals that can be missed.")
            .may("reactions", TalkShapes.REACTIONS, "Pools of answers that choices share.")
            .may("interruptions", map(TalkShapes.INTERRUPTION), "Who takes the floor, and when.")
            .must("nodes", map(TalkShapes.NODE), "The places of the conversation.")
            .must("endings", map(TalkShapes.ENDING), "How it can end; the first that fits is the one.")
            .may("silence", keys(TalkShapes.SILENCE), "The silence that is offered where a node has none of its own.")
            .may("pair", keys(PAIR), "What there is for two who play together.")
            .may("whenever", list(TalkShapes.WHENEVER), "What is looked at after every turn.")
            .must("begin", name(), "The node where the conversation begins.")
            .may("practice", keys(PRACTICE), "What is different in practice mode.")
            .may("questions", list(TalkShapes.QUESTION), "What to think about afterwards.")
            .may("probe", keys(PROBE), "What must be found when the scenario is tried out.");

    private ScenarioShapes() {}
}
