package org.samtale.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
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
