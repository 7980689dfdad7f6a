package org.samtale.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samtale.server.browser.Chromium.Look;
import org.samtale.server.testing.RunningServer;

/** What a learner does with Samtale, from the first click to the second try. */
class LearnerIT {
    @RegisterExtension
    static final OpenPages OPEN = new OpenPages();

    @Test
    void meetsEmmaOneClickAfterTheHomePage() {
        try (var visitor = OPEN.visitor(Look.DESKTOP)) {
            var conversation = Conversation.begin(visitor.page());
            conversation.listen();

            assertThat(visitor.page().url()).contains("/talk/");
            assertThat(conversation.options().count()).isBetween(3, 4);
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "en"})
    void playsFromHelloToTheDebrief(String language) {
        var look = language.equals("nb") ? Look.DESKTOP : Look.DESKTOP.inEnglish();
        try (var visitor = OPEN.visitor(look)) {
            var page = visitor.page();
            var conversation = Conversation.begin(page);

            var turns = conversation.playToTheEnd(3);
            conversation.goOnToTheDebrief();
            conversation.openTheDebrief();

            assertThat(turns).isGreaterThan(3);
            assertThat(page.locator("turn-list summary").count()).isEqualTo(turns);
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
            assertThat(visitor.complaints()).isEmpty();
            visitor.hasMetNobodyElse();
        }
    }

    @Test
    void needsNothingButTheKeyboard() {
        try (var visitor = OPEN.visitor(Look.DESKTOP)) {
            var page = visitor.page();
            page.navigate("/");
            Conversation.card(page).waitFor();
            tabTo(page, "^Snakk med Emma");
            page.keyboard().press("Enter");
            var conversation = new Conversation(page);
            for (var turn = 0; turn < 45; turn++) {
                conversation.listen();
                conversation.isSomewhere();
                if (conversation.isOver()) {
                    break;
                }
                var before = conversation.spoken().size();
                tabToAnOption(page);
                page.keyboard().press(turn % 2 == 0 ? "Enter" : "Space");
                if (page.locator("silence-keeper").count() > 0) {
                    // The focus waits where a silence is ended.
                    page.keyboard().press("Enter");
                }
                page.waitForFunction(
                        "before => document.querySelector('samtale-app').shadowRoot.querySelector('talk-page').shadowRoot"
                                + ".querySelector('said-log').shadowRoot.querySelectorAll('[role=log] p').length > before",
                        before);
            }
            tabTo(page, "^Se tilbake");
            page.keyboard().press("Enter");
            page.locator("reflection-field").first().waitFor();
            conversation.isSomewhere();
            tabTo(page, "^Ett ord");
            page.keyboard().type("varm");
            tabTo(page, "^Se på samtalen");
            page.keyboard().press("Enter");
            page.locator("turn-list").waitFor();
            tabTo(page, "^Prøv igjen fra start");
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile("/talk/"));

            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void hearsEveryLineOnceAndInOrder() {
        try (var visitor = OPEN.visitor(Look.DESKTOP)) {
            var page = visitor.page();
            Conversation.overhear(page);
            var conversation = Conversation.begin(page);
            conversation.listen();
            for (var turn = 0; turn < 6; turn++) {
                conversation.chooseByNumber(1 + turn % 3);
            }

            assertThat(conversation.heard()).isEqualTo(conversation.spoken());
            assertThat(conversation.spoken()).hasSizeGreaterThan(8);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void seesNoFocusRingUnlessTheKeyboardIsUsed(boolean calm) {
        try (var visitor = OPEN.visitor(calm ? Look.DESKTOP : Look.DESKTOP.withMotion())) {
            var page = visitor.page();
            var conversation = Conversation.begin(page);
            conversation.listen();
            for (var turn = 0; turn < 2; turn++) {
                conversation.options().first().click();
                conversation.breakTheSilenceByPointer();
                untilTheFocusIsOnTheQuestion(page);

                assertThat(hasAFocusRing(page)).as("after a click").isFalse();
            }
            page.keyboard().press("1");
            conversation.breakTheSilence();
            untilTheFocusIsOnTheQuestion(page);

            assertThat(hasAFocusRing(page)).as("after a key").isTrue();
        }
    }

    private static void untilTheFocusIsOnTheQuestion(Page page) {
        page.waitForFunction(
                "() => { const talk = document.querySelector('samtale-app').shadowRoot.querySelector('talk-page').shadowRoot;"
                        + " talk.querySelector('speech-card').shadowRoot.querySelector('.step')?.dispatchEvent(new MouseEvent('click'));"
                        + " return talk.activeElement?.id === 'ask' && talk.querySelector('choice-list').shadowRoot.querySelector('button:not([aria-disabled])'); }");
    }

    private static boolean hasAFocusRing(Page page) {
        return Boolean.TRUE.equals(page.evaluate("() => { let at = document.activeElement;"
                + " while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;"
                + " return getComputedStyle(at).outlineStyle !== 'none'; }"));
    }

    @Test
    void asksForNoDebriefBeforeItIsOpened() {
        try (var visitor = OPEN.visitor(Look.DESKTOP)) {
            var page = visitor.page();
            var debriefs = new ArrayList<String>();
            page.onRequest(request -> {
                if (request.url().contains("/debrief?")) {
                    debriefs.add(request.url());
                }
            });
            var conversation = Conversation.begin(page);
            conversation.playToTheEnd(1);

            assertThat(debriefs).isEmpty();
            conversation.goOnToTheDebrief();
            assertThat(debriefs).hasSize(1);
        }
    }

    @Test
    void findsEveryWordOfTheReflectionAgain() {
        try (var visitor = OPEN.visitor(Look.DESKTOP)) {
            var page = visitor.page();
            var conversation = Conversation.begin(page);
            conversation.playToTheEnd(1);
            conversation.goOnToTheDebrief();

            page.waitForResponse(
                    answer -> answer.request().method().equals("PUT") && answer.status() == 200,
                    () -> page.locator("reflection-field input, reflection-field textarea")
                            .first()
                            .fill("Stille – og litt rar"));
            page.reload();
            page.locator("reflection-field").first().waitFor();

            assertThat(page.locator("reflection-field input, reflection-field textarea")
                            .first()
                            .inputValue())
                    .isEqualTo("Stille – og litt rar");
        }
    }

    @Test
    void isAskedOnlyOnceToLookBack() {
        try (var visitor = OPEN.visitor(Look.DESKTOP)) {
            var page = visitor.page();
            var conversation = Conversation.begin(page);
            conversation.playToTheEnd(1);
            conversation.goOnToTheDebrief();
            conversation.openTheDebrief();

            page.reload();
            page.locator("turn-list").waitFor();

            assertThat(page.locator(".gate").count()).isZero();
        }
    }

    @Test
    void triesAgainFromATurnAndSeesBothCourses() {
        try (var visitor = OPEN.visitor(Look.DESKTOP)) {
            var page = visitor.page();
            var conversation = Conversation.begin(page);
            conversation.playToTheEnd(2);
            conversation.goOnToTheDebrief();
            conversation.openTheDebrief();
            var first = page.url();

            assertThat(page.locator("marked-turn button:visible")
                            .filter(new Locator.FilterOptions().setHasText("Prøv igjen herfra"))
                            .count())
                    .isEqualTo(page.locator("marked-turn").count());
            page.locator("turn-list summary").nth(2).click();
            page.locator("turn-list button:visible")
                    .filter(new Locator.FilterOptions().setHasText("Prøv igjen herfra"))
                    .first()
                    .click();
            page.waitForURL(Pattern.compile("/talk/"));
            conversation.playToTheEnd(5);
            conversation.goOnToTheDebrief();
            conversation.openTheDebrief();

            assertThat(page.url()).isNotEqualTo(first);
            assertThat(page.locator("course-compare").count()).isPositive();
            assertThat(page.locator("try-list li").count()).isGreaterThanOrEqualTo(2);
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void leavesAndComesBackToTheSameTurn() {
        try (var visitor = OPEN.visitor(Look.PHONE)) {
            var page = visitor.page();
            var conversation = Conversation.begin(page);
            conversation.listen();
            conversation.chooseByNumber(1);
            conversation.chooseByNumber(2);
            var offered = new LinkedHashSet<>(conversation.options().allInnerTexts());

            page.navigate("/");
            page.getByText("Gå inn igjen").first().click();
            conversation.listen();

            assertThat(new LinkedHashSet<>(conversation.options().allInnerTexts()))
                    .isEqualTo(offered);
            assertThat(conversation.spoken()).as("read out again").isEmpty();
        }
    }

    @Test
    void staysWhereItWentLastHoweverLateAPageComes() {
        try (var visitor = OPEN.visitor(Look.DESKTOP)) {
            var page = visitor.page();
            var held = new ArrayList<Route>();
            page.route("**/before-page.js*", held::add);
            page.navigate("/");

            Conversation.card(page).locator("a").click();
            page.waitForCondition(() -> !held.isEmpty());
            page.goBack();
            page.waitForResponse("**/before-page.js*", () -> held.getFirst().resume());
            page.waitForTimeout(500);

            assertThat(page.locator("home-page").count()).isOne();
            assertThat(page.locator("before-page").count()).isZero();
        }
    }

    @Test
    void triesAgainAfterAPageThatDidNotCome() {
        try (var visitor = OPEN.visitor(Look.DESKTOP)) {
            var page = visitor.page();
            page.route("**/before-page.js*", Route::abort);
            page.navigate("/");
            Conversation.card(page).locator("a").click();
            page.locator("notice-page .actions button").waitFor();
            page.unroute("**/before-page.js*");

            page.locator("notice-page .actions button").click();

            page.locator("before-page form").waitFor();
        }
    }

    @Test
    void hearsAScenarioThatIsNotTranslatedInItsOwnLanguage(@TempDir Path scenarios) throws IOException {
        for (var file : List.of("framework.yaml", "framework.en.yaml", "quiet-emma.scenario.yaml")) {
            Files.copy(Path.of("../../scenarios", file), scenarios.resolve(file));
        }
        try (var norwegian = RunningServer.with().scenarios(scenarios).start();
                var visitor = OPEN.visitorOf(norwegian, Look.DESKTOP.inEnglish())) {
            var page = visitor.page();
            page.navigate("/before/quiet-emma");
            page.locator("before-page form").waitFor();
            var title = page.locator("before-page h1").getAttribute("lang");
            var conversation = Conversation.begin(page);
            conversation.playToTheEnd(3);
            conversation.goOnToTheDebrief();
            conversation.openTheDebrief();

            assertThat(title).isEqualTo("nb");
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
            assertThat(page.locator("debrief-page .ending .text").getAttribute("lang"))
                    .isEqualTo("nb");
            for (var told : List.of("turn-list .said", "goal-list h4", "marked-turn .you q", "move-profile b")) {
                assertThat(page.locator(told).first().getAttribute("lang"))
                        .as(told)
                        .isEqualTo("nb");
            }
        }
    }

    @Test
    void talksWithSomebodyWhoWasWrittenInAnotherLanguageThanThePages(@TempDir Path scenarios) throws IOException {
        for (var file : List.of("framework.yaml", "framework.en.yaml")) {
            Files.copy(Path.of("../../scenarios", file), scenarios.resolve(file));
        }
        var guide = Files.readString(Path.of("../../scenarios/README.md"));
        var first = guide.substring(guide.indexOf("```yaml\n") + "```yaml\n".length());
        Files.writeString(scenarios.resolve("first.scenario.yaml"), first.substring(0, first.indexOf("```")));
        try (var english = RunningServer.with().scenarios(scenarios).start();
                var visitor = OPEN.visitorOf(english, Look.DESKTOP)) {
            var page = visitor.page();

            var conversation = Conversation.begin(page, "first");
            conversation.playToTheEnd(1);
            conversation.goOnToTheDebrief();

            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("nb");
            assertThat(page.locator("debrief-page").count()).isOne();
        }
    }

    private static void tabToAnOption(Page page) {
        for (var presses = 0; presses < 30; presses++) {
            page.keyboard().press("Tab");
            var onAnOption = page.evaluate("() => { let at = document.activeElement;"
                    + " while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;"
                    + " return at.localName === 'button' && at.getRootNode().host?.localName === 'choice-list'; }");
            if (Boolean.TRUE.equals(onAnOption)) {
                return;
            }
        }
        throw new AssertionError("the keyboard never reaches an option");
    }

    /** Tabs until the focused control carries this name, and finds it visible with a focus ring on the way. */
    private static void tabTo(Page page, String name) {
        var pattern = Pattern.compile(name);
        var passed = new ArrayList<String>();
        for (var presses = 0; presses < 150; presses++) {
            page.keyboard().press("Tab");
            var focused = String.valueOf(
                    page.evaluate(
                            "() => { let at = document.activeElement;"
                                    + " while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;"
                                    + " return (at.getAttribute('aria-label') || at.labels?.[0]?.textContent || at.textContent || '').trim().replace(/\\s+/g, ' '); }"));
            if (pattern.matcher(focused).find()) {
                return;
            }
            passed.add(focused.substring(0, Math.min(40, focused.length())));
        }
        throw new AssertionError("the keyboard never reaches " + name + "; it came by " + passed);
    }
}
