package org.samtale.server.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code OIDC_PROVIDERS}, and what is set for each of them. */
final class ProviderReader {
    private static final String PROVIDERS = "OIDC_PROVIDERS";
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]{0,31}");
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127\\.0\\.0\\.1|\\[::1]");

    /** What need not be set, as it is the same for everybody. Each is asked for the least by which somebody is known again. */
    private static final Map<String, Known> KNOWN = Map.of(
            "feide", new Known("Feide", "https://auth.dataporten.no", "openid userid"),
            "wayf", new Known("WAYF", "https://wayf.wayf.dk/oidc/config", "openid"));

    private final Map<String, String> environment;
    private final List<String> mistakes;

    /** Notes every mistake with those that are there. */
    ProviderReader(Map<String, String> environment, List<String> mistakes) {
        this.environment = environment;
        this.mistakes = mistakes;
    }

    private record Known(String name, String url, String scopes) {}

    List<ProviderConfig> read() {
        return value(PROVIDERS).stream()
                .flatMap(text -> Arrays.stream(text.split(",", -1)))
                .map(id -> id.strip().toLowerCase(Locale.ROOT))
                .distinct()
                .map(this::provider)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<ProviderConfig> provider(String id) {
        if (!ID.matcher(id).matches()) {
            return mistake(PROVIDERS + ": \"" + id + "\" cannot be used; give names such as feide,wayf, of letters and"
                    + " digits");
        }
        var known = Optional.ofNullable(KNOWN.get(id));
        var name = value(key(id, "NAME")).or(() -> known.map(Known::name)).orElse(id);
        var url = required(id, "URL", known.map(Known::url)).flatMap(text -> url(key(id, "URL"), text));
        var client = required(id, "CLIENT_ID", Optional.empty());
        var secret = required(id, "CLIENT_SECRET", Optional.empty());
        var scopes = value(key(id, "SCOPES"))
                .or(() -> known.map(Known::scopes))
                .map(text -> List.of(text.split("\\s+")))
                .orElse(List.of("openid"));
        if (!scopes.contains("openid")) {
            return mistake(key(id, "SCOPES") + ": has no openid among them, without which nobody is told who came");
        }
        return url.flatMap(at -> client.flatMap(ours -> secret.map(kept ->
                new ProviderConfig(id, name, at, value(key(id, "ISSUER")).orElse(at.toString()), ours, kept, scopes))));
    }

    private Optional<String> required(String id, String what, Optional<String> standard) {
        return value(key(id, what))
                .or(() -> standard)
                .or(() -> mistake(key(id, what) + ": is missing; " + PROVIDERS + " names " + id));
    }

    /** What somebody is told on the way must not be changed on it. */
    private Optional<URI> url(String key, String text) {
        try {
            var uri = new URI(text.replaceFirst("/+$", ""));
            var isSafe = "https".equals(uri.getScheme())
                    || ("http".equals(uri.getScheme())
                            && LOOPBACK.matcher(String.valueOf(uri.getHost())).matches());
            if (isSafe && uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null) {
                return Optional.of(uri);
            }
        } catch (URISyntaxException malformed) {
            // told below, as for one that is not safe
        }
        return mistake(key + ": \"" + text + "\" cannot be used; give an address with https, below which"
                + " /.well-known/openid-configuration lies");
    }

    private Optional<String> value(String key) {
        return Optional.ofNullable(environment.get(key)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private <T> Optional<T> mistake(String sentence) {
        mistakes.add(sentence);
        return Optional.empty();
    }

    private static String key(String id, String what) {
        return "OIDC_" + id.toUpperCase(Locale.ROOT) + "_" + what;
    }
}
