package org.samtale.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samtale.server.browser.Chromium.Look;
import org.samtale.server.browser.Chromium.Visitor;
import org.samtale.server.testing.OlderCourse;

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
            COURSE + "/nobody",
            OlderCourse.GONE);

    @RegisterExtension
    static final OpenPages OPEN = new OpenPages();

    static List<Look> looks() {
        return Look.USUAL;
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
            assertThat(page.locator("input:not([type=hidden]), textarea").count())
                    .isZero();
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
                visitor.findsThePageInOrder(path);
            }
            visitor.page().navigate(COURSE + "/first-week/monday-morning");
            visitor.page().locator(".option input").first().check();
            visitor.page().locator("button[value=answer]").click();
            visitor.page().locator(".verdict").waitFor();
            visitor.findsThePageInOrder("an answer, and what is said of it");
            shareAPaper(visitor);

            assertThat(visitor.complaints()).noneMatch(complaint -> complaint.contains("Content Security Policy"));
            visitor.hasMetNobodyElse();
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void tellWhatIsNewAndAreGoneOverToByKeyboardAlone(Look look) {
        try (var visitor = OPEN.visitor(look)) {
            var page = visitor.page();
            beginWithAnOlderVersion(page);
            page.navigate(COURSE);
            visitor.findsThePageInOrder("an overview, with word of a newer version");
            page.locator(".news a").focus();
            page.keyboard().press("Enter");
            page.locator(".changes").waitFor();
            visitor.findsThePageInOrder("what is new");
            assertThat(page.locator("#added + ul li, #gone + ul li, .passage del")
                            .count())
                    .isEqualTo(3);

            page.locator(".changes a").first().focus();
            page.keyboard().press("Tab");
            assertThat(page.locator("button[value=move]").evaluate("button => button === document.activeElement"))
                    .isEqualTo(true);
            page.keyboard().press("Enter");

            page.locator(".overview").waitFor();
            assertThat(page.locator(".news, .older").count()).isZero();
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void tellOnceMoreAtTheBottomToWhoWouldRatherStay() {
        try (var visitor = OPEN.visitor(Look.PHONE)) {
            var page = visitor.page();
            beginWithAnOlderVersion(page);
            page.navigate("/c/supervising-together/news");

            page.locator("button[value=stay]").click();

            page.locator(".overview").waitFor();
            assertThat(page.locator(".news").count()).isZero();
            page.locator(".older a").click();
            page.locator(".changes").waitFor();
        }
    }

    @Test
    void giveWordsBackThatWereTypedInAStepThatIsTakenOut() {
        giveWordsBack(Look.PHONE);
        giveWordsBack(Look.DESKTOP.inTheDark().inEnglish());
    }

    private static void giveWordsBack(Look look) {
        try (var visitor = OPEN.visitor(look)) {
            var page = visitor.page();
            beginWithAnOlderVersion(page);
            page.navigate(OlderCourse.GONE);
            // Before anything is typed, which would be saved while this takes its time.
            goOver(page);
            page.locator("textarea").fill("Berit sa ja.\nOlav vil tenke på det.");

            page.locator("button[value=next]").click();

            page.locator("#typed").waitFor();
            assertThat(page.locator("#typed").inputValue()).isEqualTo("Berit sa ja.\nOlav vil tenke på det.");
            visitor.findsThePageInOrder("a step that is taken out");
            page.locator(".ways-on a").first().click();
            page.locator(".untaken").waitFor();
            visitor.findsThePageInOrder("the next step, with what could not be saved");
        }
    }

    @Test
    void askWhoeverCameInWhileAFormStoodOpenWhetherItIsTheirs() {
        asks(Look.PHONE);
        asks(Look.DESKTOP.inTheDark().inEnglish());
    }

    private static void asks(Look look) {
        try (var visitor = OPEN.visitor(look);
                var other = OPEN.visitor(Look.DESKTOP)) {
            var page = visitor.page();
            for (var one : List.of(page, other.page())) {
                one.navigate(COURSE + "/monday/friday-afternoon");
                one.locator("button[value=next]").click();
                one.waitForURL("**/what-can-wait");
            }
            page.navigate(COURSE + "/monday/five-sentences");
            page.context().clearCookies();
            page.context().addCookies(other.page().context().cookies());
            // The form may go before what is typed has gone by itself.
            page.route("**/answer", route -> {});
            page.locator("textarea").first().fill("Skrevet av den som var her før.");

            page.locator("button[value=answer]").click();

            page.locator("form .missing a").waitFor();
            assertThat(page.locator("textarea").first().inputValue()).isEqualTo("Skrevet av den som var her før.");
            visitor.findsThePageInOrder("asked whose it is that stands in a form");
            page.locator("textarea").first().pressSequentially("!");
            assertThat((String) page.evaluate("() => JSON.stringify(localStorage)"))
                    .as("what lies on the device to be sent")
                    .doesNotContain("!");
            page.locator("form .missing a").click();
            page.locator("form:not(:has(.missing))").waitFor();
            assertThat(page.locator("textarea").first().inputValue()).isEmpty();
        }
    }

    /** As in another tab. */
    private static void goOver(Page page) {
        var gone = page.request()
                .post(
                        "/c/supervising-together/news",
                        RequestOptions.create()
                                .setHeader(
                                        "Origin", page.evaluate("() => origin").toString())
                                .setForm(FormData.create().set("do", "move")));
        assertThat(gone.ok()).isTrue();
    }

    private static void beginWithAnOlderVersion(Page page) {
        page.navigate(COURSE + "/monday/friday-afternoon");
        page.locator("button[value=next]").click();
        page.waitForURL("**/what-can-wait");
        OlderCourse.give(page.locator("form[data-who]").getAttribute("data-who"));
    }

    private static void shareAPaper(Visitor visitor) {
        var page = visitor.page();
        page.navigate(COURSE + "/monday/five-sentences");
        page.locator("textarea").first().fill("Spør Berit først");
        page.locator("button[value=share]").click();
        page.waitForURL("**/share");
        visitor.findsThePageInOrder("a paper that could be shared");
        page.locator("form button[name=do][value=share]").click();
        page.locator("#own").waitFor();
        visitor.findsThePageInOrder("a paper, as its owner sees it");
        page.context().clearCookies();
        page.navigate(page.locator("#link").inputValue());
        visitor.findsThePageInOrder("a paper, as others see it");
        assertThat(page.locator(".written").innerText()).isEqualTo("Spør Berit først");
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
                    page.locator(".verdict").waitFor();
                    page.waitForLoadState();
                    assertThat(page.locator(".because").count()).isPositive();
                }
                var here = page.url();
                page.locator("button[value=next]").click();
                page.waitForURL(there -> !there.equals(here));
            }

            assertThat(written).isPositive();
            page.navigate(COURSE + "/monday/five-sentences?language=en");
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
            assertThat(page.locator("textarea").first().inputValue()).isEqualTo("Linje én\nLinje <to> 0");
        }
    }
}
