package org.samtale.bench.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Learners who each send a form again and again, at times that were fixed beforehand, over a connection of their own. What
 * is late counts from the time at which it should have been sent.
 */
public final class Forms implements AutoCloseable {
    private static final long LONGEST_MICROS = TimeUnit.MINUTES.toMicros(2);
    private static final String SEE_OTHER = "HTTP/1.1 303 ";
    private static final String LENGTH = "content-length: ";

    private final int port;
    private final Histogram latencies = new ConcurrentHistogram(LONGEST_MICROS, 3);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<Void>> learners = new ArrayList<>();
    private final AtomicLong refused = new AtomicLong();
    private long counting;
    private volatile boolean closed;

    private Forms(int port) {
        this.port = port;
    }

    /**
     * Begins to send.
     *
     * @param bodies what the form says, by turns
     * @param everyNanos between two forms of one learner
     */
    public static Forms send(int port, List<Learner> learners, String path, List<String> bodies, long everyNanos) {
        var forms = new Forms(port);
        var start = System.nanoTime();
        for (int i = 0; i < learners.size(); i++) {
            var learner = learners.get(i);
            var requests = bodies.stream()
                    .map(body -> forms.request(learner, path, body))
                    .toList();
            var first = start + everyNanos * i / learners.size();
            forms.learners.add(forms.threads.submit(() -> forms.send(requests, first, everyNanos)));
        }
        return forms;
    }

    private byte[] request(Learner learner, String path, String body) {
        var host = "127.0.0.1:" + port;
        return ("POST " + path + " HTTP/1.1\r\nHost: " + host + "\r\nOrigin: http://" + host + "\r\nCookie: "
                        + learner.cookie() + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                        + body.length() + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private Void send(List<byte[]> requests, long first, long everyNanos) throws IOException, InterruptedException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            var answer = new BufferedInputStream(socket.getInputStream());
            var turn = 0;
            for (var due = first; !closed; due += everyNanos) {
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                socket.getOutputStream().write(requests.get(turn++ % requests.size()));
                if (!read(answer).startsWith(SEE_OTHER)) {
                    refused.incrementAndGet();
                }
                latencies.recordValue(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - due));
            }
        }
        return null;
    }

    /** The line that says whether it was taken. */
    private static String read(InputStream answer) throws IOException {
        var status = line(answer);
        long length = 0;
        for (var line = line(answer); !line.isEmpty(); line = line(answer)) {
            if (line.toLowerCase(Locale.ROOT).startsWith(LENGTH)) {
                length = Long.parseLong(line.substring(LENGTH.length()).strip());
            }
        }
        answer.skipNBytes(length);
        return status;
    }

    private static String line(InputStream answer) throws IOException {
        var line = new StringBuilder();
        for (var sign = answer.read(); sign != '\n'; sign = answer.read()) {
            if (sign < 0) {
                throw new IOException("The server hung up");
            }
            line.append((char) sign);
        }
        return line.toString().stripTrailing();
    }

    /** Counts from now on. */
    public void count() {
        latencies.reset();
        refused.set(0);
        counting = System.nanoTime();
    }

    /** What was counted. */
    public Client.Window counted() {
        var counted = latencies.copy();
        return new Client.Window(counted.getTotalCount(), (System.nanoTime() - counting) / 1e9, counted);
    }

    /** How many of them were answered, and not taken. */
    public long refused() {
        return refused.get();
    }

    /** Fails when any learner had to give up. */
    @Override
    public void close() throws IOException {
        closed = true;
        threads.close();
        for (var learner : learners) {
            if (learner.state() == Future.State.FAILED) {
                throw new IOException(learner.exceptionNow());
            }
        }
    }
}
