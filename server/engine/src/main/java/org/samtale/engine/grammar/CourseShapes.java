package org.samtale.engine.grammar;

import static org.samtale.engine.grammar.Type.keys;
import static org.samtale.engine.grammar.Type.map;
import static org.samtale.engine.grammar.Type.name;
import static org.samtale.engine.grammar.Type.number;
import static org.samtale.engine.grammar.Type.text;
import static org.samtale.engine.grammar.Type.word;

/** What a course is made of, and what stands at the top of its modules. */
public final class CourseShapes {

    private static final String LANGUAGE = "The language of this file: nb, nn, da, sv, en.";
    private static final String ABOUT = "What a certificate says that it was about; without it, the summary.";
    private static final String MADE_FROM = "Which texts this was made from; written by samtale accept.";

    public static final Shape PRINTS =
            Shape.named("made-from", "A short sign for each step.").orNames(text());

    public static final Shape TRACK = Shape.named("track", "A way through the course, for who has so much time.")
            .must("title", text(), "What it is called.")
            .must("summary", text(), "For whom it is, in a sentence.")
            .may("about", text(), ABOUT)
            .must("of", Type.list(name()), "What belongs to it: module, module/part or module/step.");

    public static final Shape AWARD = Shape.named("award", "What a certificate says of a track.")
            .must("hours", new Type.Decimal(0, 100), "The hours it counts for: 2.25.")
            .must("level", number(1, 9), "The level it counts for.");

    public static final Shape COURSE = Shape.named("course", "A course.")
            .must("course", name(), "The name of the course, and of its folder.")
            .must("language", text(), LANGUAGE)
            .must("title", text(), "What the course is called.")
            .must("summary", text(), "What it is about, in a sentence or two.")
            .must("audience", word("students", "supervisors"), "Whom it is for.")
            .must("modules", Type.list(name()), "Its modules in their order; each is a folder.")
            .must("tracks", map(TRACK), "The ways through it.")
            .may("award", map(AWARD), "What a certificate says, by the name of the track.");

    public static final Shape TRACK_TRANSLATION = Shape.named("track", "A track in another language.")
            .must("title", text(), "What it is called.")
            .must("summary", text(), "For whom it is, in a sentence.")
            .may("about", text(), ABOUT);

    public static final Shape TRANSLATION = Shape.named("course translation", "A course in another language.")
            .must("course", name(), "The name of the course.")
            .must("language", text(), LANGUAGE)
            .must("title", text(), "What the course is called.")
            .must("summary", text(), "What it is about, in a sentence or two.")
            .may("tracks", map(TRACK_TRANSLATION), "The tracks, by their names.")
            .may("made-from", keys(PRINTS), MADE_FROM);

    public static final Shape MODULE = Shape.named("module", "What stands at the top of a module.")
            .must("title", text(), "What the module is called.")
            .must("lead", text(), "A sentence that makes one want to begin.")
            .must("outcomes", Type.list(text()), "What one can do afterwards.")
            .may("made-from", keys(PRINTS), MADE_FROM);

    public static final Shape LOCAL = Shape.named("local text", "What stands at the top of a text for a local box.")
            .must("organisation", text(), "Whose rule it is.")
            .must("written", text(), "The day it was written: 2026-11-23.");

    private CourseShapes() {}
}
