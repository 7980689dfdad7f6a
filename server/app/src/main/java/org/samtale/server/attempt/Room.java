package org.samtale.server.attempt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samtale.engine.play.Playthrough;
import org.samtale.engine.scenario.Pair;
import org.samtale.engine.scenario.SeatId;

/** The people of an open attempt: who of a pair sits in it, and the sockets that watch it. Belongs to the attempt's event loop. */
final class Room {
    private final List<AttemptSocket> sockets = new ArrayList<>(1);
    private final Absence absence;

    /** Read elsewhere too; changed here only. */
    private volatile Attempt attempt;

    private Set<SeatId> there = Set.of();

    Room(Attempt attempt, Absence absence) {
        this.absence = absence;
        this.attempt = attempt;
    }

    Attempt attempt() {
        return attempt;
    }

    /** Whether it needs two, and one has not been found yet. */
    boolean isWaiting() {
        var seated = attempt.seats().size();
        return seated > 0 && seated < Pair.SEATS;
    }

    Presence presence() {
        return new Presence(attempt, Optional.of(there), absence.longGone());
    }

    /** Takes over who sits in it as it was read; nobody ever gets up. */
    boolean seat(Attempt read) {
        var more = read.seats().size() > attempt.seats().size();
        if (more) {
            attempt = read;
            look();
        }
        return more;
    }

    /** Whether somebody of a pair has come with it who was not there. */
    boolean add(AttemptSocket socket) {
        sockets.add(socket);
        return look();
    }

    /** Whether somebody of a pair is gone with it. */
    boolean remove(AttemptSocket socket) {
        sockets.remove(socket);
        return look();
    }

    private boolean look() {
        var before = there;
        there = sockets.stream()
                .flatMap(socket -> socket.view().seat().stream())
                .collect(Collectors.toUnmodifiableSet());
        absence.look(attempt.seats().stream().map(Seated::seat).collect(Collectors.toSet()), there);
        return !there.equals(before);
    }

    void tellPresence(Playthrough now) {
        tell(view -> Messages.presence(view, presence(), now));
    }

    void tellOthersPresence(AttemptSocket but, Playthrough now) {
        tell(
                sockets.stream().filter(socket -> socket != but).toList(),
                view -> Messages.presence(view, presence(), now));
    }

    /** Tells all of them; what is the same for several is written once. */
    void tell(Function<View, String> message) {
        tell(sockets, message);
    }

    private static void tell(List<AttemptSocket> whom, Function<View, String> message) {
        var written = new HashMap<View, String>(2);
        for (var socket : whom) {
            socket.send(written.computeIfAbsent(socket.view(), message));
        }
    }

    void close(CloseCode code, String reason) {
        List.copyOf(sockets).forEach(socket -> socket.close(code, reason));
    }
}
