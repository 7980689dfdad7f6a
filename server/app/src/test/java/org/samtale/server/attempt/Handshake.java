package org.samtale.server.attempt;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.samtale.server.testing.RunningServer;

/** A request for an upgrade as a browser writes it, of which a test may change any header. */
final class Handshake {
    private final Map<String, String> headers = new LinkedHashMap<>();
    private String path = "/ws/attempts/none";

    private Handshake(RunningServer server) {
        headers.put("Host", "127.0.0.1:" + server.port());
        headers.put("Connection", "Upgrade");
        headers.put("Upgrade", "websocket");
        headers.put("Origin", server.url());
        headers.put("Sec-WebSocket-Version", "13");
        headers.put("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==");
        headers.put("Sec-WebSocket-Protocol", "samtale.v1");
    }

    static Handshake to(RunningServer server) {
        return new Handshake(server);
    }

    Handshake path(String changed) {
        path = changed;
        return this;
    }

    Handshake cookie(String cookie) {
        return cookie.isEmpty() ? this : with("Cookie", cookie);
    }

    Handshake with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    Handshake without(String header) {
        headers.remove(header);
        return this;
    }

    byte[] bytes() {
        var request = new StringBuilder("GET ").append(path).append(" HTTP/1.1\r\n");
        headers.forEach(
                (name, value) -> request.append(name).append(": ").append(value).append("\r\n"));
        return request.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
