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
    private static final Duration KEPT = Duration.ofDays(400);

    private PageLanguage() {}

    /** One of those offered, of which the first is for whoever wants another; what was asked for is kept in the browser. */
    public static String of(RoutingContext context, List<String> offered) {
        var asked = context.queryParam("language").stream().findFirst().filter(Words.HOUSE::contains);
        asked.ifPresent(language -> context.response()
                .addCookie(Cookie.cookie(NAME, language)
                        .setPath("/")
                        .setSameSite(CookieSameSite.LAX)
                        .setMaxAge(KEPT.toSeconds())));
        var wanted = context.acceptableLanguages().stream().map(one -> one.tag().toLowerCase(Locale.ROOT));
        return Stream.of(asked.stream(), kept(context).stream(), wanted)
                .flatMap(Function.identity())
                .flatMap(language -> nearest(language, offered).stream())
                .findFirst()
                .orElseGet(offered::getFirst);
    }

    private static Optional<String> kept(RoutingContext context) {
        return Optional.ofNullable(context.request().getCookie(NAME)).map(Cookie::getValue);
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
