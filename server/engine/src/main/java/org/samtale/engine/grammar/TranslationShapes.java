package org.samtale.engine.grammar;

import static org.samtale.engine.grammar.Type.keys;
import static org.samtale.engine.grammar.Type.map;
import static org.samtale.engine.grammar.Type.text;

import org.samtale.engine.grammar.Type.Either;

/** The files that say in another language what a scenario or the framework says. */
public final class TranslationShapes {

    private static final String LANGUAGE = "The language of this file: nb, nn, da, sv, en.";
    private static final String MADE_FROM = "Which texts this was made from; written by samtale accept.";

    private static final Shape PERSON = Shape.named("person", "A person of the cast.")
            .may("name", text(), "The name, where it is another one in this language.")
            .may("role", text(), "Who the person is.");

    private static final Shape NAMED = Shape.named("name and meaning", "A meter or a move.")
            .may("name", text(), "What it is called.")
            .may("means", text(), "What it tells, or what it is.");

    private static final Shape FACT = Shape.named("fact", "Something to find out.")
            .may("text", text(), "What there is to find out.")
            .may("hint", text(), "How it could have been found.");

    private static final Shape LINE = Shape.named("line", "A line, by its id.")
            .may("words", text(), "What is said.")
            .may("direction", text(), "What is seen.");

    private static final Shape CHOICE = Shape.named("choice", "A choice, by its id.")
            .may("say", text(), "What the learner says.")
            .may("do", text(), "What the learner does.")
            .may("wait", text(), "What a silence is called.")
            .may("thinks", new Either(text(), map(text())), "What was thought.")
            .may("did", text(), "What could be seen.")
            .may("because", text(), "Why it worked as it did.");

    private static final Shape ENDING = Shape.named("ending", "An ending, by its id.")
            .may("title", text(), "What the ending is called.")
            .may("summary", text(), "What happened.");

    private static final Shape MESSAGE = Shape.named("message", "Something a pair says with one voice.")
            .may("name", text(), "What it is about.")
            .may("stands", map(text()), "The stands one can take on it.");

    private static final Shape SEAT = Shape.named("seat", "One of the two of a pair.")
            .may("name", text(), "The name, where it is another one in this language.")
            .may("role", text(), "The profession.")
            .may("card", Type.list(text()), "What this profession looks for, line by line.");

    private static final Shape PAIR = Shape.named("pair", "What there is for two who play together.")
            .may("goal", text(), "What both read before they go in.")
            .may("setting", text(), "Where it happens.")
            .may("referral", text(), "The referral.")
            .may("task", text(), "The task.")
            .may("messages", map(MESSAGE), "What the two should say with one voice.")
            .may("seats", map(SEAT), "The two who play.");

    private static final Shape FINGERPRINTS =
            Shape.named("made-from", "A short sign for each text.").orNames(text());

    public static final Shape OF_SCENARIO = Shape.named("translation", "What a scenario says, in another language.")
            .must("scenario", text(), "The name of the scenario.")
            .must("language", text(), LANGUAGE)
            .may("title", text(), "What the conversation is called.")
            .may("summary", text(), "What it is about.")
            .may("player", keys(PERSON), "Who the learner is.")
            .may("content-note", text(), "What somebody might want to know before.")
            .may("setting", text(), "Where and when it happens.")
            .may("referral", text(), "What is written about the person.")
            .may("task", text(), "What the learner is to do.")
            .may("cast", map(PERSON), "Who takes part.")
            .may("meters", map(NAMED), "Meters of the scenario.")
            .may("moves", map(NAMED), "Moves of the scenario.")
            .may("topics", map(text()), "What there is to talk about.")
            .may("goals", map(text()), "What there is to learn.")
            .may("facts", map(FACT), "What there is to find out.")
            .may("flags", map(text()), "Nothing here is shown to anybody; flags need no translation.")
            .may("stages", map(text()), "The parts of the conversation.")
            .may("questions", map(text()), "What to think about afterwards.")
            .may("hints", map(text()), "Hints, by the node they belong to.")
            .may("lines", map(LINE), "Lines, by their id.")
            .may("choices", map(CHOICE), "Choices, by their id; silence and the handovers among them.")
            .may("endings", map(ENDING), "Endings, by their id.")
            .may("pair", keys(PAIR), "What there is for two who play together.")
            .may("made-from", keys(FINGERPRINTS), MADE_FROM);

    private static final Shape METER = Shape.named("meter", "A meter of the framework.")
            .may("name", text(), "What it is called.")
            .may("means", text(), "What it tells.")
            .may("bands", map(text()), "Its own words for the bands.");

    private static final Shape CALLED =
            Shape.named("name", "Something that has a name.").may("name", text(), "What it is called.");

    private static final Shape CODING = Shape.named("framework of others", "Names that others have for moves.")
            .may("name", text(), "What it is called.")
            .may("source", text(), "Who worked it out.")
            .may("codes", map(text()), "Its names for what is said.");

    public static final Shape OF_FRAMEWORK = Shape.named(
                    "framework translation", "What a framework says, in another language.")
            .must("framework", text(), "The name of the framework.")
            .must("language", text(), LANGUAGE)
            .may("bands", map(text()), "The ranges of meters.")
            .may("moods", map(text()), "The faces people can have.")
            .may("meters", map(METER), "The meters.")
            .may("moves", map(NAMED), "The moves.")
            .may("audiences", map(text()), "Professions.")
            .may("themes", map(text()), "What scenarios deal with.")
            .may("silences", map(CALLED), "Lengths of silence.")
            .may("intentions", map(CALLED), "What a learner can mean to do.")
            .may("frameworks", map(CODING), "What others call the moves.")
            .may("flags", map(text()), "Nothing here is shown to anybody; flags need no translation.")
            .may("made-from", keys(FINGERPRINTS), MADE_FROM);

    public static final Shape OF_PEOPLE = Shape.named("translation of people", "Who people are, in another language.")
            .must("language", text(), LANGUAGE)
            .may("people", map(PERSON), "The people, by their names.")
            .may("flags", map(text()), "Nothing here is shown to anybody; flags need no translation.")
            .may("made-from", keys(FINGERPRINTS), MADE_FROM);

    private TranslationShapes() {}
}
