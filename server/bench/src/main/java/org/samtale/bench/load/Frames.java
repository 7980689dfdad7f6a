package org.samtale.bench.load;

import java.io.IOException;

/** Cuts what a server sent into its messages. */
final class Frames {
    private static final int CONTINUATION = 0;
    private static final int TEXT = 1;
    private static final int CLOSE = 8;
    private static final int PING = 9;

    private Frames() {}

    static void each(byte[] bytes, int end, Connection connection, Client client) throws IOException {
        var at = 0;
        while (true) {
            if (end - at < 2) {
                break;
            }
            var length = bytes[at + 1] & 0x7f;
            var body = at + 2;
            if (length == 126) {
                if (end - at < 4) {
                    break;
                }
                length = ((bytes[at + 2] & 0xff) << 8) | (bytes[at + 3] & 0xff);
                body = at + 4;
            } else if (length == 127) {
                throw new IOException("A frame of more than 64 kB");
            }
            if (end - body < length) {
                break;
            }
            whole(bytes, at, body, body + length, connection, client);
            at = body + length;
        }
        connection.begun(bytes, at, end);
    }

    private static void whole(byte[] bytes, int at, int from, int to, Connection connection, Client client)
            throws IOException {
        var last = (bytes[at] & 0x80) != 0;
        switch (bytes[at] & 0x0f) {
            case TEXT -> {
                if (last) {
                    client.message(connection, bytes, from, to);
                }
            }
            // Only the state on opening is longer than a frame, and its options are in the last one.
            case CONTINUATION -> {
                if (last) {
                    client.restOfState(connection, bytes, from, to);
                }
            }
            case PING -> client.ping(connection, bytes, from, to);
            case CLOSE ->
                throw new IOException("The server closed a socket: "
                        + (to - from > 2
                                ? new String(bytes, from + 2, to - from - 2, java.nio.charset.StandardCharsets.UTF_8)
                                : ""));
            default -> throw new IOException("A frame of kind " + (bytes[at] & 0x0f));
        }
    }
}
