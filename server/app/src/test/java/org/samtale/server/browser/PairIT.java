package org.samtale.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.samtale.server.attempt.AttemptLimits;
import org.samtale.server.attempt.SocketLimits;
import org.samtale.server.attempt.TurnLogLimits;
import org.samtale.server.browser.Chromium.Look;
import org.samtale.server.browser.Chromium.Visitor;
import org.samtale.server.testing.PairScenario;
import org.samtale.server.testing.RunningServer;

/** Two learners of two professions who hold a conversation together, each in a browser of their own. */
@Tag("browser")
class PairIT {
    private static final String WHISPER = "Spør hva han holder i.";

    private static final String SOLVEIG = "solveig-after-the-fall";

    /** No visit to her takes longer, with everything handed over on the way. */
    private static final int TURNS_MAX = 60;

    /** So often is the word given to the other one: not too soon for her. */
    private static final int HAND_OVER_EVERY = 4;

    @RegisterExtension
    static final OpenPages OPEN = new OpenPages();

    private final RunningServer server = PairScenario.shared();

    @Test
    void playsToTheEndAndReadsTheDebriefTogether() {
        try (var nora = OPEN.visitorOf(server, Look.DESKTOP);
                var mathias = OPEN.visitorOf(server, Look.PHONE.inTheDark())) {
            meetOutside(nora, mathias);
            goIn(nora);
            goIn(mathias);
            nora.findsThePageInOrder("pair, who has the word");
            mathias.findsThePageInOrder("pair, who watches");

            choose(nora.page(), "Hvordan kom du hit?");
            assertThat(mathias.page().locator("speech-card .own.mate").first()).containsText("Hvordan kom du hit?");
            choose(nora.page(), "Stokken bestemmer du over.");
            whisper(mathias.page(), WHISPER);
            assertThat(nora.page().locator("whisper-notes")).containsText(WHISPER);
            assertThat(nora.page().locator("said-log [role=log] p").last()).hasText("Mathias hvisker: " + WHISPER);
            nora.findsThePageInOrder("pair, a whisper");

            handOver(nora.page());
            assertThat(nora.page().locator("#ask")).hasText("Mathias har ordet");
            until(mathias.page(), "choice-list button");
            assertThat(mathias.page().locator("said-log [role=log]")).containsText("Nå har du ordet");
            choose(mathias.page(), "Stokken må du ha.");
            choose(mathias.page(), "Takk for praten.");

            for (var one : List.of(nora, mathias)) {
                new Conversation(one.page()).goOnToTheDebrief();
                var report = one.page().locator("pair-report");
                assertThat(report).containsText("Nora ga ordet til Mathias");
                assertThat(report).containsText("Han bestemmer");
                assertThat(report).containsText("Den må han ha");
                assertThat(report).containsText(WHISPER);
                assertThat(report.locator("lead-strip svg"))
                        .hasAttribute("aria-label", "Hvem som hadde ordet: Nora tur 1 til 2, Mathias tur 4 til 5");
                one.findsThePageInOrder("pair, debrief");
                new Conversation(one.page()).openTheDebrief();
                assertThat(one.page().locator("turn-list .said.mate").first()).isVisible();
                assertThat(one.page().locator("turn-list .to").first()).containsText("Herfra er «du» ");
                assertThat(one.page().locator("talk-share")).containsText("Dere lot aldri stillheten være.");
                one.findsThePageInOrder("pair, debrief open");
                assertThat(one.complaints()).isEmpty();
                one.hasMetNobodyElse();
            }
        }
    }

    @Test
    void visitsSolveigTogether() {
        try (var everybody = OpenPages.serveAll();
                var nora = OPEN.visitorOf(everybody, Look.DESKTOP.inTheDark());
                var mathias = OPEN.visitorOf(everybody, Look.PHONE)) {
            accept(mathias.page(), invite(nora.page(), SOLVEIG));
            goIn(nora);
            goIn(mathias);
            whisper(nora.page(), "La henne vise vei.");

            assertThat(playToTheEnd(nora.page(), mathias.page()))
                    .as("who had the word")
                    .contains("Nora", "Mathias");

            for (var one : List.of(nora, mathias)) {
                new Conversation(one.page()).goOnToTheDebrief();
                assertThat(one.page().locator("pair-report"))
                        .containsText(Pattern.compile("Nora ga ordet til Mathias.*La henne vise vei", Pattern.DOTALL));
                one.findsThePageInOrder("the debrief of a visit to Solveig");
                assertThat(one.complaints()).isEmpty();
            }
        }
    }

    @Test
    void needsNothingButTheKeyboard() {
        try (var nora = OPEN.visitorOf(server, Look.DESKTOP);
                var mathias = OPEN.visitorOf(server, Look.DESKTOP)) {
            var page = nora.page();
            page.navigate("/before/" + PairScenario.ID);
            page.locator("company-picker").waitFor();
            tabTo(page, "alone");
            page.keyboard().press("ArrowDown");
            tabTo(page, "Lag en invitasjon");
            page.keyboard().press("Enter");
            var link = invitation(page);
            mathias.page().navigate(link);
            until(mathias.page(), "pair-page button.big");
            tabTo(mathias.page(), "Bli med");
            mathias.page().keyboard().press("Enter");
            mathias.page().locator("pair-lobby").waitFor();

            until(page, "pair-lobby .door button");
            tabTo(page, "Gå inn i rommet");
            page.keyboard().press("Enter");
            until(page, "choice-list button");
            new Conversation(page).isSomewhere();
            tabTo(page, "Hvordan kom du hit?");
            page.keyboard().press("Enter");
            assertThat(page.locator("speech-card")).containsText("Jeg tok trappa.");
            tabTo(page, "Hvisk til Mathias");
            page.keyboard().press("Enter");
            page.keyboard().type("Er du der?");
            page.keyboard().press("Enter");
            assertThat(page.locator("whisper-notes")).containsText("Er du der?");
            new Conversation(page).isSomewhere();
            page.locator("#ask").focus();
            tabTo(page, "Gi ordet til Mathias");
            page.keyboard().press("Enter");
            until(page, "choice-list .seen");

            assertThat(page.locator("#ask")).hasText("Mathias har ordet");
            assertThat(page.locator("#ask")).isFocused();
            assertThat(nora.complaints()).isEmpty();
        }
    }

    @Test
    void saysWhatALinkThatLeadsNobodyInIs() {
        try (var nora = OPEN.visitorOf(server, Look.DESKTOP);
                var mathias = OPEN.visitorOf(server, Look.DESKTOP);
                var stranger = OPEN.visitorOf(server, Look.PHONE)) {
            var link = invite(nora.page());

            nora.page().navigate(link);
            assertThat(nora.page().locator("h1")).hasText("Dette er din egen invitasjon");
            nora.findsThePageInOrder("one's own invitation");
            stranger.page().navigate(link);
            assertThat(stranger.page().locator("h1")).hasText("Nora vil ta en samtale sammen med deg");
            stranger.findsThePageInOrder("an invitation");
            accept(mathias.page(), link);
            stranger.page().locator("pair-page button.big").click();
            assertThat(stranger.page().locator("h1")).hasText("Plassen er tatt");
            stranger.findsThePageInOrder("an invitation that is used up");
            stranger.page().navigate("/pair/nothing");
            assertThat(stranger.page().locator("h1")).hasText("Denne invitasjonen gjelder ikke");
            stranger.findsThePageInOrder("an invitation that is not there");
        }
    }

    @Test
    void saysWhenTheOtherOneIsAwayAndGoesOn() {
        try (var nora = OPEN.visitorOf(server, Look.DESKTOP);
                var mathias = OPEN.visitorOf(server, Look.PHONE)) {
            meetOutside(nora, mathias);
            goIn(nora);
            goIn(mathias);

            mathias.page().navigate("about:blank");
            assertThat(nora.page().locator("pair-bar")).containsText("borte nå");
            assertThat(nora.page().locator(".away[role=status]")).containsText("Du kan fortsette");
            choose(nora.page(), "Hvordan kom du hit?");

            mathias.page().goBack();
            until(mathias.page(), "choice-list .seen");
            assertThat(mathias.page().locator("speech-card")).containsText("Jeg tok trappa.");
            assertThat(nora.page().locator("pair-bar")).not().containsText("borte nå");
        }
    }

    @Test
    void triesAgainOnceTheOtherOneHasComeToo() {
        try (var nora = OPEN.visitorOf(server, Look.DESKTOP);
                var mathias = OPEN.visitorOf(server, Look.PHONE)) {
            meetOutside(nora, mathias);
            goIn(nora);
            choose(nora.page(), "Hvordan kom du hit?");
            choose(nora.page(), "Takk for praten.");
            var debrief = new Conversation(nora.page());
            debrief.goOnToTheDebrief();
            debrief.openTheDebrief();

            nora.page().locator("turn-list #turn-2 summary").click();
            nora.page().locator("turn-list #turn-2 button").click();
            var link = invitation(nora.page());
            nora.findsThePageInOrder("waiting to try again");
            mathias.page().navigate(link);
            mathias.page().locator("pair-page button.big").click();

            until(mathias.page(), "choice-list .seen");
            goIn(nora);
            choose(nora.page(), "Takk for praten.");
        }
    }

    @Test
    void takesTheWordWhenTheOtherOneHasBeenAwayForLong() {
        var impatient =
                new AttemptLimits(SocketLimits.standard(), TurnLogLimits.standard(), TURNS_MAX, Duration.ofSeconds(1));
        try (var alone = PairScenario.with().limits(impatient).start();
                var nora = OPEN.visitorOf(alone, Look.DESKTOP);
                var mathias = OPEN.visitorOf(alone, Look.PHONE)) {
            meetOutside(nora, mathias);
            goIn(nora);
            goIn(mathias);

            nora.page().navigate("about:blank");
            assertThat(mathias.page().locator(".away[role=status]")).containsText("Du kan ta ordet");
            mathias.findsThePageInOrder("pair, a word that was left");
            assertThat(mathias.page().locator("hand-over button")).containsText("Ta ordet");
            mathias.page().locator("hand-over button").click();

            choose(mathias.page(), "Stokken må du ha.");
            assertThat(mathias.page().locator(".away[role=status]")).containsText("Du kan fortsette");
        }
    }

    private static void meetOutside(Visitor nora, Visitor mathias) {
        var link = invite(nora.page());
        nora.findsThePageInOrder("waiting for the other one");
        accept(mathias.page(), link);
        mathias.findsThePageInOrder("come to the other one");
        assertThat(nora.page().locator("pair-lobby .door")).containsText("Mathias er her");
    }

    /** As Nora, from before the meeting; gives the address to send. */
    private static String invite(Page page) {
        return invite(page, PairScenario.ID);
    }

    private static String invite(Page page, String scenario) {
        page.navigate("/before/" + scenario);
        page.locator("company-picker label", containing("Ta den sammen")).click();
        page.locator("before-page button.big").click();
        return invitation(page);
    }

    private static String invitation(Page page) {
        assertThat(page.locator("pair-lobby .door")).containsText("Døra åpner seg når Mathias har kommet");
        return page.locator("invite-link input").inputValue();
    }

    private static void accept(Page page, String link) {
        page.navigate(link);
        page.locator("pair-page button.big").click();
        page.locator("pair-lobby").waitFor();
    }

    private static void goIn(Visitor one) {
        one.page().locator("pair-lobby .door button").click();
        until(one.page(), "choice-list button, choice-list .seen");
    }

    private static void choose(Page page, String words) {
        page.locator("choice-list button:not([aria-disabled])", containing(words))
                .click();
        assertThat(page.locator("speech-card .own:not(.mate)", containing(words)))
                .isVisible();
        until(page, "choice-list button:not([aria-disabled]), ending-card");
    }

    private static void handOver(Page page) {
        page.locator("hand-over button").click();
        until(page, "choice-list .seen");
    }

    private static void whisper(Page page, String words) {
        page.locator("whisper-box .ask").click();
        page.locator("whisper-box textarea").fill(words);
        page.locator("whisper-box form .btn:not(.quiet)").click();
        assertThat(page.locator("whisper-notes .own")).containsText(words);
    }

    /** Whoever has the word takes what lies first, and gives it away now and then; gives who had it, turn by turn. */
    private static List<String> playToTheEnd(Page nora, Page mathias) {
        var led = new ArrayList<String>();
        while (led.size() < TURNS_MAX) {
            nora.waitForCondition(() -> leads(nora) != leads(mathias) || shown("ending-card", nora, mathias) == 2);
            if (shown("ending-card", nora) == 1) {
                return led;
            }
            var first = leads(nora);
            var leads = first ? nora : mathias;
            led.add(first ? "Nora" : "Mathias");
            if (led.size() % HAND_OVER_EVERY == 0 && shown("hand-over", leads) == 1) {
                handOver(leads);
            } else {
                takeTheFirst(leads);
            }
        }
        throw new AssertionError("the visit did not end within " + TURNS_MAX + " turns");
    }

    private static boolean leads(Page page) {
        return shown("choice-list button:not([aria-disabled])", page) > 0;
    }

    private static int shown(String element, Page... pages) {
        return Stream.of(pages).mapToInt(page -> page.locator(element).count()).sum();
    }

    private static void takeTheFirst(Page page) {
        var before = page.locator("said-log [role=log] p").count();
        page.locator("choice-list button").first().click();
        page.waitForCondition(() -> page.locator("silence-keeper .end").count() > 0
                || page.locator("said-log [role=log] p").count() > before);
        new Conversation(page).breakTheSilenceByPointer();
        page.waitForCondition(() -> page.locator("said-log [role=log] p").count() > before);
    }

    private static void until(Page page, String there) {
        page.locator(there).first().waitFor();
    }

    private static void tabTo(Page page, String words) {
        for (var step = 0; step < 60; step++) {
            var focused = String.valueOf(page.evaluate("() => { let at = document.activeElement;"
                    + " while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;"
                    + " return (at?.value ?? '') + ' ' + (at?.textContent ?? ''); }"));
            if (focused.contains(words)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("not reached by the tab key: " + words);
    }

    private static Page.LocatorOptions containing(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }
}
