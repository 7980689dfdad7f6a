package org.samtale.server.attempt;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samtale.engine.play.Input;
import org.samtale.engine.play.Interpreter;
import org.samtale.engine.play.Outcome;
import org.samtale.engine.play.Outcome.Advanced;
import org.samtale.engine.play.Playthrough;
import org.samtale.engine.scenario.ChoiceId;
import org.samtale.engine.scenario.Ending;
import org.samtale.engine.scenario.SilenceId;
import org.samtale.server.attempt.ClientMessage.Play;
import org.samtale.server.attempt.Messages.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An attempt that somebody has open: its state in memory, and the sockets that watch it. Belongs to one event loop and takes
 * one input at a time, so all its watchers see one order. It never runs ahead of the log: what is not committed has not
 * happened, and where memory and log disagree the log is right.
 */
final class LiveAttempt {
    private static final Logger LOG = LoggerFactory.getLogger(LiveAttempt.class);

    /** More than a hasty learner with two windows can have under way; whoever sends more is not waiting for answers. */
    private static final int WAITING_MAX = 16;

    private final Attempt attempt;
    private final Playable playable;
    private final EventLoop loop;
    private final TurnLog log;
    private final AttemptService attempts;
    private final InstantSource clock;
    private final int inputsMax;

    private final List<AttemptSocket> sockets = new ArrayList<>(1);
    private final Queue<Waiting> waiting = new ArrayDeque<>(1);
    private final List<Input> inputs = new ArrayList<>();
    private final List<UUID> turnIds = new ArrayList<>();
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
            int inputsMax) {
        this.attempt = standing.attempt();
        this.playable = standing.playable();
        this.loop = loop;
        this.log = log;
        this.attempts = attempts;
        this.clock = clock;
        this.inputsMax = inputsMax;
        this.playthrough = standing.course().playthrough();
        adopt(standing);
    }

    AttemptId id() {
        return attempt.id();
    }

    /** Lets a socket watch and play; it is told the present state first. */
    void join(AttemptSocket socket, Standing read) {
        loop.run(() -> {
            if (!writing && read.seq() > seq()) {
                // Another server of this installation took turns meanwhile.
                adopt(read);
                sockets.forEach(one -> sendState(one, read.course()));
            }
            sockets.add(socket);
            sendState(socket, course());
        });
    }

    void leave(AttemptSocket socket) {
        loop.run(() -> {
            sockets.remove(socket);
            waiting.removeIf(one -> one.socket() == socket);
        });
    }

    void play(AttemptSocket socket, Play message) {
        loop.run(() -> {
            if (quiet != null || waiting.size() >= WAITING_MAX) {
                refuse(socket, message, Reason.BUSY);
            } else if (writing) {
                waiting.add(new Waiting(socket, message));
            } else {
                take(socket, message);
            }
        });
    }

    void refuse(AttemptSocket socket, UUID turnId, Reason reason) {
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
        return inputs.size();
    }

    private void take(AttemptSocket socket, Play message) {
        if (message.after() == seq()) {
            step(socket, message);
        } else if (!repeat(socket, message.turnId())) {
            refuse(socket, message, Reason.STALE);
            sendState(socket, course());
        }
    }

    private void step(AttemptSocket socket, Play message) {
        var input =
                switch (message) {
                    case ClientMessage.Choose choose ->
                        new Input.Choose(
                                new ChoiceId(choose.option()), choose.silence().map(SilenceId::new), choose.meant());
                    case ClientMessage.Rewind rewind -> new Input.Rewind();
                };
        switch (Interpreter.step(playable.scenario(), playthrough, input)) {
            case Advanced advanced -> {
                if (seq() < inputsMax) {
                    write(socket, message, input, advanced);
                } else {
                    refuse(socket, message, Reason.TOO_LONG);
                }
            }
            case Outcome.NotOffered notOffered -> refuse(socket, message, Reason.NOT_OFFERED);
            case Outcome.NoSuchSilence unknown -> refuse(socket, message, Reason.INVALID);
            case Outcome.NoSuchIntention unknown -> refuse(socket, message, Reason.INVALID);
            case Outcome.NotAPair alone -> refuse(socket, message, Reason.INVALID);
            case Outcome.NoWhispersLeft none -> refuse(socket, message, Reason.INVALID);
            case Outcome.NotAWhisper none -> refuse(socket, message, Reason.INVALID);
            case Outcome.AlreadyEnded ended -> refuse(socket, message, Reason.ENDED);
            case Outcome.NothingToRewind nothing -> refuse(socket, message, Reason.NOTHING_TO_REWIND);
        }
    }

    private void write(AttemptSocket socket, Play message, Input input, Advanced advanced) {
        writing = true;
        var turn = new Turn(
                attempt.id(),
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
            LOG.warn("A turn of attempt {} may or may not be kept", attempt.id().value(), written.cause());
            closeAll(CloseCode.SLOW_OR_BUSY, "saving is delayed; come back in a moment");
            goOn();
            return;
        }
        switch (written.result()) {
            case COMMITTED -> {
                playthrough = advanced.playthrough();
                inputs.add(input);
                turnIds.add(message.turnId());
                broadcastTurn(message.turnId(), input, advanced);
                goOn();
            }
            case BUSY -> {
                refuse(socket, message, Reason.BUSY);
                goOn();
            }
            case TAKEN -> attempts.read(attempt.id()).onComplete(read -> loop.run(() -> outrun(socket, message, read)));
        }
    }

    /** Another server was first. What it wrote is what happened. */
    private void outrun(AttemptSocket socket, Play message, AsyncResult<Standing> read) {
        if (read.failed()) {
            LOG.error("Attempt {} cannot be read again", attempt.id().value(), read.cause());
            closeAll(CloseCode.FAILED, "the attempt cannot be read");
        } else {
            adopt(read.result());
            if (!repeat(socket, message.turnId())) {
                refuse(socket, message, Reason.STALE);
            }
            sockets.forEach(one -> sendState(one, read.result().course()));
        }
        goOn();
    }

    private void goOn() {
        writing = false;
        finishIfQuiet();
        while (!writing && !waiting.isEmpty()) {
            var next = waiting.remove();
            take(next.socket(), next.message());
        }
    }

    private void adopt(Standing standing) {
        inputs.clear();
        turnIds.clear();
        for (var turn : standing.turns()) {
            inputs.add(Input.decode(turn.input()));
            turnIds.add(turn.turnId());
        }
        playthrough = standing.course().playthrough();
    }

    private void broadcastTurn(UUID turnId, Input input, Advanced advanced) {
        // Whoever takes a turn back needs the transcript without it; nobody else pays for playing it all again.
        Optional<Course> whole = input instanceof Input.Rewind ? Optional.of(course()) : Optional.empty();
        var written = new HashMap<EncodedScenario, String>(2);
        for (var socket : sockets) {
            socket.send(written.computeIfAbsent(
                    socket.encoded(),
                    encoded ->
                            Messages.turn(encoded, turnId, seq(), advanced.playthrough(), advanced.events(), whole)));
        }
    }

    /** The same turn again, if it is one of ours. */
    private boolean repeat(AttemptSocket socket, UUID turnId) {
        var index = turnIds.lastIndexOf(turnId);
        if (index < 0) {
            return false;
        }
        var then = course(index + 1);
        Optional<Course> whole = inputs.get(index) instanceof Input.Rewind ? Optional.of(then) : Optional.empty();
        socket.send(Messages.turn(socket.encoded(), turnId, index + 1, then.playthrough(), then.latest(), whole));
        return true;
    }

    private Course course() {
        return course(seq());
    }

    private Course course(int seq) {
        return Course.replay(playable.scenario(), attempt.seed(), attempt.mode(), inputs.subList(0, seq));
    }

    private void sendState(AttemptSocket socket, Course course) {
        socket.send(Messages.state(socket.encoded(), attempt, seq(), course));
    }

    private void refuse(AttemptSocket socket, Play message, Reason reason) {
        socket.send(Messages.refused(message.turnId(), reason, seq()));
    }

    private void closeAll(CloseCode code, String reason) {
        // What they still had to say, they say again when they come back.
        waiting.clear();
        List.copyOf(sockets).forEach(socket -> socket.close(code, reason));
    }
}
