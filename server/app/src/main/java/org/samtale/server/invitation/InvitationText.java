package org.samtale.server.invitation;

import java.util.Optional;
import org.samtale.server.attempt.EncodedScenario;
import org.samtale.server.catalogue.SeatText;
import org.samtale.server.learner.LearnerId;
import org.samtale.server.web.JsonObject;

/** An invitation in one language, as the page that it opens shows it. */
final class InvitationText {
    private InvitationText() {}

    static String of(Invited invited, EncodedScenario encoded, Optional<LearnerId> asking) {
        var wording = encoded.wording();
        var attempt = invited.standing().attempt();
        var own = asking.flatMap(invited::seatOf);
        var from = invited.from();
        return new JsonObject()
                .text("scenario", attempt.scenario().value())
                .text("title", encoded.title())
                .text("language", encoded.language())
                .raw(
                        "from",
                        new JsonObject()
                                .text("seat", from.id().value())
                                .text("name", wording.of(from.name()))
                                .text("role", wording.of(from.role()))
                                .text("looks", from.looks())
                                .toString())
                .raw("seat", SeatText.of(invited.seat(), wording).toString())
                .text("goal", wording.of(invited.pair().goal()))
                .flag("taken", invited.isTaken() || invited.isKeptFromOthers(asking))
                .text("attempt", own.map(seat -> attempt.id().value().toString()))
                .text("you", own.map(seat -> seat.value()))
                .toString();
    }
}
