package org.samtale.server.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.samtale.server.page.Words;

/** In which language a visitor reads: what they ask for, what they asked for last, what their browser asks for; or the nearest to it. */
public final class PageLanguage {
    private static final String NAME = "samtale-language";
    private static final String LANGUAGE = "language";
    private static final Duration KEPT = Duration.ofDays(400);

    private PageLanguage() {}

    /**
     * For a page. What was asked for is kept in the browser, as the next page may have it.
     *
     * @param part whose words it has; the first language of these is for whoever wants one that is not there
     */
    public static String of(RoutingContext context, String part) {
        var asked = context.queryParam(LANGUAGE).stream().findFirst().filter(Words.HOUSE::contains);
        asked.ifPresent(language -> context.response()
                .addCookie(Cookie.cookie(NAME, language)
                        .setPath("/")
                        .setSameSite(CookieSameSite.LAX)
                        .setMaxAge(KEPT.toSeconds())));
        var wanted = context.acceptableLanguages().stream().map(one -> one.tag().toLowerCase(Locale.ROOT));
        return nearest(
                Stream.of(asked.stream(), kept(context).stream(), wanted).flatMap(Function.identity()),
                Words.languages(part));
    }

    /** For a script, which says with each call what it wants. */
    public static String asked(RoutingContext context, String part) {
        return nearest(Requests.query(context, LANGUAGE).stream(), Words.languages(part));
    }

    private static Optional<String> kept(RoutingContext context) {
        return Optional.ofNullable(context.request().getCookie(NAME)).map(Cookie::getValue);
    }

    private static String nearest(Stream<String> wanted, List<String> offered) {
        return wanted.flatMap(language -> nearest(language, offered).stream())
                .findFirst()
                .orElseGet(offered::getFirst);
    }

    private static Optional<String> nearest(String wanted, List<String> offered) {
        return Stream.of(wanted, read(wanted)).filter(offered::contains).findFirst();
    }

    /** Who reads Nynorsk, Danish or Swedish reads bokmål more easily than English. */
    private static String read(String wanted) {
        return switch (wanted) {
            case "no", "nn", "da", "sv" -> "nb";
            default -> wanted;
        };
    }
}
