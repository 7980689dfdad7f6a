package org.samtale.engine.course;

import java.util.List;
import java.util.Optional;

/** Something to look at between the texts, with nothing to do. */
public sealed interface Aid extends Block {

    /** What some people say about it, one after the other. */
    record Voices(List<Voice> voices) implements Aid {

        public Voices {
            voices = List.copyOf(voices);
        }
    }

    record Voice(Speaker who, String words) {}

    /**
     * A situation in lines, drawn with those who speak.
     *
     * @param narrated it can be played, too, with the words spoken
     */
    record Scene(String place, boolean narrated, List<SceneLine> lines) implements Aid {

        public Scene {
            lines = List.copyOf(lines);
        }
    }

    /** What is said or seen in a scene. */
    sealed interface SceneLine {

        record Said(Speaker who, String words) implements SceneLine {}

        record Seen(String direction) implements SceneLine {}
    }

    /** A few things to hold on to, turned one at a time. */
    record Cards(List<Card> cards) implements Aid {

        public Cards {
            cards = List.copyOf(cards);
        }
    }

    record Card(ItemId id, String title, String text) {}

    /** What each organisation says for itself; its text stands there until it has. */
    record Local(ItemId id, String title, String text, Optional<String> example) implements Aid {}
}
