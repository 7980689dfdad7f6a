package org.samtale.server.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** One file ready to send: its bytes, packed once if that helps, and how long a browser may keep it. */
final class StaticFile {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("png", "image/png"),
            Map.entry("webp", "image/webp"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("ogg", "audio/ogg"));

    /** Below this a packed file is hardly smaller than its own headers. */
    private static final int PACKING_PAYS_BYTES = 256;

    private final String type;
    private final Buffer plain;
    private final Optional<Buffer> packed;
    private final String tag;
    private final Caching caching;

    /** How long a browser may keep a file. */
    enum Caching {
        /** The address holds the version: the same for ever. */
        IMMUTABLE("public, max-age=31536000, immutable"),
        /** Keep it, but ask each time whether it is still the same. */
        REVALIDATE("no-cache"),
        /** Being written just now. */
        NEVER("no-store");

        private final String header;

        Caching(String header) {
            this.header = header;
        }
    }

    StaticFile(String name, byte[] bytes, Caching caching) {
        this.type = typeOf(name).orElseThrow(() -> new IllegalArgumentException("No media type known for " + name));
        this.plain = Buffer.buffer(bytes);
        this.packed = isText(type) && bytes.length >= PACKING_PAYS_BYTES
                ? Optional.of(Buffer.buffer(gzip(bytes)))
                : Optional.empty();
        this.tag = '"' + fingerprint(bytes) + '"';
        this.caching = caching;
    }

    /** Files without a known media type are not served. */
    static Optional<String> typeOf(String name) {
        return Optional.ofNullable(TYPES.get(name.substring(name.lastIndexOf('.') + 1)));
    }

    void send(RoutingContext context) {
        var request = context.request();
        var response = context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, type)
                .putHeader(HttpHeaders.CACHE_CONTROL, caching.header)
                .putHeader(HttpHeaders.ETAG, tag)
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (tag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
            return;
        }
        var accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        if (packed.isPresent() && accepted != null && accepted.contains("gzip")) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip").end(packed.get());
        } else {
            // "identity" keeps the server from packing pictures and fonts, which are packed by nature.
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "identity").end(plain);
        }
    }

    private static boolean isText(String type) {
        return type.startsWith("text/") || type.contains("json") || type.contains("svg");
    }

    private static byte[] gzip(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Writing to memory failed", impossible);
        }
        return packed.toByteArray();
    }

    private static String fingerprint(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
