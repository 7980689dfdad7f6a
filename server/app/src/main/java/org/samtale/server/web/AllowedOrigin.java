package org.samtale.server.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether a request comes from our own pages. Browsers write an origin in one way only, so it is compared as text: every
 * other spelling is not a browser's and is refused.
 */
public final class AllowedOrigin {
    private static final Pattern LOOPBACK =
            Pattern.compile("(?:localhost|127\\.0\\.0\\.1|\\[::1])(?::[1-9][0-9]{0,4})?");

    private final Optional<String> publicOrigin;

    public AllowedOrigin(Optional<URI> publicUrl) {
        this.publicOrigin = publicUrl.map(AllowedOrigin::asBrowsersWriteIt);
    }

    /** An origin that is present and ours: that of the public URL, or without one the request's own host on loopback. */
    public boolean isOwn(HttpServerRequest request) {
        var origins = request.headers().getAll(HttpHeaders.ORIGIN);
        return origins.size() == 1 && isOwn(request, origins.getFirst());
    }

    /** For calls that change something: our own origin, or no origin and the browser's word that the page is ours. */
    public boolean mayChange(HttpServerRequest request) {
        var site = request.headers().getAll("Sec-Fetch-Site");
        var sameSite = site.size() == 1 && "same-origin".equals(site.getFirst());
        if (request.headers().contains(HttpHeaders.ORIGIN)) {
            return isOwn(request) && (site.isEmpty() || sameSite);
        }
        return sameSite;
    }

    private boolean isOwn(HttpServerRequest request, String origin) {
        if (publicOrigin.isPresent()) {
            return publicOrigin.get().equals(origin);
        }
        // Only a loopback name is believed: any other host could be a foreign name that points to this machine.
        var host = request.headers().get(HttpHeaders.HOST);
        return host != null && LOOPBACK.matcher(host).matches() && origin.equals("http://" + host);
    }

    private static String asBrowsersWriteIt(URI url) {
        var scheme = url.getScheme().toLowerCase(Locale.ROOT);
        var standardPort = "https".equals(scheme) ? 443 : 80;
        var port = url.getPort() == -1 || url.getPort() == standardPort ? "" : ":" + url.getPort();
        return scheme + "://" + url.getHost().toLowerCase(Locale.ROOT) + port;
    }
}
