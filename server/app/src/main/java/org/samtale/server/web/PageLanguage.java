package org.samtale.server.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** In which language a visitor reads: what they ask for, what they asked for last, what their browser asks for. */
public final class PageLanguage {
    private static final String NAME = "samtale-language";
    private static final Duration KEPT = Duration.ofDays(400);

    private PageLanguage() {}

    /** One of those offered, of which the first is for whoever wants another; what was asked for is kept in the browser. */
    public static String of(RoutingContext context, List<String> offered) {
        var asked = context.queryParam("language").stream().findFirst().filter(offered::contains);
        asked.ifPresent(language -> context.response()
                .addCookie(Cookie.cookie(NAME, language)
                        .setPath("/")
                        .setSameSite(CookieSameSite.LAX)
                        .setMaxAge(KEPT.toSeconds())));
        return asked.or(() -> kept(context, offered))
                .or(() -> context.acceptableLanguages().stream()
                        .map(wanted -> spoken(wanted.tag().toLowerCase(Locale.ROOT)))
                        .filter(offered::contains)
                        .findFirst())
                .orElseGet(offered::getFirst);
    }

    private static Optional<String> kept(RoutingContext context, List<String> offered) {
        return Optional.ofNullable(context.request().getCookie(NAME))
                .map(Cookie::getValue)
                .filter(offered::contains);
    }

    /** Who reads Nynorsk, Danish or Swedish reads bokmål more easily than English. */
    private static String spoken(String wanted) {
        return switch (wanted) {
            case "no", "nn", "da", "sv" -> "nb";
            default -> wanted;
        };
    }
}
