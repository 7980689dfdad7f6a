package org.samtale.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.samtale.server.browser.Chromium.Look;

/** Somebody who takes a course where the network comes and goes. */
@Tag("browser")
class KeepingIT {
    private static final String COURSE = "/courses/supervising-together";
    private static final String WRITING = COURSE + "/monday/five-sentences";
    private static final String SORTING = COURSE + "/monday/what-can-wait";

    /** As the server writes it, without what lies on the device. */
    private static final String WRITTEN = "path => fetch(path).then(answer => answer.text()).then(page =>"
            + " /<textarea[^>]*>([^<]*)/.exec(page)[1])";

    private static final String LIES_HERE =
            "() => Object.keys(localStorage).filter(key => key.startsWith('samtale.typed.')).length";

    @RegisterExtension
    static final OpenPages OPEN = new OpenPages();

    @Test
    void losesNoLetterAndIsLedBackIntoTheCourse() {
        try (var visitor = OPEN.visitor(Look.PHONE)) {
            var page = visitor.page();
            page.navigate(WRITING);
            type(page, "Hei, jeg heter Kari.");
            assertThat(page.locator(".saved")).hasText("Lagret");
            assertThat((String) page.evaluate(WRITTEN, WRITING)).isEqualTo("Hei, jeg heter Kari.");

            page.context().setOffline(true);
            type(page, " Si «stopp» når som helst.");
            page.locator("button[value=next]").click();
            assertThat(page.locator(".saved")).containsText("Du er uten nett.");
            visitor.findsThePageAccessible("a step without a network");
            assertThatThrownBy(page::reload).isInstanceOf(PlaywrightException.class);

            page.context().setOffline(false);
            page.navigate(WRITING);
            assertThat(page.locator("textarea").first()).hasValue("Hei, jeg heter Kari. Si «stopp» når som helst.");
            assertThat(page.locator(".saved")).hasText("Lagret");
            assertThat((String) page.evaluate(WRITTEN, WRITING))
                    .isEqualTo("Hei, jeg heter Kari. Si «stopp» når som helst.");
            assertThat((int) page.evaluate(LIES_HERE)).isZero();

            page.navigate("/");
            assertThat(page.locator(".steps-left h2")).hasText("Fortsett kurset");
            visitor.findsThePageInOrder("home, with a course under way");
            page.navigate("/me");
            assertThat(page.locator(".written a")).hasCount(1);
            visitor.findsThePageInOrder("my page, with a course");
            page.locator(".actions a.btn").first().click();
            assertThat(page).hasURL(Pattern.compile(WRITING + "$"));
        }
    }

    @Test
    void saysNothingTwiceThatHadArrivedWhenItsAnswerWasLost() {
        try (var visitor = OPEN.visitor(Look.PHONE)) {
            var page = visitor.page();
            page.navigate(WRITING);
            page.route("**/answer", route -> {
                route.fetch();
                route.abort();
            });
            type(page, "En setning for mye");
            assertThat(page.locator(".saved")).containsText("Ligger på enheten");

            page.unroute("**/answer");
            page.locator("textarea").first().fill("En setning");
            page.locator("button[value=next]").click();
            page.waitForURL(url -> !url.contains("five-sentences"));
            assertThat((String) page.evaluate(WRITTEN, WRITING)).isEqualTo("En setning");
        }
    }

    @Test
    void losesNoWordOfTwoTabsOfOneStep() {
        try (var visitor = OPEN.visitor(Look.PHONE)) {
            var page = visitor.page();
            begin(page);
            page.navigate(WRITING);
            var other = page.context().newPage();
            other.navigate(WRITING);

            page.context().setOffline(true);
            type(page, "Fra den ene.");
            type(other, "Fra den andre.");
            type(page, " Mer.");
            page.context().setOffline(false);

            assertThat(page.locator(".saved")).hasText("Lagret");
            var all = "Fra den ene. Mer.\n\nFra den andre.";
            assertThat((String) page.evaluate(WRITTEN, WRITING)).isEqualTo(all);
            assertThat(page.locator("textarea").first()).hasValue(all);
            assertThat(other.locator("textarea").first()).hasValue(all);
            assertThat((int) page.evaluate(LIES_HERE)).isZero();
        }
    }

    @Test
    void leavesItToWhoWroteWhatIsToGoWhenWordsOfTwoDevicesAreTooMany() {
        try (var visitor = OPEN.visitor(Look.PHONE);
                var laptop = OPEN.visitor(Look.DESKTOP)) {
            var page = visitor.page();
            begin(page);
            page.navigate(WRITING);
            laptop.page().context().addCookies(page.context().cookies());
            laptop.page().navigate(WRITING);
            laptop.page().locator("textarea").first().fill("L".repeat(3_000));
            assertThat(laptop.page().locator(".saved")).hasText("Lagret");

            page.locator("textarea").first().fill("T".repeat(1_500));
            assertThat(page.locator(".field .missing")).containsText("502 tegn for langt");
            assertThat(page.locator(".field .missing")).containsText("det du hadde lagret fra før");
            assertThat(page.locator(".saved")).hasText("Ikke lagret ennå");
            var both = "L".repeat(3_000) + "\n\n" + "T".repeat(1_500);
            assertThat(page.locator("textarea").first()).hasValue(both);
            visitor.findsThePageAccessible("a step with too many words");
            page.locator("button[value=next]").click();
            assertThat(page.locator("textarea").first()).isFocused();

            page.navigate(COURSE);
            assertThat(page.locator(".untaken")).containsText("Det ble for langt");
            visitor.findsThePageInOrder("a course of which a step has too many words");
            page.locator(".untaken a").click();
            assertThat(page.locator("textarea").first()).hasValue(both);
            page.locator("textarea").first().fill("L".repeat(3_000) + "\n\nkortere");
            assertThat(page.locator(".saved")).hasText("Lagret");
            assertThat(page.locator(".missing")).hasCount(0);
            assertThat((String) page.evaluate(WRITTEN, WRITING)).endsWith("L\n\nkortere");
        }
    }

    @Test
    void asksWhoeverCameInWhetherItWasThemOfWhatNobodyHadTyped() {
        var address = "kari-" + UUID.randomUUID() + "@example.org";
        try (var laptop = OPEN.visitor(Look.DESKTOP);
                var phone = OPEN.visitor(Look.PHONE.inTheDark())) {
            ask(laptop.page(), address);
            var used = OPEN.outbox().link(address);
            laptop.page().navigate(used);
            assertThat(laptop.page().locator("h1")).hasText("Alt er lagret");
            var page = phone.page();
            var before = page.context().newPage();
            before.navigate(WRITING);
            page.context().setOffline(true);
            type(before, "Skrevet på bussen.");
            before.close();
            page.context().setOffline(false);
            ask(page, address);
            OPEN.outbox().links(address, 2).stream()
                    .filter(link -> !link.equals(used))
                    .forEach(page::navigate);
            assertThat(page.locator("h1")).hasText("Alt er lagret");

            var unanswered = new ArrayList<Route>();
            page.route("**/answer", unanswered::add);
            page.navigate(WRITING);
            page.waitForCondition(() -> !unanswered.isEmpty());
            assertThat(page.locator("textarea").first().inputValue()).isEmpty();
            type(page, "Fra Kari.");
            page.unroute("**/answer");
            unanswered.forEach(Route::resume);

            assertThat(page.locator(".untaken .title")).hasText("Var det du som skrev i «Samtalen, i fem setninger»?");
            assertThat(page.locator(".saved")).hasText("Lagret");
            assertThat((String) page.evaluate(WRITTEN, WRITING)).isEqualTo("Fra Kari.");
            assertThat(page.locator("textarea").first()).hasValue("Fra Kari.");
            phone.findsThePageInOrder("asked whose words these are");
            page.locator(".untaken button").first().click();
            assertThat(page.locator(".saved")).hasText("Lagret");
            assertThat(page.locator("textarea").first()).hasValue("Fra Kari.\n\nSkrevet på bussen.");
            assertThat(page.locator(".untaken")).hasCount(0);
            assertThat((String) page.evaluate(WRITTEN, WRITING)).isEqualTo("Fra Kari.\n\nSkrevet på bussen.");
        }
    }

    /** Whoever has gone on from the first step is somebody. */
    private static void begin(Page page) {
        page.navigate("/c/supervising-together");
        page.locator("button[value=next]").click();
        page.waitForURL("**/what-can-wait");
    }

    private static void ask(Page page, String address) {
        page.navigate("/save");
        page.locator("#email").fill(address);
        page.locator(".card button").click();
        assertThat(page.locator("#email")).hasCount(0);
    }

    private static void type(Page page, String words) {
        page.locator("textarea").first().press("Control+End");
        page.keyboard().type(words);
    }

    @Test
    void isToldWhatWasRightAsSoonAsTheNetworkIsBackAndTapsOnlyOnce() {
        try (var visitor = OPEN.visitor(Look.PHONE)) {
            var page = visitor.page();
            page.navigate(SORTING);
            for (var card : page.locator(".sorted").all()) {
                card.locator("input").first().check();
            }
            page.context().setOffline(true);
            page.locator("button[value=answer]").click();
            assertThat(page.locator(".saved")).containsText("Du er uten nett.");

            page.context().setOffline(false);
            assertThat(page.locator(".verdict")).isVisible();

            var posts = new AtomicInteger();
            page.onRequest(request -> {
                if (request.method().equals("POST")) {
                    posts.incrementAndGet();
                }
            });
            page.locator("button[value=next]").dblclick();
            page.waitForURL(url -> !url.contains("what-can-wait"));
            assertThat(posts.get()).isOne();
        }
    }
}
