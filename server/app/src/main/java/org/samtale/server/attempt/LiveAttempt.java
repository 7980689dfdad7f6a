package org.samtale.server.attempt;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.samtale.engine.play.Input;
import org.samtale.engine.play.Interpreter;
import org.samtale.engine.play.Outcome.Advanced;
import org.samtale.engine.play.Outcome.Rejected;
import org.samtale.engine.play.Playthrough;
import org.samtale.engine.scenario.Ending;
import org.samtale.engine.scenario.Seat;
import org.samtale.server.attempt.ClientMessage.Play;
import org.samtale.server.learner.LearnerId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An attempt that somebody has open: its state in memory, and the sockets that watch it. Belongs to one event loop and takes
 * one input at a time, so all its watchers see one order. It never runs ahead of the log: what is not committed has not
 * happened, and where memory and log disagree the log is right.
 */
final class LiveAttempt {
    private static final Logger LOG = LoggerFactory.getLogger(LiveAttempt.class);

    private final Playable playable;
    private final EventLoop loop;
    private final TurnLog log;
    private final AttemptService attempts;
    private final InstantSource clock;
    private final AttemptLimits limits;

    private final AttemptId id;
    private final Room room;
    private final Backlog<Waiting> waiting = new Backlog<>();
    private final Committed committed = new Committed();
    private Playthrough playthrough;
    private boolean writing;
    private @Nullable Promise<Void> quiet;

    private record Waiting(AttemptSocket socket, Play message) {}

    LiveAttempt(
            Standing standing,
            EventLoop loop,
            TurnLog log,
            AttemptService attempts,
            InstantSource clock,
            AttemptLimits limits) {
        this.id = standing.attempt().id();
        this.room = new Room(standing.attempt(), new Absence(loop, limits.leaderAway(), this::tellPresence));
        this.playable = standing.playable();
        this.loop = loop;
        this.log = log;
        this.attempts = attempts;
        this.clock = clock;
        this.limits = limits;
        this.playthrough = standing.course().playthrough();
        adopt(standing);
    }

    AttemptId id() {
        return id;
    }

    /** May be asked from any thread. */
    boolean isOf(LearnerId learner) {
        return room.attempt().isOf(learner);
    }

    /** Lets a socket watch and play; it is told the present state first. */
    void join(AttemptSocket socket, Standing read) {
        loop.run(() -> {
            if (!writing && read.seq() > seq()) {
                // Another server of this installation took turns meanwhile.
                adopt(read);
                tellState(read.course());
            }
            if (quiet != null) {
                // Put away between the reading and now.
                socket.close(CloseCode.RESTARTING, "come back in a moment");
                return;
            }
            var seated = room.seat(read.attempt());
            var came = room.add(socket);
            sendState(socket, course());
            if (seated || came) {
                room.tellOthersPresence(socket, playthrough);
            }
            if (room.isWaiting()) {
                // Somebody may have sat down between the reading and now, when nobody could be told yet.
                attempts.read(id).onSuccess(again -> seated(again.attempt()));
            }
        });
    }

    /** Somebody has sat down who was invited. */
    void seated(Attempt read) {
        loop.run(() -> {
            if (room.seat(read)) {
                tellPresence();
            }
        });
    }

    void leave(AttemptSocket socket) {
        loop.run(() -> {
            waiting.removeIf(one -> one.socket() == socket);
            if (room.remove(socket)) {
                tellPresence();
            }
        });
    }

    void play(AttemptSocket socket, Play message) {
        loop.run(() -> {
            if (quiet == null && !writing) {
                take(socket, message);
            } else if (quiet != null || !waiting.add(socket.view().seat(), new Waiting(socket, message))) {
                refuse(socket, message, Refusal.BUSY);
            }
        });
    }

    void refuse(AttemptSocket socket, UUID turnId, Refusal reason) {
        loop.run(() -> socket.send(Messages.refused(turnId, reason, seq())));
    }

    /** Takes nothing more on, and closes every socket once what is being written is written. */
    Future<Void> finish() {
        Promise<Void> finished = Promise.promise();
        loop.run(() -> {
            quiet = finished;
            finishIfQuiet();
        });
        return finished.future();
    }

    private void finishIfQuiet() {
        if (quiet != null && !writing) {
            closeAll(CloseCode.RESTARTING, "restarting; come back in a moment");
            quiet.tryComplete();
        }
    }

    private int seq() {
        return committed.seq();
    }

    private void take(AttemptSocket socket, Play message) {
        if (message.after() == seq()) {
            step(socket, message);
        } else if (!repeat(socket, message.turnId())) {
            if (isStillMeant(message)) {
                step(socket, message);
            } else {
                refuse(socket, message, Refusal.STALE);
                sendState(socket, course());
            }
        }
    }

    /** A whisper changes nothing that anything else was decided upon, and itself fits in at any time. */
    private boolean isStillMeant(Play message) {
        return message.after() < seq()
                && (message instanceof ClientMessage.Whisper || committed.isOnlyWhispersAfter(message.after()));
    }

    private void step(AttemptSocket socket, Play message) {
        var outOfTurn = outOfTurn(socket.view(), message);
        if (outOfTurn.isPresent()) {
            refuse(socket, message, outOfTurn.get());
            return;
        }
        var input = input(socket.view(), message);
        switch (Interpreter.step(playable.scenario(), playthrough, input)) {
            case Advanced advanced -> {
                if (seq() < limits.inputsPerAttempt()) {
                    write(socket, message, input, advanced);
                } else {
                    refuse(socket, message, Refusal.TOO_LONG);
                }
            }
            case Rejected rejected -> refuse(socket, message, Refusal.of(rejected));
        }
    }

    /** The log keeps what was chosen in the other one's place as just that. */
    private Input input(View view, Play message) {
        var input = message.from(view.seat());
        return input instanceof Input.Choose choose && !view.leads(playthrough) ? choose.instead() : input;
    }

    /** Two begin when both are there, and then whoever has the word decides; both may whisper. */
    private Optional<Refusal> outOfTurn(View view, Play message) {
        if (view.seat().isEmpty() || playthrough.ended().isPresent()) {
            return Optional.empty();
        }
        if (room.isWaiting()) {
            return Optional.of(Refusal.WAITING);
        }
        return message instanceof ClientMessage.Whisper || view.leads(playthrough) || takesOver(message)
                ? Optional.empty()
                : Optional.of(Refusal.NOT_LEADING);
    }

    /** Where the word was left behind, the other one takes it as if it had been handed over, and where it cannot be, does what comes next. */
    private boolean takesOver(Play message) {
        return room.presence().isLeft(playthrough)
                && message instanceof ClientMessage.Choose choose
                && playthrough
                        .handOver()
                        .map(handOver -> handOver.id().value().equals(choose.option()))
                        .orElse(true);
    }

    private void write(AttemptSocket socket, Play message, Input input, Advanced advanced) {
        writing = true;
        var turn = new Turn(
                id,
                seq() + 1,
                message.turnId(),
                input.encode(),
                advanced.playthrough().hash(),
                clock.instant());
        var ended = advanced.playthrough().ended().map(ending -> ended(turn, ending, advanced));
        log.append(turn, ended)
                .onComplete(written -> loop.run(() -> written(socket, message, input, advanced, written)));
    }

    private static Ended ended(Turn turn, Ending ending, Advanced advanced) {
        return new Ended(turn.at(), ending.id(), advanced.playthrough().turn());
    }

    private void written(
            AttemptSocket socket, Play message, Input input, Advanced advanced, AsyncResult<Appended> written) {
        if (written.failed()) {
            // Nobody knows whether it is in the log. Whoever comes back is told what the log says.
            LOG.warn("A turn of attempt {} may or may not be kept", id.value(), written.cause());
            closeAll(CloseCode.SLOW_OR_BUSY, "saving is delayed; come back in a moment");
            goOn();
            return;
        }
        switch (written.result()) {
            case COMMITTED -> {
                var part = new Course.Part(playthrough.lead().map(Seat::id), advanced.events());
                playthrough = advanced.playthrough();
                committed.add(message.turnId(), input);
                broadcast(message.turnId(), input, part);
                goOn();
            }
            case BUSY -> {
                refuse(socket, message, Refusal.BUSY);
                goOn();
            }
            case TAKEN -> attempts.read(id).onComplete(read -> loop.run(() -> outrun(socket, message, read)));
        }
    }

    /** Another server was first. What it wrote is what happened. */
    private void outrun(AttemptSocket socket, Play message, AsyncResult<Standing> read) {
        if (read.failed()) {
            LOG.error("Attempt {} cannot be read again", id.value(), read.cause());
            closeAll(CloseCode.FAILED, "the attempt cannot be read");
        } else {
            adopt(read.result());
            if (!repeat(socket, message.turnId())) {
                refuse(socket, message, Refusal.STALE);
            }
            tellState(read.result().course());
        }
        goOn();
    }

    private void goOn() {
        writing = false;
        finishIfQuiet();
        while (!writing) {
            var next = waiting.next();
            if (next == null) {
                return;
            }
            take(next.socket(), next.message());
        }
    }

    private void adopt(Standing standing) {
        room.seat(standing.attempt());
        committed.adopt(standing.turns());
        playthrough = standing.course().playthrough();
    }

    private void broadcast(UUID turnId, Input input, Course.Part part) {
        if (input instanceof Input.Whisper whisper) {
            var told = Messages.whispered(turnId, seq(), whisper, playthrough.whispersLeft());
            room.tell(view -> told);
            return;
        }
        // Whoever takes a turn back needs the transcript without it; nobody else pays for playing it all again.
        var whole = whole(input, this::course);
        room.tell(view -> Messages.turn(view, room.presence(), turnId, seq(), playthrough, part, whole));
    }

    private static Optional<Course> whole(Input input, Supplier<Course> course) {
        return input instanceof Input.Rewind ? Optional.of(course.get()) : Optional.empty();
    }

    /** The same turn again, if it is one of ours. */
    private boolean repeat(AttemptSocket socket, UUID turnId) {
        var found = committed.find(turnId);
        found.ifPresent(seq -> repeat(socket, turnId, seq));
        return found.isPresent();
    }

    private void repeat(AttemptSocket socket, UUID turnId, int seq) {
        var input = committed.at(seq);
        var then = course(seq);
        var now = then.playthrough();
        socket.send(
                input instanceof Input.Whisper whisper
                        ? Messages.whispered(turnId, seq, whisper, now.whispersLeft())
                        : Messages.turn(
                                socket.view(),
                                room.presence(),
                                turnId,
                                seq,
                                now,
                                then.latest(),
                                whole(input, () -> then)));
    }

    private Course course() {
        return course(seq());
    }

    private Course course(int seq) {
        return Course.replay(playable.scenario(), room.attempt(), committed.first(seq));
    }

    private void tellPresence() {
        room.tellPresence(playthrough);
    }

    private void tellState(Course course) {
        room.tell(view -> Messages.state(view, room.presence(), seq(), course));
    }

    private void sendState(AttemptSocket socket, Course course) {
        socket.send(Messages.state(socket.view(), room.presence(), seq(), course));
    }

    private void refuse(AttemptSocket socket, Play message, Refusal reason) {
        socket.send(Messages.refused(message.turnId(), reason, seq()));
    }

    private void closeAll(CloseCode code, String reason) {
        // What they still had to say, they say again when they come back.
        waiting.clear();
        room.close(code, reason);
    }
}
