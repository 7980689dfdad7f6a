package org.samtale.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.samtale.server.browser.Chromium.Look;

/** How a debrief shows the turns worth a closer look, wherever in the conversation they lie. */
class LookingBackIT {
    /** The least that a finger can be asked to hit. */
    private static final double TAP = 44;

    /** What a drawing may lose when it is laid on pixels. */
    private static final double ROUNDING = .01;

    @RegisterExtension
    static final OpenPages OPEN = new OpenPages();

    @Test
    void keepsTheLettersOfNeighbouringTurnsApart() {
        try (var visitor = OPEN.visitor(Look.PHONE)) {
            var page = visitor.page();
            for (var first : List.of(1, 5)) {
                openADebriefMarking(page, first, first + 1, first + 2);
                for (var width : List.of(320, 390, 1280)) {
                    page.setViewportSize(width, 844);
                    untilDrawnAnew(page, width);
                    var letters = letters(page);
                    var boxes = letters.all().stream().map(Locator::boundingBox).toList();

                    assertThat(written(letters)).containsExactly("A", "B", "C");
                    assertThat(boxes)
                            .as("%d pixels, from turn %d", width, first)
                            .allSatisfy(box -> {
                                assertThat(box.width).isGreaterThanOrEqualTo(TAP - ROUNDING);
                                assertThat(box.height).isGreaterThanOrEqualTo(TAP - ROUNDING);
                                assertThat(box.x).isNotNegative();
                                assertThat(box.x + box.width).isLessThanOrEqualTo(width);
                            });
                    assertThat(overlap(boxes.get(0), boxes.get(1))).isFalse();
                    assertThat(overlap(boxes.get(1), boxes.get(2))).isFalse();
                    visitor.fitsTheWidth("debrief with neighbouring marks");
                }
            }
            for (var theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
                visitor.findsThePageAccessible("debrief with neighbouring marks, " + theme);
            }
        }
    }

    @Test
    void leadsFromALetterToItsTurn() {
        try (var visitor = OPEN.visitor(Look.PHONE)) {
            var page = visitor.page();
            openADebriefMarking(page, 2, 3, 4);

            letters(page).nth(1).click();

            assertThat(focused(page)).startsWith("B").contains("Her snudde det");
        }
    }

    @Test
    void showsATurnThatIsMarkedTwiceOnce() {
        try (var visitor = OPEN.visitor(Look.PHONE)) {
            var page = visitor.page();
            openADebriefMarking(page, 3, 3, 4);

            assertThat(written(letters(page))).containsExactly("A", "B");
            assertThat(page.locator("marked-turn h4").allInnerTexts())
                    .satisfiesExactly(
                            both -> assertThat(both).contains("Her åpnet det seg", "Her snudde det"),
                            missed -> assertThat(missed).contains("Her var det en dør"));
        }
    }

    @Test
    void saysSoWhereNoTurnTurnedTheConversation() {
        try (var visitor = OPEN.visitor(Look.PHONE)) {
            var page = visitor.page();
            openADebriefMarking(page, 2, 0, 4);

            assertThat(page.getByText("Ingen tur alene snudde denne samtalen").count())
                    .isOne();
            assertThat(page.locator("marked-turn").count()).isEqualTo(2);

            openADebriefMarking(page, 0, 0, 0);

            assertThat(page.getByText("Ingen tur alene snudde denne samtalen").count())
                    .isOne();
            assertThat(page.locator("marked-turn").count()).isZero();
            assertThat(letters(page).count()).isZero();
        }
    }

    /** A debrief as the server tells it, with other turns marked in it; 0 marks none. */
    private static void openADebriefMarking(Page page, int best, int turning, int missed) {
        page.unrouteAll();
        if (!page.url().contains("/debrief/")) {
            var conversation = Conversation.begin(page);
            conversation.playToTheEnd(3);
            conversation.goOnToTheDebrief();
            conversation.openTheDebrief();
            page.waitForResponse(
                    answer -> answer.request().method().equals("PUT") && answer.status() == 200,
                    () -> page.locator("reflection-field input, reflection-field textarea")
                            .first()
                            .fill("Ro"));
        }
        page.route("**/debrief?*", route -> {
            var debrief = JsonParser.parseString(route.fetch().text()).getAsJsonObject();
            debrief.add("marks", marks(debrief, best, turning, missed));
            if (best > 0) {
                letTrustRiseAt(debrief, best);
            }
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("application/json")
                    .setBody(debrief.toString()));
        });
        page.reload();
        page.locator("turn-list").waitFor();
    }

    private static void letTrustRiseAt(JsonObject debrief, int turn) {
        for (var meter : debrief.getAsJsonArray("meters")) {
            if (meter.getAsJsonObject().get("id").getAsString().equals("trust")) {
                var curve = meter.getAsJsonObject().getAsJsonArray("curve");
                curve.set(turn - 1, new JsonPrimitive(10));
                curve.set(turn, new JsonPrimitive(90));
            }
        }
    }

    private static JsonObject marks(JsonObject debrief, int best, int turning, int missed) {
        var marks = new JsonObject();
        if (best > 0) {
            marks.addProperty("best", best);
        }
        if (turning > 0) {
            marks.addProperty("turning", turning);
        }
        if (missed > 0) {
            var turn = debrief.getAsJsonArray("turns").get(missed - 1).getAsJsonObject();
            var instead = new JsonObject();
            instead.addProperty("turn", missed);
            instead.add(
                    "instead",
                    turn.getAsJsonArray("offered").get(0).getAsJsonObject().get("id"));
            marks.add("missed", instead);
        }
        return marks;
    }

    private static Locator letters(Page page) {
        return page.locator("meter-chart .pins a");
    }

    /** Until the window is so wide, and every chart as wide as the room it has there. */
    private static void untilDrawnAnew(Page page, int width) {
        page.waitForFunction(
                "width => innerWidth === width && [...document.querySelector('samtale-app').shadowRoot.querySelector('debrief-page').shadowRoot"
                        + ".querySelectorAll('meter-chart')].every(chart => chart.width === Math.floor(chart.getBoundingClientRect().width))",
                width);
    }

    private static List<String> written(Locator letters) {
        return letters.allTextContents().stream().map(String::strip).toList();
    }

    private static boolean overlap(BoundingBox one, BoundingBox other) {
        return one.x + one.width > other.x + ROUNDING && other.x + other.width > one.x + ROUNDING;
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate("() => { let at = document.activeElement;"
                + " while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;"
                + " return at.textContent.trim(); }"));
    }
}
