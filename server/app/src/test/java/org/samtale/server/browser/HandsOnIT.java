package org.samtale.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.samtale.server.browser.Chromium.Look;

/** What hands and ears can do on the pages of a course, beside what can be read and picked there. */
class HandsOnIT {
    private static final String COURSE = "/courses/supervising-together";

    /** A device with one voice, which says at once whatever it is given. */
    private static final String ONE_VOICE = """
        window.told = [];
        window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
        Object.defineProperty(window, 'speechSynthesis', { value: {
          speaking: false, pending: false, cancel() {},
          getVoices: () => [{ lang: 'nb-NO', localService: true, name: 'Nora' }, { lang: 'en-GB', localService: true }],
          addEventListener() {},
          speak(one) { told.push(one); setTimeout(() => one.onend(), 20); },
        } });
        """;

    @RegisterExtension
    static final OpenPages OPEN = new OpenPages();

    @Test
    void aCardIsDraggedToItsPileByMouseAndEscapeTakesItBack() {
        try (var visitor = OPEN.visitor(Look.DESKTOP)) {
            var page = visitor.page();
            page.navigate(COURSE + "/first-week/which-hat");
            var card = page.locator(".sorted").first();
            var grip = card.locator(".grip");
            grip.waitFor();

            grab(page, grip);
            over(page, page.locator(".drop").nth(1));
            page.keyboard().press("Escape");
            page.mouse().up();
            assertThat(card.locator("input:checked").count()).isZero();
            assertThat(page.locator(".tray")).isHidden();

            grab(page, grip);
            over(page, page.locator(".drop").nth(1));
            page.mouse().up();

            assertThat(card.locator("input").nth(1)).isChecked();
            assertThat(page.locator(".task > [role=status]")).containsText("Rollemodell");
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void aCardIsDraggedByFingerOrTappedAndThenItsPile() {
        try (var visitor = OPEN.visitor(Look.PHONE)) {
            var page = visitor.page();
            page.navigate(COURSE + "/first-week/which-hat");
            var card = page.locator(".sorted").first();
            card.locator(".grip").waitFor();
            var finger = page.context().newCDPSession(page);
            var from = middle(card.locator(".grip"));

            touch(finger, "touchStart", from);
            touch(finger, "touchMove", moved(from, 10));
            touch(finger, "touchMove", moved(from, 30));
            page.locator(".tray").waitFor();
            visitor.fitsTheWidth("a card in the hand");
            touch(finger, "touchMove", middle(page.locator(".drop").last()));
            touch(finger, "touchEnd", null);
            assertThat(card.locator("input").last()).isChecked();

            var next = page.locator(".sorted").nth(1);
            next.locator("legend").click();
            visitor.findsThePageAccessible("a card that was tapped");
            page.locator(".drop").first().click();

            assertThat(next.locator("input").first()).isChecked();
            assertThat(page.locator(".tray")).isHidden();
        }
    }

    @Test
    void thingsAreDraggedIntoTheirOrder() {
        try (var visitor = OPEN.visitor(Look.DESKTOP)) {
            var page = visitor.page();
            page.navigate(COURSE + "/conversations/build-the-reply");
            var list = page.locator("ol.order > li");
            page.locator(".grip").first().waitFor();
            var first = list.first().locator("p").first().innerText();

            // Near the edge of the window the page would scroll on under the hand.
            list.nth(1).evaluate("item => item.scrollIntoView({ block: 'center', behavior: 'instant' })");
            grab(page, list.first().locator(".grip"));
            var to = list.nth(1).boundingBox();
            page.mouse().move(to.x + 20, to.y + to.height - 4);
            page.mouse().up();

            assertThat(list.nth(1)).containsText(first);
            assertThat(list.nth(1).locator("select").inputValue()).isEqualTo("2");
        }
    }

    @Test
    void cardsAreTurnedOneAtATimeAndAllOpenWithoutScript() {
        try (var visitor = OPEN.visitor(Look.PHONE)) {
            var page = visitor.page();
            page.navigate(COURSE + "/first-week/three-hats");
            assertThat(page.locator(".turn p")).hasText("1 av 3");

            page.locator(".turn button").last().click();
            assertThat(page.locator(".turn p")).hasText("2 av 3");
            page.locator(".cards").press("ArrowRight");
            assertThat(page.locator(".turn p")).hasText("3 av 3");
            visitor.fitsTheWidth("cards");
        }
        try (var visitor = OPEN.visitor(Look.PHONE.withoutScript())) {
            visitor.page().navigate(COURSE + "/first-week/three-hats");
            assertThat(visitor.page().locator(".cards li").last()).isVisible();
            assertThat(visitor.page().locator(".turn").count()).isZero();
        }
    }

    @Test
    void aSceneIsToldInCaptionsWhereThereIsNoVoice() {
        try (var visitor = OPEN.visitor(Look.PHONE)) {
            var page = visitor.page();
            page.navigate(COURSE + "/how-students-learn/in-the-car");
            assertThat(page.locator(".show")).isHidden();

            page.locator(".listen").click();

            assertThat(page.locator(".caption span")).containsText("Bilen står");
            assertThat(page.locator(".note")).isVisible();
            visitor.findsThePageInOrder("a scene that is played");
            page.locator(".show").press("ArrowRight");
            assertThat(page.locator(".caption b")).hasText("Anders");
            assertThat(page.locator(".cast .lit")).hasAttribute("data-who", "anders");
            page.locator(".show").press("Escape");
            assertThat(page.locator(".show")).isHidden();
            assertThat(page.locator(".scene > .said").first()).isVisible();
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void aSceneIsSpokenToItsEndByADeviceThatCan() {
        try (var visitor = OPEN.visitor(Look.DESKTOP)) {
            var page = visitor.page();
            page.addInitScript(ONE_VOICE);
            page.navigate(COURSE + "/how-students-learn/in-the-car");
            page.locator(".listen").waitFor();
            assertThat(page.evaluate("() => told.length"))
                    .as("nothing is said before it is asked for")
                    .isEqualTo(0);

            page.locator(".listen").click();
            page.waitForFunction("() => told.length === 14");
            page.waitForFunction("() => !document.querySelector('.film.playing')");

            assertThat(page.locator(".note")).isHidden();
            assertThat((List<?>) page.evaluate("() => [...new Set(told.map(one => one.lang))]"))
                    .isEqualTo(List.of("nb-NO"));
            assertThat((List<?>) page.evaluate("() => [...new Set(told.map(one => one.pitch))]"))
                    .as("the narrator and two who speak")
                    .hasSize(3);
        }
    }

    private static void grab(Page page, Locator grip) {
        grip.scrollIntoViewIfNeeded();
        var at = middle(grip);
        page.mouse().move(at.x, at.y);
        page.mouse().down();
        page.mouse().move(at.x + 12, at.y + 12);
    }

    private static void over(Page page, Locator pile) {
        pile.waitFor();
        var at = middle(pile);
        page.mouse().move(at.x, at.y);
    }

    private static BoundingBox middle(Locator element) {
        var box = element.boundingBox();
        box.x += box.width / 2;
        box.y += box.height / 2;
        return box;
    }

    private static BoundingBox moved(BoundingBox at, double by) {
        var box = new BoundingBox();
        box.x = at.x + by;
        box.y = at.y + by;
        return box;
    }

    private static void touch(CDPSession finger, String type, @Nullable BoundingBox at) {
        var points = new JsonArray();
        if (at != null) {
            var point = new JsonObject();
            point.addProperty("x", at.x);
            point.addProperty("y", at.y);
            points.add(point);
        }
        var event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        finger.send("Input.dispatchTouchEvent", event);
    }
}
