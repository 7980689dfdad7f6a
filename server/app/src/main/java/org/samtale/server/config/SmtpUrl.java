package org.samtale.server.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.samtale.server.config.SmtpConfig.Login;

/** Reads {@code SMTP_URL}: where mail goes, as whom, and from which address. */
final class SmtpUrl {
    static final String EXPECTED = "give smtp://user:password@host:587 or smtps://user:password@host:465, if need be"
            + " with ?from=samtale@example.org; a sign such as @ or / in the user or the password is written %40 or %2F";

    private static final String FROM = "from=";
    private static final int SMTP_PORT = 587;
    private static final int SMTPS_PORT = 465;

    private SmtpUrl() {}

    /** Nothing where it cannot be used. */
    static Optional<SmtpConfig> read(String text, Optional<URI> publicUrl) {
        try {
            return read(new URI(text), publicUrl);
        } catch (URISyntaxException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<SmtpConfig> read(URI uri, Optional<URI> publicUrl) {
        var tls = "smtps".equals(uri.getScheme());
        var path = Optional.ofNullable(uri.getRawPath()).orElse("");
        var query = Optional.ofNullable(uri.getRawQuery());
        var user = Optional.ofNullable(uri.getRawUserInfo());
        if (!(tls || "smtp".equals(uri.getScheme()))
                || uri.getHost() == null
                || !(path.isEmpty() || "/".equals(path))
                || query.filter(one -> !one.startsWith(FROM)).isPresent()
                || user.filter(one -> one.indexOf(':') < 1).isPresent()) {
            return Optional.empty();
        }
        var login = user.map(one ->
                new Login(decoded(one.substring(0, one.indexOf(':'))), decoded(one.substring(one.indexOf(':') + 1))));
        var from = query.map(one -> decoded(one.substring(FROM.length())))
                .or(() -> login.map(Login::user).filter(one -> one.contains("@")))
                .orElseGet(() -> "samtale@" + publicUrl.map(URI::getHost).orElse(uri.getHost()));
        var port = uri.getPort() > 0 ? uri.getPort() : tls ? SMTPS_PORT : SMTP_PORT;
        return isAddress(from) ? Optional.of(new SmtpConfig(uri.getHost(), port, tls, login, from)) : Optional.empty();
    }

    private static boolean isAddress(String from) {
        return from.matches("[^\\s@<>,;]+@[^\\s@<>,;]+");
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
