package org.samtale.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samtale.server.testing.Answer;
import org.samtale.server.testing.EventLoopGuard;
import org.samtale.server.testing.RunningServer;
import org.samtale.server.testing.Visitor;

/** The browser app arrives whole, quickly and from here alone. */
@ExtendWith(EventLoopGuard.class)
class StaticFilesIT {
    private final RunningServer server = RunningServer.shared();
    private final Visitor visitor = server.visitor();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/attempts/1234", "/scenarios/quiet-emma", "/en"})
    void everyDeepLinkGetsThePage(String address) {
        var answer = visitor.get(address);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("text/html; charset=utf-8");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.body()).contains("<samtale-app>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/x", "/ws/x", "/health/x", "/_static/x", "/x.js", "/index.html", "/app/x.js"})
    void nothingElseGetsThePage(String address) {
        assertThat(visitor.get(address).status()).isEqualTo(404);
    }

    @Test
    void everythingThePageNamesIsThere() {
        var page = visitor.get("/").body();
        var named = Stream.of("\"(/[^\"]+\\.(?:js|css|svg|woff2))\"")
                .flatMap(pattern -> Pattern.compile(pattern).matcher(page).results())
                .map(result -> result.group(1))
                .distinct()
                .toList();

        assertThat(named).hasSizeGreaterThan(10).contains("/app/main.js");
        assertThat(named)
                .allSatisfy(address ->
                        assertThat(visitor.get(address).status()).as(address).isEqualTo(200));
    }

    @Test
    void thePageNamesEveryModuleItsFirstOneImports() {
        var preloads = Pattern.compile("<link rel=\"modulepreload\" href=\"([^\"]+)\">")
                .matcher(visitor.get("/").body())
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();

        assertThat(preloads)
                .contains("/_static/lit-html/3.3.3/lit-html.js")
                .anyMatch(address -> address.startsWith("/elements/"));
    }

    @Test
    void librariesMayBeKeptForEverAndOwnModulesUntilTheyChange() {
        var library = visitor.get("/_static/lit/3.3.3/index.js");
        var own = visitor.get("/app/main.js");
        var again = visitor.send("GET", "/app/main.js", request -> request.header("If-None-Match", own.header("ETag")));

        assertThat(library.header("Cache-Control")).contains("immutable");
        assertThat(own.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void textIsPackedAndFontsAreLeftAsTheyAre() {
        assertThat(packed("/styles/tokens.css").header("Content-Encoding")).isEqualTo("gzip");
        assertThat(packed("/fonts/newsreader-latin.woff2").header("Content-Encoding"))
                .isIn("", "identity");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/_static/lit/3.3.3/package.json",
                "/_static/lit/3.3.3/development/index.js",
                "/_static/lit/3.3.3/index.js.map",
                "/_static/lit/",
                "/_static/trusted-types/2.0.7/package.json",
                "/META-INF/importmap.json",
                "/..%2f..%2fpom.xml",
                "/%2e%2e/pom.xml",
                "/app/..%2f..%2f..%2fpom.xml",
                "/app%5c..%5c..%5cpom.xml",
                "/app/main.js%00.txt"
            })
    void nothingElseOfTheClassPathOrTheDiskCanBeFetched(String address) {
        for (var asked : List.of(visitor, development().visitor())) {
            assertThat(asked.get(address).status()).as(address).isIn(400, 404);
        }
    }

    @Test
    void inDevelopmentFilesComeFromDiskAndAreNotKept() {
        var answer = development().visitor().get("/app/main.js");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    private Answer packed(String address) {
        return visitor.send("GET", address, request -> request.header("Accept-Encoding", "gzip"));
    }

    private static RunningServer development() {
        return Development.SERVER;
    }

    /** Started for the first test that needs it. */
    private static final class Development {
        static final RunningServer SERVER = RunningServer.with().development().start();
    }
}
