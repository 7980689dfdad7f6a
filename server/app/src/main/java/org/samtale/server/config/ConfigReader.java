package org.samtale.server.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the configuration from the environment and reports every mistake at once, each with its key. */
public final class ConfigReader {
    private static final String SCENARIOS = "SCENARIOS_DIR";
    private static final String CONTENT = "CONTENT_DIR";
    private static final int AWARD_KEY_BYTES = 32;
    private static final int DEFAULT_PORT = 8080;
    private static final int LARGEST_PORT = 65_535;

    private final Map<String, String> environment;
    private final Path home;
    private final List<String> mistakes = new ArrayList<>();

    private ConfigReader(Map<String, String> environment, Path home) {
        this.environment = environment;
        this.home = home;
    }

    /**
     * Reads and checks everything.
     *
     * @param environment key to value; keys that Samtale does not know are left alone
     * @param home where {@code data/}, {@code scenarios/} and {@code content/} lie unless they are set
     * @throws ConfigException with every mistake, when there is one
     */
    public static ServerConfig read(Map<String, String> environment, Path home, boolean development) {
        return new ConfigReader(environment, home).read(development);
    }

    /** Where the scenarios are, for a command that needs to know nothing else and says itself when they are not there. */
    public static Path scenarios(Map<String, String> environment, Path home) {
        return new ConfigReader(environment, home).authored(SCENARIOS, "scenarios");
    }

    /** Where the courses are, for such a command. */
    public static Path content(Map<String, String> environment, Path home) {
        return new ConfigReader(environment, home).authored(CONTENT, "content");
    }

    /** Whether somebody said where the scenarios are. */
    public static boolean namesScenarios(Map<String, String> environment) {
        return !environment.getOrDefault(SCENARIOS, "").isBlank();
    }

    private ServerConfig read(boolean development) {
        var publicUrl = value("PUBLIC_URL").flatMap(this::publicUrl);
        var host = value("HOST").orElse(publicUrl.isPresent() ? "0.0.0.0" : "127.0.0.1");
        var port = value("PORT").flatMap(this::port).orElse(DEFAULT_PORT);
        var databaseUrl = value("DATABASE_URL").flatMap(this::databaseUrl);
        var data = path("DATA_DIR", "data");
        var programs = value("PROGRAMS_DIR").isPresent() ? path("PROGRAMS_DIR", "") : data;
        var scenarios = authoredThere(SCENARIOS, "scenarios");
        var content = authoredThere(CONTENT, "content");
        var trustedProxies = value("TRUSTED_PROXIES").flatMap(this::proxies).orElse(0);
        var smtp = value("SMTP_URL").flatMap(text -> smtp(text, publicUrl));
        var award = new AwardConfig(
                value("AWARD_KEY").flatMap(this::awardKey),
                value("AWARD_ISSUER").orElse(AwardConfig.standard().issuer()));
        var providers = new ProviderReader(environment, mistakes).read();
        if (Files.exists(data) && !Files.isDirectory(data)) {
            mistakes.add("DATA_DIR: " + data + " is a file; name a folder that Samtale may write to");
        }
        if (!mistakes.isEmpty()) {
            throw new ConfigException(mistakes);
        }
        return new ServerConfig(
                new HttpConfig(host, port, publicUrl, trustedProxies),
                data,
                programs,
                databaseUrl,
                smtp,
                scenarios,
                content,
                award,
                providers,
                home,
                development);
    }

    private Optional<String> value(String key) {
        return Optional.ofNullable(environment.get(key)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private Optional<Integer> port(String text) {
        try {
            var port = Integer.parseInt(text);
            if (port >= 0 && port <= LARGEST_PORT) {
                return Optional.of(port);
            }
        } catch (NumberFormatException notANumber) {
            // told below, as for a number out of range
        }
        return mistake("PORT: \"" + text + "\" is not a port; give a whole number from 0 (any free port) to 65535");
    }

    private Optional<Integer> proxies(String text) {
        return text.matches("\\d")
                ? Optional.of(Integer.parseInt(text))
                : mistake("TRUSTED_PROXIES: \"" + text + "\" is not a number of proxies; give 0 when browsers reach"
                        + " Samtale directly, 1 behind one proxy that adds X-Forwarded-For, at most 9");
    }

    private Optional<URI> publicUrl(String text) {
        var expected = "give scheme and host only, for example https://samtale.example.org";
        return uri("PUBLIC_URL", text, expected).flatMap(uri -> {
            var plain = ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && (uri.getPath() == null || uri.getPath().isEmpty() || "/".equals(uri.getPath()))
                    && uri.getQuery() == null
                    && uri.getFragment() == null;
            return plain
                    ? Optional.of(URI.create(uri.getScheme() + "://" + uri.getAuthority()))
                    : mistake("PUBLIC_URL: \"" + text + "\" cannot be used; " + expected);
        });
    }

    private Optional<String> databaseUrl(String text) {
        var expected = "give postgresql://user:password@host:5432/database";
        return uri("DATABASE_URL", hidePassword(text), text, expected).flatMap(uri -> {
            var known = ("postgresql".equals(uri.getScheme()) || "postgres".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getPath() != null
                    && uri.getPath().length() > 1;
            return known
                    ? Optional.of(text)
                    : mistake("DATABASE_URL: \"" + hidePassword(text) + "\" cannot be used; " + expected);
        });
    }

    private Optional<SmtpConfig> smtp(String text, Optional<URI> publicUrl) {
        return SmtpUrl.read(text, publicUrl)
                .or(() -> mistake("SMTP_URL: \"" + hidePassword(text) + "\" cannot be used; " + SmtpUrl.EXPECTED));
    }

    private Optional<String> awardKey(String text) {
        try {
            if (Base64.getDecoder().decode(text).length == AWARD_KEY_BYTES) {
                return Optional.of(text);
            }
        } catch (IllegalArgumentException malformed) {
            // told below, as for a key of another length
        }
        return mistake(
                "AWARD_KEY: cannot be used; give 32 random bytes in base64, such as `openssl rand -base64 32` prints");
    }

    private Optional<URI> uri(String key, String text, String expected) {
        return uri(key, text, text, expected);
    }

    private Optional<URI> uri(String key, String shown, String text, String expected) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException malformed) {
            return mistake(key + ": \"" + shown + "\" is not a URL; " + expected);
        }
    }

    private Path authoredThere(String key, String standard) {
        var folder = authored(key, standard);
        // A folder that nobody named may be missing, and the server says that it has nothing to show; a named one may
        // not.
        if (environment.containsKey(key) && !Files.isDirectory(folder)) {
            mistakes.add(key + ": there is no folder " + folder + "; create it or correct the path");
        }
        return folder;
    }

    /** Authors name a folder from where they stand; a server finds it beside the program. */
    private Path authored(String key, String standard) {
        var beside = path(key, standard);
        try {
            return value(key)
                    .map(text -> Path.of(text).toAbsolutePath().normalize())
                    .filter(Files::isDirectory)
                    .orElse(beside);
        } catch (java.nio.file.InvalidPathException malformed) {
            return beside; // the mistake is noted already
        }
    }

    private Path path(String key, String standard) {
        Function<String, Path> inHome =
                text -> home.resolve(text).toAbsolutePath().normalize();
        try {
            return value(key).map(inHome).orElseGet(() -> inHome.apply(standard));
        } catch (java.nio.file.InvalidPathException malformed) {
            mistakes.add(key + ": \"" + value(key).orElse("") + "\" is not a path on this machine");
            return inHome.apply(standard);
        }
    }

    private <T> Optional<T> mistake(String sentence) {
        mistakes.add(sentence);
        return Optional.empty();
    }

    private static String hidePassword(String url) {
        return url.replaceAll("(://[^:/@]*):.*@", "$1:***@");
    }
}
