package org.samtale.server.attempt;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.samtale.server.testing.RawConnection;
import org.samtale.server.testing.RunningServer;

/** A socket whose frames a test writes byte by byte. */
final class RawSocket implements AutoCloseable {
    static final int CONTINUATION = 0x0;
    static final int TEXT = 0x1;
    static final int BINARY = 0x2;
    static final int CLOSE = 0x8;
    static final int PING = 0x9;
    static final int FINAL = 0x80;
    /** What {@link #closeCode} gives when the connection ended without a word. */
    static final int HUNG_UP = -1;

    private static final byte[] MASK = {1, 2, 3, 4};

    private final RawConnection connection;

    private RawSocket(RawConnection connection) {
        this.connection = connection;
    }

    static RawSocket open(RunningServer server, String attempt, String cookie) {
        var connection = RawConnection.to(server);
        var head = connection
                .send(Handshake.to(server)
                        .path("/ws/attempts/" + attempt)
                        .cookie(cookie)
                        .bytes())
                .readHead();
        if (!head.startsWith("HTTP/1.1 101")) {
            throw new AssertionError("No socket: " + head);
        }
        return new RawSocket(connection);
    }

    RawSocket send(byte[] bytes) {
        connection.send(bytes);
        return this;
    }

    RawSocket text(String text) {
        return send(frame(FINAL | TEXT, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A masked frame, as clients have to send them. */
    static byte[] frame(int firstByte, byte[] payload) {
        return frame(firstByte, payload, payload.length, 0x80);
    }

    /** A frame that may say another length than it has, and need not be masked. */
    static byte[] frame(int firstByte, byte[] payload, long saidLength, int maskBit) {
        var frame = new ByteArrayOutputStream();
        frame.write(firstByte);
        if (saidLength < 126) {
            frame.write(maskBit | (int) saidLength);
        } else if (saidLength < 65_536) {
            frame.write(maskBit | 126);
            frame.write((int) (saidLength >> 8));
            frame.write((int) saidLength);
        } else {
            frame.write(maskBit | 127);
            for (int shift = 56; shift >= 0; shift -= 8) {
                frame.write((int) (saidLength >> shift));
            }
        }
        if (maskBit != 0) {
            frame.writeBytes(MASK);
        }
        for (int i = 0; i < payload.length; i++) {
            frame.write(maskBit == 0 ? payload[i] : payload[i] ^ MASK[i % 4]);
        }
        return frame.toByteArray();
    }

    /** Reads on until the server closes, and gives the code it closed with. */
    int closeCode() {
        while (true) {
            var first = connection.read();
            if (first < 0) {
                return HUNG_UP;
            }
            var payload = readPayload();
            if ((first & 0x0F) == CLOSE) {
                return payload.length < 2 ? 1005 : ((payload[0] & 0xFF) << 8) | (payload[1] & 0xFF);
            }
        }
    }

    /** The next text, put together from its frames. */
    String nextText() {
        var text = new ByteArrayOutputStream();
        while (true) {
            var first = connection.read();
            if (first < 0) {
                throw new AssertionError("The connection ended");
            }
            var payload = readPayload();
            var kind = first & 0x0F;
            if (kind == TEXT || kind == CONTINUATION) {
                text.writeBytes(payload);
                if ((first & FINAL) != 0) {
                    return text.toString(StandardCharsets.UTF_8);
                }
            } else if (kind == CLOSE) {
                throw new AssertionError("Closed");
            }
        }
    }

    private byte[] readPayload() {
        var length = (long) connection.read();
        if (length == 126) {
            length = ((long) connection.read() << 8) | connection.read();
        } else if (length == 127) {
            length = 0;
            for (int i = 0; i < 8; i++) {
                length = (length << 8) | connection.read();
            }
        }
        var payload = new byte[(int) length];
        for (int i = 0; i < length; i++) {
            payload[i] = (byte) connection.read();
        }
        return payload;
    }

    @Override
    public void close() {
        connection.close();
    }
}
