package org.samtale.server.attempt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samtale.engine.play.Event;
import org.samtale.engine.scenario.MeterId;
import org.samtale.engine.scenario.Wording;

/** An attempt as a list shows it. The curve of trust, the first one if people have their own, is told once it has ended. */
public record AttemptSummary(
        UUID id,
        String scenario,
        String title,
        String language,
        String mode,
        String status,
        int turns,
        Instant startedAt,
        Optional<Instant> lastTurnAt,
        Optional<Instant> endedAt,
        Optional<Ending> ending,
        Optional<From> from,
        Optional<List<Integer>> trust,
        Optional<Together> pair) {
    private static final MeterId TRUST = new MeterId("trust");

    /** How it ended. */
    public record Ending(String id, String title) {}

    /** Which attempt it was forked from, and after which turn. */
    public record From(UUID attempt, int turn) {}

    /** Where one sits, and who the two are. */
    public record Together(String you, List<Place> seats) {}

    /** One of the two. */
    public record Place(String id, String name, String role, Optional<String> looks, boolean taken) {}

    /** In the attempt's own language, if its version has that. */
    public static AttemptSummary of(OwnAttempt own) {
        var standing = own.standing();
        var attempt = standing.attempt();
        var scenario = standing.playable().scenario();
        var wording = standing.playable().inOrSource(attempt.language()).wording();
        var now = standing.course().playthrough();
        return new AttemptSummary(
                attempt.id().value(),
                attempt.scenario().value(),
                wording.of(scenario.about().title()),
                attempt.language(),
                Messages.word(attempt.mode()),
                standing.hasEnded() ? "ended" : "running",
                now.turn(),
                attempt.startedAt(),
                standing.lastTurnAt(),
                standing.endedAt(),
                now.ended().map(ending -> new Ending(ending.id().value(), wording.of(ending.title()))),
                attempt.from().map(from -> new From(from.attempt().value(), from.turn())),
                standing.hasEnded() ? trust(standing) : Optional.empty(),
                attempt.seatOf(own.learner()).map(you -> new Together(you.value(), places(standing, wording))));
    }

    private static List<Place> places(Standing standing, Wording wording) {
        return standing.playable().scenario().pair().stream()
                .flatMap(pair -> pair.seats().stream())
                .map(seat -> new Place(
                        seat.id().value(),
                        wording.of(seat.name()),
                        wording.of(seat.role()),
                        seat.looks(),
                        standing.attempt().isTaken(seat.id())))
                .toList();
    }

    private static Optional<List<Integer>> trust(Standing standing) {
        var trusts = standing.playable().scenario().meters().stream()
                .filter(meter -> meter.as().filter(TRUST::equals).isPresent());
        return trusts.findFirst().map(meter -> {
            var curve = new ArrayList<Integer>();
            var value = meter.start();
            for (var part : standing.course().parts()) {
                for (var event : part.events()) {
                    if (event instanceof Event.MeterMoved moved && moved.meter().index() == meter.index()) {
                        value = moved.to();
                    }
                }
                curve.add(value);
            }
            return curve;
        });
    }
}
