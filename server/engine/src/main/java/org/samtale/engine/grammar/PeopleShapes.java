package org.samtale.engine.grammar;

import static org.samtale.engine.grammar.Type.map;
import static org.samtale.engine.grammar.Type.number;
import static org.samtale.engine.grammar.Type.phrase;
import static org.samtale.engine.grammar.Type.shared;
import static org.samtale.engine.grammar.Type.text;
import static org.samtale.engine.grammar.Type.word;

import org.samtale.engine.grammar.Type.Vocabulary;

/** A file of people who come back in several scenarios. */
public final class PeopleShapes {

    static final Type FILES = new Type.OneOrMore(phrase());

    static final Shape PERSON_PARTS = Shape.named("parts of a person", "What can be told of everybody.")
            .may("role", text(), "Who the person is, in a few words: Mia's father.")
            .may("age", number(0, 120), "How old the person is, in years.")
            .may("looks", text(), "A drawn figure, such as emma or father; without it, somebody cut out of paper.")
            .may("at", word("left", "right", "away"), "Where the person sits; away is heard, but not drawn.")
            .may("mood", shared(Vocabulary.MOOD), "The face to begin with: a mood of the framework.");

    public static final Shape PERSON = Shape.named("person", "Somebody who can take part in conversations.")
            .must("name", text(), "What the person is called.")
            .with(PERSON_PARTS);

    public static final Shape PEOPLE = Shape.named("people", "People who come back in several conversations.")
            .must("language", text(), "The language it is written in.")
            .may("include", FILES, "A file of people beside this one, or several in a list.")
            .must("people", map(PERSON), "A name for each of them.");

    private PeopleShapes() {}
}
