package org.samtale.bench.load;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/** Opens a socket: the request for an upgrade, and its answer, byte by byte so that nothing of the first message is taken. */
final class Handshake {
    private Handshake() {}

    static SocketChannel open(int port, Learner learner) throws IOException {
        var channel = SocketChannel.open();
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        var cookie = learner.cookie().isEmpty() ? "" : "Cookie: " + learner.cookie() + "\r\n";
        var request = "GET " + learner.path() + " HTTP/1.1\r\n"
                + "Host: 127.0.0.1:" + port + "\r\n"
                + "Origin: http://127.0.0.1:" + port + "\r\n"
                + cookie
                + "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                + "Sec-WebSocket-Key: c2FtdGFsZS1iZW5jaG1hcg==\r\n"
                + "Sec-WebSocket-Protocol: samtale.v1\r\n\r\n";
        channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
        var answer = new StringBuilder();
        var one = ByteBuffer.allocate(1);
        while (answer.length() < 4 || answer.indexOf("\r\n\r\n", answer.length() - 4) < 0) {
            one.clear();
            if (channel.read(one) < 0) {
                throw new EOFException("The server hung up after: " + answer);
            }
            answer.append((char) one.get(0));
        }
        if (!answer.toString().startsWith("HTTP/1.1 101")) {
            throw new IOException("No socket at " + learner.path() + ": " + answer);
        }
        channel.configureBlocking(false);
        return channel;
    }
}
