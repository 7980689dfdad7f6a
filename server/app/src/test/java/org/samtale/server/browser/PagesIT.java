package org.samtale.server.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samtale.server.browser.Chromium.Look;

/** What every page holds, however it is looked at. */
class PagesIT {
    /** First visit to the first line, over the wire. */
    private static final long BYTES_MAX = 350_000;

    @RegisterExtension
    static final OpenPages OPEN = new OpenPages();

    static List<Look> looks() {
        return Look.USUAL;
    }

    @ParameterizedTest
    @MethodSource("looks")
    void areAccessibleAndFitTheWidthInEveryState(Look look) {
        try (var visitor = OPEN.visitor(look)) {
            var page = visitor.page();

            page.navigate("/");
            Conversation.card(page).waitFor();
            visitor.findsThePageInOrder("home");

            page.navigate("/before/quiet-emma");
            page.locator("before-page form").waitFor();
            visitor.findsThePageInOrder("before");

            var conversation = Conversation.begin(page);
            conversation.listen();
            visitor.findsThePageInOrder("conversation, first choice");
            conversation.chooseByNumber(1);
            visitor.findsThePageInOrder("conversation, after a turn");
            openTranscript(page);
            visitor.findsThePageInOrder("conversation, transcript open");
            page.keyboard().press("Escape");
            conversation.playToTheEnd(look.width());
            visitor.findsThePageInOrder("conversation, over");

            conversation.goOnToTheDebrief();
            visitor.findsThePageInOrder("debrief, before looking");
            conversation.openTheDebrief();
            page.locator("turn-list summary").nth(1).click();
            visitor.findsThePageInOrder("debrief, a turn open");

            page.navigate("/");
            Conversation.card(page).waitFor();
            visitor.findsThePageInOrder("home, with an earlier conversation");

            page.navigate("/profile");
            page.locator("profile-page table").waitFor();
            visitor.findsThePageInOrder("profile");

            page.navigate("/debrief/nobody");
            page.locator("notice-page h1").waitFor();
            visitor.findsThePageInOrder("debrief that is not there");

            page.navigate("/no/such/page");
            page.locator("notice-page h1").waitFor();
            visitor.findsThePageInOrder("not found");

            assertThat(visitor.complaints()).noneMatch(complaint -> complaint.contains("Content Security Policy"));
            visitor.hasMetNobodyElse();
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void showEverybodyThereIsToTalkWith(Look look) {
        try (var server = OpenPages.serveAll();
                var visitor = OPEN.visitorOf(server, look)) {
            var page = visitor.page();

            page.navigate("/");
            page.locator("person-card").nth(4).waitFor();

            visitor.findsThePageInOrder("home, with everybody");
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void areFoundOutWhenAPictureHasNoWords() {
        try (var visitor = OPEN.visitor(Look.DESKTOP)) {
            visitor.page().navigate("/");
            Conversation.card(visitor.page()).waitFor();
            visitor.page().evaluate("() => document.body.append(document.createElement('img'))");

            assertThatThrownBy(() -> visitor.findsThePageAccessible("home with a picture"))
                    .hasMessageContaining("image-alt");
        }
    }

    private static void openTranscript(Page page) {
        page.locator("button:has(ui-icon[name=list]), button[aria-haspopup=dialog]")
                .first()
                .click();
    }

    @Test
    void keepStillForThoseWhoAskForIt() {
        try (var visitor = OPEN.visitor(Look.DESKTOP)) {
            var page = visitor.page();
            var conversation = Conversation.begin(page);
            conversation.listen();
            conversation.chooseByNumber(1);

            var running = page.evaluate(
                    "() => document.getAnimations().filter(animation => animation.playState === 'running').length");

            assertThat(((Number) running).intValue()).isZero();
        }
    }

    @Test
    void weighLessThanAPhotographUntilTheFirstLine() {
        try (var server = OpenPages.serveAll();
                var visitor = OPEN.visitorOf(server, Look.PHONE.withMotion())) {
            var page = visitor.page();
            var bytes = new AtomicLong();
            var devTools = page.context().newCDPSession(page);
            devTools.send("Network.enable");
            devTools.on(
                    "Network.loadingFinished",
                    (JsonObject finished) ->
                            bytes.addAndGet(finished.get("encodedDataLength").getAsLong()));

            Conversation.begin(page);
            page.locator("speech-card").waitFor();
            page.waitForTimeout(500);

            System.out.println("First visit to the first line: " + bytes.get() / 1000 + " kB");
            assertThat(bytes.get()).isBetween(20_000L, BYTES_MAX);
        }
    }

    /** The front-end's own tests are modules that export functions; each runs here as a test of its own. */
    @TestFactory
    Stream<DynamicTest> runTheTestsOfTheBrowserCode() throws IOException {
        var folder = Path.of("../ui/test").toAbsolutePath().normalize();
        List<Path> modules;
        try (var files = Files.list(folder)) {
            modules = files.filter(file -> file.toString().endsWith(".test.js"))
                    .sorted()
                    .toList();
        }
        assertThat(modules).isNotEmpty();
        var visitor = OPEN.visitor(Look.DESKTOP);
        var page = visitor.page();
        page.route(
                "**/test/*.js",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/javascript")
                        .setPath(folder.resolve(route.request().url().replaceAll(".*/", "")))));
        page.navigate("/no/such/page");
        return modules.stream()
                .flatMap(module -> results(page, module.getFileName().toString()))
                .onClose(visitor::close);
    }

    private static Stream<DynamicTest> results(Page page, String module) {
        var results = (Map<?, ?>) page.evaluate(
                "async name => { const tests = await import('/test/' + name); const results = {};"
                        + " for (const [test, run] of Object.entries(tests)) {"
                        + "  try { await run(); results[test] = ''; } catch (failure) { results[test] = String(failure); } }"
                        + " return results; }",
                module);
        assertThat(results).as("tests in " + module).isNotEmpty();
        return results.entrySet().stream()
                .map(result -> dynamicTest(module + ": " + result.getKey(), () -> assertThat(result.getValue())
                        .isEqualTo("")));
    }
}
