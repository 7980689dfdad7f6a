package org.samtale.server.database;

import io.vertx.core.net.PemTrustOptions;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.SslMode;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the database is and how to log in.
 *
 * @param rootCertificate PEM file of the authority that must have signed the server's certificate
 */
public record DatabaseSettings(
        String host,
        int port,
        String database,
        String user,
        String password,
        SslMode sslMode,
        Optional<String> rootCertificate) {

    private static final int STANDARD_PORT = 5432;
    private static final Duration CONNECT = Duration.ofSeconds(2);

    /** No statement of ours needs longer; one that does is stuck, and its connection is wanted back. */
    private static final Duration STATEMENT = Duration.ofSeconds(5);

    private static final Duration LOCK = Duration.ofSeconds(2);
    private static final Duration IDLE_IN_TRANSACTION = Duration.ofSeconds(10);

    /** Silence longer than any statement may take means that the other end is gone without saying so. */
    private static final Duration SILENCE = Duration.ofSeconds(10);

    /**
     * Reads {@code postgresql://user:password@host:port/database?sslmode=…&sslrootcert=…}.
     *
     * @throws DatabaseStartException with one line that never repeats the password
     */
    public static DatabaseSettings ofUrl(String url) {
        URI uri;
        try {
            uri = new URI(url);
        } catch (URISyntaxException malformed) {
            throw wrong("it is not a URL (a special character in the password is written as %XX)");
        }
        if (!"postgresql".equals(uri.getScheme()) && !"postgres".equals(uri.getScheme())) {
            throw wrong("it does not begin with postgresql://");
        }
        if (uri.getHost() == null) {
            throw wrong("it names no host (a special character in the password is written as %XX)");
        }
        if (uri.getRawPath() == null || uri.getRawPath().length() < 2) {
            throw wrong("it names no database");
        }
        if (uri.getRawUserInfo() == null) {
            throw wrong("it names no user");
        }
        var login = uri.getRawUserInfo().split(":", 2);
        var parameters = parameters(uri.getRawQuery() == null ? "" : uri.getRawQuery());
        var sslMode = sslMode(parameters.remove("sslmode"));
        var rootCertificate = Optional.ofNullable(parameters.remove("sslrootcert"));
        if (!parameters.isEmpty()) {
            throw wrong("it has the parameter \""
                    + parameters.keySet().iterator().next() + "\"; only sslmode and sslrootcert are known");
        }
        if ((sslMode == SslMode.VERIFY_CA || sslMode == SslMode.VERIFY_FULL) && rootCertificate.isEmpty()) {
            throw wrong("sslmode=" + sslMode.value + " needs sslrootcert=<PEM file of the authority>");
        }
        return new DatabaseSettings(
                uri.getHost(),
                uri.getPort() == -1 ? STANDARD_PORT : uri.getPort(),
                decoded(uri.getRawPath().substring(1)),
                decoded(login[0]),
                login.length == 2 ? decoded(login[1]) : "",
                sslMode,
                rootCertificate);
    }

    /** For every connection the running server opens; the migrations have their own patience. */
    public PgConnectOptions connectOptions() {
        var options = new PgConnectOptions()
                .setHost(host)
                .setPort(port)
                .setDatabase(database)
                .setUser(user)
                .setPassword(password)
                .setSslMode(sslMode)
                .setCachePreparedStatements(true)
                .addProperty("application_name", "samtale")
                .addProperty("statement_timeout", milliseconds(STATEMENT))
                .addProperty("lock_timeout", milliseconds(LOCK))
                .addProperty("idle_in_transaction_session_timeout", milliseconds(IDLE_IN_TRANSACTION));
        options.setConnectTimeout((int) CONNECT.toMillis());
        options.setReadIdleTimeout((int) SILENCE.toSeconds());
        options.setTcpKeepAlive(true);
        rootCertificate.ifPresent(file -> options.setTrustOptions(new PemTrustOptions().addCertPath(file)));
        if (sslMode == SslMode.VERIFY_FULL) {
            options.setHostnameVerificationAlgorithm("HTTPS");
        }
        return options;
    }

    /** Leaves the password out, so that settings may be logged. */
    @Override
    public String toString() {
        return "postgresql://" + user + "@" + host + ":" + port + "/" + database + "?sslmode=" + sslMode.value;
    }

    private static Map<String, String> parameters(String query) {
        var parameters = new LinkedHashMap<String, String>();
        for (var pair : query.split("&", -1)) {
            if (!pair.isEmpty()) {
                var parts = pair.split("=", 2);
                parameters.put(decoded(parts[0]), parts.length == 2 ? decoded(parts[1]) : "");
            }
        }
        return parameters;
    }

    private static SslMode sslMode(@Nullable String value) {
        if (value == null) {
            return SslMode.PREFER;
        }
        return Arrays.stream(SslMode.values())
                .filter(mode -> mode.value.equals(value))
                .findFirst()
                .orElseThrow(() -> wrong("sslmode is \"" + value
                        + "\"; it can be disable, allow, prefer, require, verify-ca or verify-full"));
    }

    private static String decoded(String text) {
        // A plus sign is itself here; only form fields write a space with it.
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String milliseconds(Duration duration) {
        return Long.toString(duration.toMillis());
    }

    private static DatabaseStartException wrong(String why) {
        return new DatabaseStartException(
                "DATABASE_URL cannot be used: " + why + "; give postgresql://user:password@host:5432/database");
    }
}
