package org.samtale.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/**
 * Many learners in one thread. It reads what comes as bytes and looks only for the options in it, so that as little as possible
 * of the machine goes to the client; and it does the same for every server.
 */
public final class Client implements AutoCloseable {
    private static final int BUFFER = 1 << 18;
    private static final long MICROS = 1_000;
    private static final long LONGEST_MICROS = TimeUnit.MINUTES.toMicros(2);

    private final Selector selector;
    private final List<Connection> connections = new ArrayList<>();
    private final Queue<Runnable> asked = new ConcurrentLinkedQueue<>();
    private final ByteBuffer received = ByteBuffer.allocate(BUFFER);
    private final ByteBuffer sending = ByteBuffer.allocateDirect(512);
    private final SplittableRandom random = new SplittableRandom(4);
    private final Histogram latencies = new Histogram(LONGEST_MICROS, 3);
    private final Thread thread = new Thread(this::run, "learners");
    private Pace pace = new Silence();
    private boolean playing;
    private boolean closed;
    private long answers;
    private String failure = "";

    private Client(Selector selector) {
        this.selector = selector;
    }

    /** What came in a window. */
    public record Window(long answers, double seconds, Histogram latencies) {
        public double perSecond() {
            return answers / seconds;
        }
    }

    /** Opens a socket for each learner; {@code firstOption} is taken where no server offers any. */
    public static Client open(int port, List<Learner> learners, String firstOption) throws IOException {
        var client = new Client(Selector.open());
        client.thread.setDaemon(true);
        client.thread.start();
        var next = learners.iterator();
        Reception.allOf(learners.size(), () -> {
            var channel = Handshake.open(port, next(next));
            client.ask(() -> client.add(channel, firstOption));
            return true;
        });
        return client;
    }

    private static Learner next(Iterator<Learner> learners) {
        synchronized (learners) {
            return learners.next();
        }
    }

    /** Each learner sends the next choice as soon as the last is answered. */
    public void playWithoutPause() {
        play(new NoPause(this));
    }

    /** Each learner chooses at fixed times, however long answers take. */
    public void playEvery(long nanos) {
        play(new Schedule(this, nanos));
    }

    private void play(Pace chosen) {
        ask(() -> {
            pace = chosen;
            playing = true;
            var now = System.nanoTime();
            connections.forEach(connection -> pace.begin(connection, now));
        });
    }

    /** Counts for so long. */
    public Window measure(double seconds) throws InterruptedException {
        var before = ask(() -> latencies.reset(), System::nanoTime, () -> answers);
        Thread.sleep(Math.round(seconds * 1000));
        var copy = new CompletableFuture<Histogram>();
        var after = ask(() -> copy.complete(latencies.copy()), System::nanoTime, () -> answers);
        return new Window(after[1] - before[1], (after[0] - before[0]) / 1e9, copy.join());
    }

    /** All answers so far. */
    public long answers() {
        return ask(() -> {}, () -> answers)[0];
    }

    /** No more choices; what is under way is still answered. */
    public void stopPlaying() throws InterruptedException {
        ask(() -> playing = false);
        for (var i = 0; i < 100 && ask(() -> {}, this::outstanding)[0] > 0; i++) {
            Thread.sleep(20);
        }
    }

    private long outstanding() {
        return connections.stream().filter(one -> one.outstanding).count();
    }

    List<Connection> connections() {
        return connections;
    }

    void choose(Connection connection, long since) {
        if (playing) {
            try {
                connection.choose(sending, since);
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }

    private void add(java.nio.channels.SocketChannel channel, String firstOption) {
        var connection = new Connection(channel, connections.size(), firstOption);
        connections.add(connection);
        try {
            channel.register(selector, SelectionKey.OP_READ, connection);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void run() {
        try {
            while (!closed) {
                for (var task = asked.poll(); task != null; task = asked.poll()) {
                    task.run();
                }
                var wait = playing ? pace.due(System.nanoTime()) : TimeUnit.SECONDS.toNanos(1);
                if (!asked.isEmpty() || wait < TimeUnit.MILLISECONDS.toNanos(1)) {
                    selector.selectNow(this::read);
                } else {
                    selector.select(this::read, TimeUnit.NANOSECONDS.toMillis(wait));
                }
            }
        } catch (IOException | RuntimeException gone) {
            failure = gone.toString();
        } finally {
            closeAll();
        }
    }

    private void read(SelectionKey key) {
        var connection = (Connection) key.attachment();
        try {
            received.clear();
            received.put(connection.begun());
            if (connection.channel().read(received) < 0) {
                throw new IOException("The server hung up");
            }
            Frames.each(received.array(), received.position(), connection, this);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** A whole text message. */
    void message(Connection connection, byte[] bytes, int from, int to) {
        // {"type":"t… a turn, c… an echo of our choice, s… the state on opening, r… refused
        switch (bytes[from + 9]) {
            case 't', 'c' -> {
                Options.take(bytes, from, to, random, connection);
                connection.answered();
                answers++;
                var now = System.nanoTime();
                latencies.recordValue(Math.min(LONGEST_MICROS, (now - connection.since) / MICROS));
                pace.answered(connection, now);
            }
            case 's' -> Options.take(bytes, from, to, random, connection);
            default ->
                throw new IllegalStateException(
                        "Unexpected: " + new String(bytes, from, to - from, StandardCharsets.UTF_8));
        }
    }

    /** The end of a state that came in several frames. */
    void restOfState(Connection connection, byte[] bytes, int from, int to) {
        Options.take(bytes, from, to, random, connection);
    }

    void ping(Connection connection, byte[] bytes, int from, int to) throws IOException {
        connection.pong(sending, bytes, from, to);
    }

    private void ask(Runnable task) {
        asked.add(task);
        selector.wakeup();
    }

    /** Runs something on the client's thread and brings numbers back. */
    private long[] ask(Runnable task, java.util.function.LongSupplier... numbers) {
        var answer = new CompletableFuture<long[]>();
        ask(() -> {
            task.run();
            var found = new long[numbers.length];
            for (var i = 0; i < found.length; i++) {
                found[i] = numbers[i].getAsLong();
            }
            answer.complete(found);
        });
        while (true) {
            try {
                return answer.get(1, TimeUnit.SECONDS);
            } catch (java.util.concurrent.TimeoutException slow) {
                if (!thread.isAlive()) {
                    throw new IllegalStateException("The client stopped: " + failure, slow);
                }
            } catch (InterruptedException | java.util.concurrent.ExecutionException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }

    private void closeAll() {
        for (var connection : connections) {
            try {
                connection.channel().close();
            } catch (IOException alreadyGone) {
                // closing is all that was wanted
            }
        }
    }

    @Override
    public void close() throws IOException {
        ask(() -> closed = true);
        try {
            thread.join(TimeUnit.SECONDS.toMillis(10));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        selector.close();
    }

    /** Nobody says anything yet. */
    private static final class Silence implements Pace {
        @Override
        public void begin(Connection connection, long now) {}

        @Override
        public void answered(Connection connection, long now) {}

        @Override
        public long due(long now) {
            return TimeUnit.SECONDS.toNanos(1);
        }
    }
}
