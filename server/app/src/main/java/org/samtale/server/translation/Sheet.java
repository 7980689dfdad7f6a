package org.samtale.server.translation;

import java.util.List;
import org.samtale.engine.scenario.ScenarioId;

/**
 * All texts of a scenario with what they say in one other language, in the order of the source. A sheet that was read from
 * a file also tells what is wrong with it.
 */
public record Sheet(String scenario, String source, String language, List<Unit> units, List<Mistake> mistakes) {

    public Sheet {
        units = List.copyOf(units);
        mistakes = List.copyOf(mistakes);
    }

    /** What is on the sheet of one scenario fits no other. */
    void requireOf(ScenarioId id) throws SheetRefusedException {
        if (!id.value().equals(scenario)) {
            throw new SheetRefusedException(1, "This is a sheet of '" + scenario + "', not of '" + id + "'.");
        }
    }

    /**
     * One text. An empty target is a text that is not translated.
     *
     * @param line where it begins in the file it was read from
     * @param notes what a translator ought to know about it
     */
    public record Unit(int line, String id, List<String> notes, String source, String target, State state) {

        public Unit {
            notes = List.copyOf(notes);
        }
    }

    /** How far the translation of a text is. */
    public enum State {
        /** Nobody has translated it. */
        NEW,
        /** It is translated, but its source has changed since, or nobody has said that they fit. */
        STALE,
        /** It is translated from the source as it stands. */
        FINAL
    }

    /** What is wrong in one line of a file, or row of a table. */
    public record Mistake(int line, String words) {}
}
