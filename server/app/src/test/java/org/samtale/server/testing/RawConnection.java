package org.samtale.server.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** A connection that sends whatever it is told to, byte by byte: for what no client library would send. */
public final class RawConnection implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 60_000;

    private final Socket socket;

    private RawConnection(Socket socket) {
        this.socket = socket;
    }

    public static RawConnection to(RunningServer server) {
        try {
            var socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
            socket.setSoTimeout(PATIENCE_MILLIS);
            return new RawConnection(socket);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Sends and reads until the other side closes or falls silent. */
    public String ask(String request) {
        send(request.getBytes(StandardCharsets.ISO_8859_1));
        return new String(readToEnd(), StandardCharsets.UTF_8);
    }

    public RawConnection send(byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
            return this;
        } catch (SocketException hungUp) {
            // The other side has heard enough; what it said before it left can be read.
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The head of an answer, up to the empty line. */
    public String readHead() {
        try {
            var head = new StringBuilder();
            while (!head.toString().endsWith("\r\n\r\n")) {
                var next = socket.getInputStream().read();
                if (next < 0) {
                    break;
                }
                head.append((char) next);
            }
            return head.toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public int read() {
        try {
            return socket.getInputStream().read();
        } catch (SocketTimeoutException silent) {
            throw new AssertionError("Nothing came", silent);
        } catch (IOException reset) {
            // A peer that hangs up on rubbish may do so hard.
            return -1;
        }
    }

    private byte[] readToEnd() {
        var all = new ByteArrayOutputStream();
        for (var next = read(); next >= 0; next = read()) {
            all.write(next);
        }
        return all.toByteArray();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
