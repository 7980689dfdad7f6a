package org.samtale.engine.compile;

import java.util.Optional;
import java.util.OptionalInt;
import org.samtale.engine.scenario.Cast;
import org.samtale.engine.scenario.Mood;
import org.samtale.engine.scenario.Text;

/** A person as a file of people has them, or as a scenario makes them out of that; what nobody wrote is left open. */
record PersonDraft(
        Text name,
        Optional<Text> role,
        OptionalInt age,
        Optional<String> looks,
        Optional<Cast.Side> at,
        Optional<Mood> mood) {

    /** Stands for somebody who could not be read, which has been told about; nothing more is asked of them. */
    static PersonDraft unknown() {
        var none = new Text(0, "none");
        return new PersonDraft(
                none, Optional.of(none), OptionalInt.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
