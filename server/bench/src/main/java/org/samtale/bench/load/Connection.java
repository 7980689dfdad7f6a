package org.samtale.bench.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** One socket of one learner: what it knows of its conversation, and how it sends a choice. Belongs to the client's thread. */
final class Connection {
    private static final byte[] HEAD =
            ascii("{\"type\":\"choose\",\"turnId\":\"00000000-0000-4000-8000-000000000000\",\"after\":");
    private static final byte[] OPTION = ascii(",\"option\":\"");
    private static final byte[] TAIL = ascii("\"}");
    private static final int TURN_ID = 27;
    private static final byte[] HEX = ascii("0123456789abcdef");

    private final SocketChannel channel;
    private final int number;
    private final byte[] first = new byte[0];

    /** The part of a message that has come so far, if a message came in parts. */
    private byte[] begun = first;

    /** The option that is taken next. */
    private byte[] option;

    private int seq;
    boolean outstanding;

    /** When the choice that is under way was sent, or was due. */
    long since;

    /** Choices that were due while another was under way. */
    final Deque<Long> late = new ArrayDeque<>(0);

    Connection(SocketChannel channel, int number, String firstOption) {
        this.channel = channel;
        this.number = number;
        this.option = ascii(firstOption);
    }

    SocketChannel channel() {
        return channel;
    }

    byte[] begun() {
        return begun;
    }

    void begun(byte[] bytes, int from, int to) {
        begun = from == to ? first : Arrays.copyOfRange(bytes, from, to);
    }

    int seq() {
        return seq;
    }

    void option(byte[] bytes, int from, int to) {
        if (option.length == to - from) {
            System.arraycopy(bytes, from, option, 0, option.length);
        } else {
            option = Arrays.copyOfRange(bytes, from, to);
        }
    }

    void answered() {
        seq++;
        outstanding = false;
    }

    /** Sends the next choice; {@code scratch} is a buffer that all connections share. */
    void choose(ByteBuffer scratch, long since) throws IOException {
        this.since = since;
        outstanding = true;
        scratch.clear();
        var digits = Integer.toString(seq).getBytes(StandardCharsets.US_ASCII);
        var length = HEAD.length + digits.length + OPTION.length + option.length + TAIL.length;
        header(scratch, 1, length);
        var message = scratch.position();
        scratch.put(HEAD).put(digits).put(OPTION).put(option).put(TAIL);
        hex(scratch, message + TURN_ID, 8, number);
        hex(scratch, message + TURN_ID + 28, 8, seq);
        scratch.flip();
        send(scratch);
    }

    void pong(ByteBuffer scratch, byte[] bytes, int from, int to) throws IOException {
        scratch.clear();
        header(scratch, 10, to - from);
        scratch.put(bytes, from, to - from).flip();
        send(scratch);
    }

    /** A client has to mask what it sends; with a key of zeros that is already done. */
    private static void header(ByteBuffer out, int opcode, int length) {
        out.put((byte) (0x80 | opcode));
        if (length < 126) {
            out.put((byte) (0x80 | length));
        } else {
            out.put((byte) (0x80 | 126)).putShort((short) length);
        }
        out.putInt(0);
    }

    private static void hex(ByteBuffer out, int at, int digits, int value) {
        for (var i = 0; i < digits; i++) {
            out.put(at + digits - 1 - i, HEX[(value >>> (4 * i)) & 0xf]);
        }
    }

    private void send(ByteBuffer out) throws IOException {
        // Two hundred bytes always fit, unless the other side has stopped reading.
        while (out.hasRemaining()) {
            if (channel.write(out) == 0) {
                throw new IOException("The server does not read");
            }
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
