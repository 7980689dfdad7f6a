package org.samtale.server.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.security.SecureRandom;
import java.util.Base64;

/** The one page, which every deep link gets. The import map in it is the only inline script and carries a fresh nonce. */
final class Page {
    private static final String MARKER = "<!-- importmap -->";
    private static final int NONCE_BYTES = 16;

    private final String before;
    private final String after;
    private final String importMap;
    private final SecureRandom random = new SecureRandom();

    /** Names the modules that the first view will need, so that they are fetched side by side. */
    Page(String html, ImportMap importMap, Iterable<String> modulePreloads) {
        var marker = html.indexOf(MARKER);
        if (marker < 0) {
            throw new IllegalStateException("index.html has no " + MARKER);
        }
        var preloads = new StringBuilder();
        for (var address : modulePreloads) {
            preloads.append("\n<link rel=\"modulepreload\" href=\"")
                    .append(address)
                    .append("\">");
        }
        this.before = html.substring(0, marker);
        this.after = preloads + html.substring(marker + MARKER.length());
        // "<" cannot end the script early once it is written as an escape.
        this.importMap = importMap.toJson().replace("<", "\\u003c");
    }

    void send(RoutingContext context) {
        var bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        var nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                // A kept page would carry an old nonce beside a new policy, and its import map would be refused.
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("Content-Security-Policy", SecurityHeaders.forPage(nonce))
                .end(before + "<script type=\"importmap\" nonce=\"" + nonce + "\">" + importMap + "</script>" + after);
    }
}
