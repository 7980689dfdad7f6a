package org.samtale.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** A conversation as it stands in an open page, for somebody who plays it. */
final class Conversation {
    /** No good conversation takes longer, and a bad one ends sooner. */
    private static final int TURNS_MAX = 45;

    private static final String EMMA = "quiet-emma";

    private final Page page;

    Conversation(Page page) {
        this.page = page;
    }

    /** From the home page, with the one click a newcomer needs. */
    static Conversation begin(Page page) {
        return begin(page, EMMA);
    }

    static Conversation begin(Page page, String scenario) {
        page.navigate("/");
        card(page, scenario).locator("button").click();
        return new Conversation(page);
    }

    /** Emma's, among all who can be talked with. */
    static Locator card(Page page) {
        return card(page, EMMA);
    }

    static Locator card(Page page, String scenario) {
        return page.locator("person-card")
                .filter(new Locator.FilterOptions().setHas(page.locator("a[href$='/before/" + scenario + "']")));
    }

    /**
     * To be called before a page is opened: keeps what is read out to those who listen to it, and whatever changes there; and
     * what is said of the connection, which is soon gone again.
     */
    static void overhear(Page page) {
        page.addInitScript("window.heard = []; window.statuses = [];"
                + "const watch = new MutationObserver(changes => { for (const change of changes) {"
                + "  for (const node of change.addedNodes) if (node.localName === 'p') window.heard.push(node.textContent.trim());"
                + "  if (change.type === 'characterData') window.heard.push('changed: ' + change.target.textContent); } });"
                + "const attach = Element.prototype.attachShadow;"
                + "Element.prototype.attachShadow = function (options) { const root = attach.call(this, options);"
                + "  const all = { childList: true, subtree: true, characterData: true };"
                + "  if (this.localName === 'said-log') watch.observe(root, all);"
                + "  if (this.localName === 'link-status') new MutationObserver(() => window.statuses.push(root.querySelector('p')?.textContent ?? '')).observe(root, all);"
                + "  return root; };");
    }

    /** What was read out since the page was opened, in order. */
    List<String> heard() {
        return ((List<?>) page.evaluate("() => window.heard"))
                .stream().map(String::valueOf).toList();
    }

    /** Until this has been said of the connection since the page was opened. */
    void isToldOfTheConnection(String words) {
        page.waitForFunction("words => window.statuses.some(said => said.includes(words))", words);
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
        breakTheSilence();
        hearMoreThan(before);
    }

    /** Clicks on an option, and waits until the choice is answered. */
    void chooseByPointer(int number) {
        var before = spoken().size();
        options().nth(number - 1).click();
        breakTheSilenceByPointer();
        hearMoreThan(before);
    }

    /** Whoever chose to wait is asked how long. */
    void breakTheSilence() {
        if (page.locator("silence-keeper").count() > 0) {
            page.locator("silence-keeper .end").press("Enter");
        }
    }

    void breakTheSilenceByPointer() {
        if (page.locator("silence-keeper").count() > 0) {
            page.locator("silence-keeper .end").click();
        }
    }

    /** Until more lines have been said, and the learner can act again or the conversation is over. */
    void hearMoreThan(int lines) {
        page.waitForFunction(
                "before => {"
                        + " const talk = document.querySelector('samtale-app').shadowRoot.querySelector('talk-page').shadowRoot;"
                        + " return talk.querySelector('said-log').shadowRoot.querySelectorAll('[role=log] p').length > before"
                        + "  && (talk.querySelector('ending-card')"
                        + "      || talk.querySelector('choice-list').shadowRoot.querySelector('button:not([aria-disabled])')); }",
                lines);
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
