package org.samtale.server.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** A page of ours to go back to. Nothing that a browser could take for an address of somebody else. */
public record OwnPath(String value) {
    private static final int CHARS_MAX = 300;
    private static final Pattern PATH =
            Pattern.compile("/(?:[A-Za-z0-9._~-]+(?:/[A-Za-z0-9._~-]+)*/?)?(?:\\?[A-Za-z0-9._~=&-]*)?");

    /** Nothing where it is none. */
    public static Optional<OwnPath> read(String text) {
        return text.length() <= CHARS_MAX
                        && PATH.matcher(text).matches()
                        && !text.contains("/.")
                        && !text.startsWith("/api/")
                ? Optional.of(new OwnPath(text))
                : Optional.empty();
    }

    /** As the value of a query parameter. */
    public String asParameter() {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
