package org.samtale.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** A conversation as it stands in an open page, for somebody who plays it. */
final class Conversation {
    /** No good conversation takes longer, and a bad one ends sooner. */
    private static final int TURNS_MAX = 45;

    private final Page page;

    Conversation(Page page) {
        this.page = page;
    }

    /** From the home page, with the one click a newcomer needs. */
    static Conversation begin(Page page) {
        page.navigate("/");
        page.locator("person-card button").first().click();
        return new Conversation(page);
    }

    /** Until the learner can act, or the conversation is over. */
    void listen() {
        page.locator("choice-list button:not([aria-disabled]), ending-card")
                .first()
                .waitFor();
    }

    boolean isOver() {
        return page.locator("ending-card").count() > 0;
    }

    Locator options() {
        return page.locator("choice-list button");
    }

    List<String> spoken() {
        return page.locator("said-log [role=log] p").allInnerTexts();
    }

    /** Chooses by the number keys until the end, spreading the choices by the seed; gives how many turns it took. */
    int playToTheEnd(int seed) {
        for (var turn = 0; turn < TURNS_MAX; turn++) {
            listen();
            if (isOver()) {
                return turn;
            }
            chooseByNumber(1 + Math.floorMod(seed * 31 + turn * 7, options().count()));
        }
        throw new AssertionError("the conversation did not end within " + TURNS_MAX + " turns");
    }

    /** Presses a number key, and waits until the choice is answered. */
    void chooseByNumber(int number) {
        var before = spoken().size();
        page.keyboard().press(Integer.toString(number));
        page.waitForFunction(
                "before => {"
                        + " const talk = document.querySelector('samtale-app').shadowRoot.querySelector('talk-page').shadowRoot;"
                        + " return talk.querySelector('said-log').shadowRoot.querySelectorAll('[role=log] p').length > before"
                        + "  && (talk.querySelector('ending-card')"
                        + "      || talk.querySelector('choice-list').shadowRoot.querySelector('button:not([aria-disabled])')); }",
                before);
    }

    void goOnToTheDebrief() {
        page.locator("ending-card a").first().click();
        page.locator("reflection-field").first().waitFor();
    }

    /** The debrief shows what happened only after the learner had a chance to say how it was. */
    void openTheDebrief() {
        page.locator(".gate button").click();
        page.locator("turn-list").waitFor();
    }

    void isSomewhere() {
        var focused = page.evaluate("() => document.activeElement?.localName ?? ''");
        assertThat(focused).as("what has the focus").isNotEqualTo("body").isNotEqualTo("");
    }
}
