package org.samtale.server.catalogue;

import org.samtale.engine.scenario.Seat;
import org.samtale.engine.scenario.Wording;
import org.samtale.server.web.JsonObject;

/** One of the two that a scenario can be played as together, as every page that names them needs it. */
public final class SeatText {
    private SeatText() {}

    /** To be gone on with, or to be written as it is. */
    public static JsonObject of(Seat seat, Wording wording) {
        return new JsonObject()
                .text("id", seat.id().value())
                .text("name", wording.of(seat.name()))
                .text("role", wording.of(seat.role()))
                .text("looks", seat.looks());
    }
}
