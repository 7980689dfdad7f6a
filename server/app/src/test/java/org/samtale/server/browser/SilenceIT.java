package org.samtale.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.samtale.server.browser.Chromium.Look;

/** What a learner says of a choice besides which it is: how long they kept silent, and what they meant. */
@Tag("browser")
class SilenceIT {
    /** After so many turns there is somebody in the room. */
    private static final int PREPARED = 4;

    /** The page's clock stands still at a moment to come, however slow the machine. */
    private static final int PAUSE_WITHIN_MS = 30_000;

    /** Longer than a moment, shorter than long. */
    private static final int HELD_MS = 6_000;

    @RegisterExtension
    static final OpenPages OPEN = new OpenPages();

    @Test
    void lastsUntilTheLearnerEndsIt() {
        try (var visitor = OPEN.visitor(Look.DESKTOP)) {
            var page = visitor.page();
            page.clock().install();
            var conversation = beforeASilence(page);
            page.clock().pauseAt(((Number) page.evaluate("Date.now()")).longValue() + PAUSE_WITHIN_MS);
            wait(page).click();

            assertThat(page.locator("silence-keeper .now")).hasText("Et øyeblikk");
            page.clock().runFor(HELD_MS);
            assertThat(page.locator("silence-keeper .now")).hasText("En stund");
            page.keyboard().press("Enter");
            page.clock().resume();
            conversation.listen();

            assertThat(page.locator("speech-card")).containsText("Du ventet. En stund.");
        }
    }

    @Test
    void isGivenItsLengthWithoutAClock() {
        try (var visitor = OPEN.visitor(Look.PHONE)) {
            var page = visitor.page();
            var conversation = keepSilent(page);

            visitor.findsThePageAccessible("a silence");
            page.locator("silence-keeper .lengths button").last().click();
            conversation.listen();

            assertThat(page.locator("speech-card")).containsText("Du ventet. Lenge.");
            visitor.fitsTheWidth("after a silence");
        }
    }

    @Test
    void comesToNothingWhenTheLearnerThinksAgain() {
        try (var visitor = OPEN.visitor(Look.DESKTOP)) {
            var page = visitor.page();
            var conversation = keepSilent(page);

            page.keyboard().press("Escape");

            assertThat(page.locator("silence-keeper")).hasCount(0);
            assertThat(page.locator("#ask")).isFocused();
            assertThat(conversation.options().count()).isGreaterThan(1);
        }
    }

    @Test
    void nobodyIsAskedWhatTheyMeanUntilTheyWantToBe() {
        try (var visitor = OPEN.visitor(Look.DESKTOP)) {
            var page = visitor.page();
            var conversation = Conversation.begin(page);
            conversation.listen();
            assertThat(page.locator("intention-picker")).hasCount(0);

            page.locator("button:has(ui-icon[name=gear])").click();
            page.locator("talk-settings input[name=intention]").check();
            page.keyboard().press("Escape");
            page.locator("intention-picker label").first().click();
            visitor.findsThePageAccessible("an intention");
            conversation.playToTheEnd(1);
            conversation.goOnToTheDebrief();
            conversation.openTheDebrief();

            assertThat(page.locator("intention-list li")).hasCount(1);
            assertThat(page.locator("intention-list li b")).hasText("Forstå");
        }
    }

    private static Conversation keepSilent(Page page) {
        var conversation = beforeASilence(page);
        wait(page).click();
        page.locator("silence-keeper").waitFor();
        return conversation;
    }

    private static Conversation beforeASilence(Page page) {
        var conversation = Conversation.begin(page);
        conversation.listen();
        // Nobody is there yet to be silent with while one prepares.
        for (var turn = 0; turn < PREPARED && wait(page).count() == 0; turn++) {
            conversation.chooseByNumber(1);
        }
        return conversation;
    }

    private static Locator wait(Page page) {
        return page.locator("choice-list button")
                .filter(new Locator.FilterOptions().setHas(page.locator("ui-icon[name=wait]")));
    }
}
