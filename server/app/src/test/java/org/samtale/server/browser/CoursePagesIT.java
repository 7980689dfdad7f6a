package org.samtale.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samtale.server.browser.Chromium.Look;
import org.samtale.server.browser.Chromium.Visitor;

/** A course as somebody takes it: from the link on, by keyboard alone, without script, on a narrow screen. */
class CoursePagesIT {
    private static final String COURSE = "/courses/supervising-together";

    /** From the link to the first thing to read, over the wire. */
    private static final long BYTES_MAX = 150_000;

    private static final int PAGE_LOADS_MAX = 2;

    /** Every kind of page, and of task. */
    private static final List<String> PAGES = List.of(
            "/courses",
            COURSE,
            COURSE + "/monday",
            COURSE + "/first-week/monday-morning",
            COURSE + "/first-week/three-hats",
            COURSE + "/first-week/the-triangle",
            COURSE + "/first-week/which-hat",
            COURSE + "/first-week/left-guessing",
            COURSE + "/first-week/contract",
            COURSE + "/feedback/friday-again",
            COURSE + "/first-week/first-week-checklist/print",
            COURSE + "/assessment/halfway-talk",
            COURSE + "/conversations/try-it",
            COURSE + "/not-alone/evaluation",
            COURSE + "/nobody");

    @RegisterExtension
    static final OpenPages OPEN = new OpenPages();

    /** The last is what 200 % leaves of a small screen. */
    static List<Look> looks() {
        return List.of(
                Look.DESKTOP, Look.DESKTOP.inTheDark().inEnglish(), Look.PHONE.inTheDark(), Look.PHONE.asWideAs(320));
    }

    @Test
    void beginWithinTheThreshold() {
        try (var visitor = OPEN.visitor(Look.PHONE.withMotion())) {
            var page = visitor.page();
            var bytes = new AtomicLong();
            var loads = new AtomicInteger();
            var devTools = page.context().newCDPSession(page);
            devTools.send("Network.enable");
            devTools.on(
                    "Network.loadingFinished",
                    (JsonObject finished) ->
                            bytes.addAndGet(finished.get("encodedDataLength").getAsLong()));
            page.onRequest(request -> {
                if (request.isNavigationRequest()) {
                    loads.incrementAndGet();
                }
            });

            page.navigate("/c/supervising-together");
            page.locator(".blocks p").first().waitFor();
            page.waitForTimeout(500);

            System.out.println("From the link to the first step: " + bytes.get() / 1000 + " kB");
            assertThat(page.locator("input, textarea").count()).isZero();
            assertThat(loads.get()).isLessThanOrEqualTo(PAGE_LOADS_MAX);
            assertThat(bytes.get()).isBetween(20_000L, BYTES_MAX);
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void areAccessibleAndFitTheWidth(Look look) {
        try (var visitor = OPEN.visitor(look)) {
            for (var path : PAGES) {
                visitor.page().navigate(path);
                holds(visitor, path);
            }
            visitor.page().navigate(COURSE + "/first-week/monday-morning");
            visitor.page().locator(".option input").first().check();
            visitor.page().locator("button[value=answer]").click();
            visitor.page().locator(".verdict").waitFor();
            holds(visitor, "an answer, and what is said of it");
            shareAPaper(visitor);

            assertThat(visitor.complaints()).noneMatch(complaint -> complaint.contains("Content Security Policy"));
            visitor.hasMetNobodyElse();
        }
    }

    private static void shareAPaper(Visitor visitor) {
        var page = visitor.page();
        page.navigate(COURSE + "/monday/five-sentences");
        page.locator("textarea").first().fill("Spør Berit først");
        page.locator("button[value=share]").click();
        page.locator("form button[name=do][value=share]").waitFor();
        holds(visitor, "a paper that could be shared");
        page.locator("form button[name=do][value=share]").click();
        page.locator("#own").waitFor();
        holds(visitor, "a paper, as its owner sees it");
        page.context().clearCookies();
        page.navigate(page.locator("#link").inputValue());
        holds(visitor, "a paper, as others see it");
        assertThat(page.locator(".written").innerText()).isEqualTo("Spør Berit først");
    }

    private static void holds(Visitor visitor, String where) {
        visitor.findsThePageAccessible(where);
        visitor.fitsTheWidth(where);
    }

    @Test
    void areTakenToTheEndOfAModuleByKeyboardAlone() {
        try (var visitor = OPEN.visitor(Look.DESKTOP)) {
            var page = visitor.page();
            page.navigate("/c/supervising-together");

            for (int keys = 0; keys < 2_000 && !page.url().endsWith(COURSE); keys++) {
                page.keyboard().press("Tab");
                switch (focused(page)) {
                    case "radio", "checkbox" -> page.keyboard().press("Space");
                    case "textarea" -> page.keyboard().type("Hei");
                    case "go" -> {
                        var before = page.evaluate("() => performance.timeOrigin");
                        page.keyboard().press("Enter");
                        page.waitForFunction("before => performance.timeOrigin !== before", before);
                        page.waitForLoadState();
                    }
                    default -> {}
                }
            }

            assertThat(page.url()).endsWith(COURSE);
            assertThat(page.locator(".track progress").first().getAttribute("value"))
                    .isEqualTo(page.locator(".track progress").first().getAttribute("max"));
        }
    }

    /** What the keyboard is at; the way on only once the answer was told. */
    private static String focused(Page page) {
        return (String) page.evaluate("() => { const at = document.activeElement; if"
                + " (at.matches('input[type=radio]:not(:checked)')) return 'radio'; if (at.matches('input[type=checkbox]')"
                + " && !at.closest('fieldset').querySelector(':checked')) return 'checkbox'; if (at.matches('textarea'))"
                + " return 'textarea'; if (at.matches('button[value=answer]') && !document.querySelector('.told')) return"
                + " 'go'; if (at.matches('button[value=next]')) return 'go'; return ''; }");
    }

    @Test
    void areTakenToTheEndOfAModuleWithoutScriptAndGoneOnWithInAnotherLanguage() {
        try (var visitor = OPEN.visitor(Look.PHONE.withoutScript())) {
            var page = visitor.page();
            page.navigate("/c/supervising-together");
            var written = 0;

            while (!page.url().endsWith(COURSE)) {
                for (var text : page.locator("textarea").all()) {
                    text.fill("Linje én\nLinje <to> " + written++);
                }
                if (page.locator(".task:not(.told) button[value=answer].button").count() == 1) {
                    for (var group : page.locator(".task fieldset").all()) {
                        group.locator("input").first().check();
                    }
                    page.locator("button[value=answer]").click();
                    assertThat(page.locator(".verdict").count()).isOne();
                    assertThat(page.locator(".because").count()).isPositive();
                }
                page.locator("button[value=next]").click();
            }

            assertThat(written).isPositive();
            page.navigate(COURSE + "/monday/five-sentences?language=en");
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
            assertThat(page.locator("textarea").first().inputValue()).isEqualTo("Linje én\nLinje <to> 0");
        }
    }
}
