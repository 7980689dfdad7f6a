package org.samtale.server.catalogue;

import java.util.Locale;
import org.samtale.engine.scenario.Cast;
import org.samtale.engine.scenario.Wording;
import org.samtale.server.web.JsonObject;

/** A person of a scenario, as every page that shows faces needs it. */
public final class PersonText {
    private PersonText() {}

    public static String of(Cast person, Wording wording) {
        var written = new JsonObject()
                .text("id", person.id().value())
                .text("name", wording.of(person.name()))
                .text("role", person.role().map(wording::of).orElse(""));
        person.age().ifPresent(age -> written.number("age", age));
        return written.text("looks", person.looks())
                .text("at", person.at().name().toLowerCase(Locale.ROOT))
                .text("mood", person.mood().id().value())
                .toString();
    }
}
