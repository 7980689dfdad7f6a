package org.samtale.server.web;

import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import java.util.Arrays;
import java.util.Optional;

/**
 * From which network address a request comes. What a request says of that itself is believed only as far as proxies of our own
 * wrote it: each adds whom it was asked by at the end.
 */
public final class ClientAddress {
    private static final String HEADER = "X-Forwarded-For";

    private final int trustedProxies;

    public ClientAddress(int trustedProxies) {
        this.trustedProxies = trustedProxies;
    }

    public String of(HttpServerRequest request) {
        return forwarded(request)
                .orElseGet(() -> String.valueOf(request.remoteAddress().hostAddress()));
    }

    /** What the outermost of our proxies saw. Where too few have written, nobody knows who did. */
    private Optional<String> forwarded(HttpServerRequest request) {
        var seen = request.headers().getAll(HEADER).stream()
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .toList();
        return trustedProxies > 0 && seen.size() >= trustedProxies
                ? address(seen.get(seen.size() - trustedProxies).strip())
                : Optional.empty();
    }

    /** Without the port that some proxies add. */
    private static Optional<String> address(String written) {
        var host = written.startsWith("[")
                ? written.substring(1).replaceFirst("](:\\d+)?$", "")
                : written.indexOf(':') == written.lastIndexOf(':') ? written.replaceFirst(":\\d+$", "") : written;
        return NetUtil.isValidIpV4Address(host) || NetUtil.isValidIpV6Address(host)
                ? Optional.of(host)
                : Optional.empty();
    }
}
