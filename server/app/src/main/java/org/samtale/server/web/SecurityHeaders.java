package org.samtale.server.web;

import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.util.Optional;

/** What every answer tells the browser not to do, errors included. */
public final class SecurityHeaders implements Handler<RoutingContext> {
    private static final String NOTHING_ALLOWED =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** For pages that the server has written: own files only, nothing inline, and forms that go to us. */
    static final String FOR_WRITTEN_PAGE =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:"
                    + "; font-src 'self'; media-src 'self'; connect-src 'self'; manifest-src 'self'"
                    + "; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
                    + "; require-trusted-types-for 'script'; trusted-types 'none'";

    /** A year: what browsers' preload lists ask for at least. */
    private static final String STRICT_TRANSPORT = "max-age=31536000; includeSubDomains";

    private final boolean https;

    public SecurityHeaders(Optional<URI> publicUrl) {
        this.https = publicUrl.filter(url -> "https".equals(url.getScheme())).isPresent();
    }

    @Override
    public void handle(RoutingContext context) {
        addTo(context.response().headers());
        context.next();
    }

    /** The strictest set; a page then loosens its own policy with {@link #forPage}. */
    void addTo(MultiMap headers) {
        headers.set("Content-Security-Policy", NOTHING_ALLOWED)
                .set("X-Content-Type-Options", "nosniff")
                .set("Referrer-Policy", "no-referrer")
                .set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()")
                .set("Cross-Origin-Opener-Policy", "same-origin")
                .set("Cross-Origin-Resource-Policy", "same-origin");
        if (https) {
            headers.set("Strict-Transport-Security", STRICT_TRANSPORT);
        }
    }

    /** The page's policy: own files only, and the one inline script that carries the nonce. */
    static String forPage(String nonce) {
        return "default-src 'none'"
                + "; script-src 'self' 'nonce-" + nonce + "'"
                + "; style-src 'self'"
                + "; img-src 'self' data:"
                + "; font-src 'self'"
                + "; media-src 'self'"
                + "; connect-src 'self'"
                + "; manifest-src 'self'"
                + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
                + "; require-trusted-types-for 'script'; trusted-types lit-html";
    }
}
