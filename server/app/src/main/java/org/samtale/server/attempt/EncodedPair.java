package org.samtale.server.attempt;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.samtale.engine.play.Playthrough;
import org.samtale.engine.scenario.Act;
import org.samtale.engine.scenario.Choice;
import org.samtale.engine.scenario.Pair;
import org.samtale.engine.scenario.Seat;
import org.samtale.engine.scenario.SeatId;
import org.samtale.engine.scenario.Wording;
import org.samtale.server.catalogue.SeatText;
import org.samtale.server.web.Json;
import org.samtale.server.web.JsonObject;

/** What two who play together are told beside the conversation, in one language. A card is told to its own seat alone. */
final class EncodedPair {
    private final Pair pair;
    private final Wording wording;
    private final Map<SeatId, String> handOvers = new HashMap<>();
    private final Map<SeatId, String> players = new HashMap<>();

    EncodedPair(Pair pair, Wording wording) {
        this.pair = pair;
        this.wording = wording;
        for (var seat : pair.seats()) {
            handOvers.put(seat.id(), encodeHandOver(seat.handOver()));
            players.put(seat.id(), encodePlayer(seat));
        }
    }

    /** Who somebody in this seat is in the conversation. */
    String player(SeatId seat) {
        return Objects.requireNonNull(players.get(seat));
    }

    /** All of it, as a page needs it to begin with. */
    String whole(Presence presence, SeatId you, Playthrough now) {
        var card = pair.findSeat(you).orElseThrow().card();
        var written = new JsonObject()
                .text("you", you.value())
                .text("goal", wording.of(pair.goal()))
                .list(
                        "card",
                        card.stream().map(line -> Json.quote(wording.of(line))).toList());
        return changing(written, presence, you, now);
    }

    /** What may be another after a turn. */
    String changing(Presence presence, SeatId you, Playthrough now) {
        return changing(new JsonObject(), presence, you, now);
    }

    private String changing(JsonObject written, Presence presence, SeatId you, Playthrough now) {
        written.text("lead", now.lead().orElseThrow().id().value());
        return present(written, presence, you, now)
                .number("whispersLeft", now.whispersLeft())
                .toString();
    }

    /** Who is there, and what follows from it: whose word was left behind can be taken over. */
    JsonObject present(JsonObject written, Presence presence, SeatId you, Playthrough now) {
        var leads = now.lead().orElseThrow().id();
        written.raw("seats", seats(presence));
        if (leads.equals(you) || presence.isLeft(now)) {
            now.handOver().ifPresent(choice -> written.raw("handOver", Objects.requireNonNull(handOvers.get(leads))));
        }
        if (!leads.equals(you)
                && presence.isLeft(now)
                && now.handOver().isEmpty()
                && now.ended().isEmpty()) {
            written.flag("standsIn", true);
        }
        return written;
    }

    /** Both seats, as a JSON array. */
    private String seats(Presence presence) {
        return pair.seats().stream().map(seat -> seat(seat, presence)).collect(Collectors.joining(",", "[", "]"));
    }

    private String seat(Seat seat, Presence presence) {
        var written =
                SeatText.of(seat, wording).flag("taken", presence.attempt().isTaken(seat.id()));
        presence.there().ifPresent(there -> written.flag("present", there.contains(seat.id())));
        return written.toString();
    }

    private String encodeHandOver(Choice choice) {
        var words =
                switch (choice.act()) {
                    case Act.Say say -> say.words();
                    case Act.Do deed -> deed.action();
                    case Act.Wait silence -> silence.text();
                };
        return new JsonObject()
                .text("option", choice.id().value())
                .text("say", wording.of(words))
                .toString();
    }

    private String encodePlayer(Seat seat) {
        return new JsonObject()
                .text("name", wording.of(seat.name()))
                .text("role", wording.of(seat.role()))
                .toString();
    }
}
