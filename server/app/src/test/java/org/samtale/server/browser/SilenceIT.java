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

    @RegisterExtension
    static final OpenPages OPEN = new OpenPages();

    @Test
    void lastsUntilTheLearnerEndsIt() {
        try (var visitor = OPEN.visitor(Look.DESKTOP)) {
            var page = visitor.page();
            var conversation = keepSilent(page);

            assertThat(page.locator("silence-keeper .now")).hasText("Et øyeblikk");
            visitor.findsThePageAccessible("a silence");
            page.keyboard().press("Enter");
            conversation.listen();

            assertThat(page.locator("speech-card")).containsText("Du ventet. Et øyeblikk.");
        }
    }

    @Test
    void isGivenItsLengthWithoutAClock() {
        try (var visitor = OPEN.visitor(Look.PHONE)) {
            var page = visitor.page();
            var conversation = keepSilent(page);

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
        var conversation = Conversation.begin(page);
        var wait = page.locator("choice-list button")
                .filter(new Locator.FilterOptions().setHas(page.locator("ui-icon[name=wait]")));
        conversation.listen();
        // Nobody is there yet to be silent with while one prepares.
        for (var turn = 0; turn < PREPARED && wait.count() == 0; turn++) {
            conversation.chooseByNumber(1);
        }
        wait.click();
        page.locator("silence-keeper").waitFor();
        return conversation;
    }
}
