package org.samtale.server.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samtale.server.database.Await.await;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** In which language a page is read: one part of the program speaks five here, the other bokmål and English. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageLanguageIT {
    private static final String FIVE = "/identity";
    private static final String TWO = "/problem";

    private final Vertx vertx = Vertx.vertx();
    private final HttpServer server = start();

    private HttpServer start() {
        var router = Router.router(vertx);
        for (var part : List.of("identity", "problem")) {
            router.get("/" + part).handler(context -> context.end(PageLanguage.of(context, part)));
            router.get("/api/" + part).handler(context -> context.end(PageLanguage.asked(context, part)));
        }
        return await(vertx.createHttpServer().requestHandler(router).listen(0, "127.0.0.1"));
    }

    @AfterAll
    void close() {
        await(vertx.close());
    }

    /** What a visitor gets: the language, and what is kept of it in their browser. */
    private record Got(String language, List<String> kept) {}

    private Got get(String address, Map<String, String> headers) {
        return await(vertx.createHttpClient()
                .request(HttpMethod.GET, server.actualPort(), "127.0.0.1", address)
                .compose(request -> {
                    headers.forEach(request::putHeader);
                    // Read where it is sent: by the time this thread has come round to it, the answer may have gone by.
                    return request.send()
                            .compose(answer -> answer.body().map(body -> new Got(body.toString(), answer.cookies())));
                }));
    }

    private String reads(String address, Map<String, String> headers) {
        return get(address, headers).language();
    }

    private static Map<String, String> browser(String wanted) {
        return Map.of("Accept-Language", wanted);
    }

    private static Map<String, String> browser(String wanted, String kept) {
        return Map.of("Accept-Language", wanted, "Cookie", "samtale-language=" + kept);
    }

    @Test
    void isTheOneAskedForBeforeTheOneAskedForLastBeforeTheBrowsers() {
        assertThat(reads(FIVE + "?language=da", browser("en", "sv"))).isEqualTo("da");
        assertThat(reads(FIVE, browser("en", "sv"))).isEqualTo("sv");
        assertThat(reads(FIVE, browser("en"))).isEqualTo("en");
    }

    @Test
    void isTheNearestThatAPartHas() {
        assertThat(reads(TWO + "?language=nn", browser("en"))).isEqualTo("nb");
        assertThat(reads(TWO, browser("en", "sv"))).isEqualTo("nb");
        assertThat(reads(TWO, browser("da-DK, en;q=0.8"))).isEqualTo("nb");
        assertThat(reads(FIVE, browser("no"))).isEqualTo("nb");
    }

    @Test
    void isTheFirstOfSeveralThatABrowserWantsWhichAPartHasOrOneNearIt() {
        assertThat(reads(FIVE, browser("fi, sv;q=0.9, en;q=0.8"))).isEqualTo("sv");
        assertThat(reads(TWO, browser("fi, sv;q=0.9, en;q=0.8"))).isEqualTo("nb");
        assertThat(reads(TWO, browser("fi, en-GB;q=0.9, sv;q=0.8"))).isEqualTo("en");
    }

    @Test
    void isBokmaalForWhoeverWantsNoneOfTheHouse() {
        assertThat(reads(FIVE, browser("fi"))).isEqualTo("nb");
        assertThat(reads(FIVE, Map.of())).isEqualTo("nb");
        assertThat(reads(TWO, browser("*"))).isEqualTo("nb");
    }

    @Test
    void isNotSpoiltByACookieWithAnythingInIt() {
        assertThat(reads(FIVE, browser("sv", "xx"))).isEqualTo("sv");
        assertThat(reads(TWO, browser("en", "../nb"))).isEqualTo("en");
        assertThat(reads(TWO, browser("en", ""))).isEqualTo("en");
    }

    @Test
    void isKeptAsItWasAskedForAlsoWhereAPartSpeaksItsNearest() {
        var asked = get(TWO + "?language=sv", browser("en"));

        assertThat(asked.language()).isEqualTo("nb");
        assertThat(asked.kept())
                .singleElement()
                .asString()
                .startsWith("samtale-language=sv;")
                .contains("Path=/", "SameSite=Lax");
    }

    @Test
    void isNotKeptWhereNobodyAskedOrForOneThatTheHouseDoesNotSpeak() {
        assertThat(get(FIVE, browser("sv")).kept()).isEmpty();
        assertThat(get(FIVE + "?language=fi", browser("sv"))).isEqualTo(new Got("sv", List.of()));
    }

    @Test
    void goesByTheAddressAloneForAScriptAndIsNotKept() {
        assertThat(get("/api" + FIVE + "?language=sv", browser("en", "da"))).isEqualTo(new Got("sv", List.of()));
        assertThat(reads("/api" + TWO + "?language=sv", browser("en", "en"))).isEqualTo("nb");
        assertThat(reads("/api" + TWO + "?language=en", browser("nb"))).isEqualTo("en");
        assertThat(reads("/api" + TWO + "?language=fi", browser("en"))).isEqualTo("nb");
        assertThat(reads("/api" + TWO, browser("en"))).isEqualTo("nb");
    }
}
