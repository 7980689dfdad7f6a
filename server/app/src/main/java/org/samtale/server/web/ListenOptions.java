package org.samtale.server.web;

import io.vertx.core.http.HttpServerOptions;
import java.time.Duration;
import java.util.List;

/** How the server listens: small limits, no packing of socket frames, one address for all cores. */
public final class ListenOptions {
    /** Vert.x gives all instances of a verticle the same free port for this. */
    private static final int ANY_FREE_PORT = -1;

    /** Longer than two pings of a socket, so only who is gone is closed. */
    private static final Duration IDLE = Duration.ofSeconds(90);

    /** A peer that does not answer a close is dropped after this. */
    private static final Duration CLOSING = Duration.ofSeconds(5);

    private static final int COMPRESSION_LEVEL = 4;
    private static final int BACKLOG = 1024;

    private ListenOptions() {}

    public static HttpServerOptions of(String host, int port, String socketProtocol, int socketMessageBytesMax) {
        return new HttpServerOptions()
                .setHost(host)
                .setPort(port == 0 ? ANY_FREE_PORT : port)
                .setAcceptBacklog(BACKLOG)
                .setIdleTimeout((int) IDLE.toSeconds())
                .setMaxInitialLineLength(4 * 1024)
                .setMaxHeaderSize(16 * 1024)
                // Four thousand characters of any alphabet, as forms write them: nine bytes each.
                .setMaxFormAttributeSize(48 * 1024)
                // Nothing here needs it, and upgrades in plain text are a way around proxies.
                .setHttp2ClearTextEnabled(false)
                .setCompressionSupported(true)
                .setCompressionLevel(COMPRESSION_LEVEL)
                .setDecompressionSupported(false)
                .setWebSocketSubProtocols(List.of(socketProtocol))
                .setMaxWebSocketFrameSize(socketMessageBytesMax)
                .setMaxWebSocketMessageSize(socketMessageBytesMax)
                // Packed frames would let a small message unfold to a huge one before any limit is looked at.
                .setPerFrameWebSocketCompressionSupported(false)
                .setPerMessageWebSocketCompressionSupported(false)
                .setWebSocketClosingTimeout((int) CLOSING.toSeconds());
    }
}
