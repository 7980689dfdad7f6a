package org.samtale.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.samtale.server.browser.Chromium.Look;
import org.samtale.server.browser.Chromium.Visitor;

/** Somebody who has begun on a phone saves it with one field, and goes on elsewhere with one tap in a mail. */
@Tag("browser")
class SavingIT {
    private static final String BEGIN = "() => fetch('/api/attempts', { method: 'POST', headers: { 'Content-Type':"
            + " 'application/json' }, body: JSON.stringify({ scenario: 'quiet-emma', language: 'nb', mode: 'full' }) })"
            + ".then(answer => answer.json()).then(attempt => attempt.id)";

    private static final String WRITE =
            "({ id, text }) => fetch(`/api/attempts/${id}/reflection`, { method: 'PUT', headers: { 'Content-Type':"
                    + " 'application/json' }, body: JSON.stringify({ version: 0, answers: { hands: text } })"
                    + " }).then(answer => answer.status)";

    private static final String READ =
            "id => fetch(`/api/attempts/${id}/reflection`).then(answer => answer.json()).then(json =>"
                    + " json.answers?.hands)";

    @RegisterExtension
    static final OpenPages OPEN = new OpenPages();

    private final String address = "kari-" + UUID.randomUUID() + "@example.org";

    @Test
    void savesOnAPhoneAndGoesOnAtALaptop() {
        try (var phone = OPEN.visitor(Look.PHONE);
                var laptop = OPEN.visitor(Look.DESKTOP.inTheDark())) {
            var attempt = begin(phone);
            phone.page().evaluate(WRITE, Map.of("id", attempt, "text", "De lå stille."));
            phone.page().navigate("/");
            phone.page().locator("top-bar a[href='/me']").click();
            assertThat(phone.page().locator("h1")).hasText("Min side");
            phone.findsThePageInOrder("my page, not saved");
            ask(phone.page());
            phone.findsThePageInOrder("my page, a link is on its way");

            // Asked for on the phone, opened at the laptop: nothing was done there, so nobody has to be asked.
            laptop.page().navigate(OPEN.outbox().link(address));

            assertThat(laptop.page().locator("h1")).hasText("Alt er lagret");
            assertThat(laptop.page().locator("#brought")).isVisible();
            laptop.findsThePageInOrder("come in by a mail");
            assertThat(laptop.page().evaluate(READ, attempt)).isEqualTo("De lå stille.");
            laptop.page().locator(".save-page .on .button").click();
            assertThat(laptop.page()).hasURL(Pattern.compile("/$"));
            for (var one : new Visitor[] {laptop, phone}) {
                one.page().navigate("/me");
                one.hasMetNobodyElse();
            }
            assertThat(laptop.page().locator("me-page .address")).hasText(address);
            laptop.findsThePageInOrder("my page, saved");
        }
    }

    @Test
    void isBackAtTheSameStepWithEveryWordByOneTapElsewhere() {
        try (var phone = OPEN.visitor(Look.PHONE);
                var laptop = OPEN.visitor(Look.DESKTOP)) {
            phone.page().navigate("/courses/supervising-together/monday/five-sentences");
            phone.page().locator("textarea").first().fill("Spør Åse først, så blir det færre å huske.");
            // The way on stands on the page before and on the one after.
            phone.page().waitForResponse(answer -> answer.request().method().equals("POST"), () -> phone.page()
                    .locator("button[name=do][value=answer]")
                    .click());
            phone.page().locator(".keep a").click();
            assertThat(phone.page().locator("main input:visible")).hasCount(1);
            phone.page().locator("input[type=email]").fill(address);
            phone.page().locator("input[type=email]").press("Enter");
            assertThat(phone.page().locator("h1")).hasText("Sjekk e-posten din");

            laptop.page().navigate(OPEN.outbox().link(address));

            assertThat(laptop.page()).hasURL(Pattern.compile("/monday/five-sentences#brought$"));
            assertThat(laptop.page().locator("textarea").first())
                    .hasValue("Spør Åse først, så blir det færre å huske.");
            laptop.findsThePageInOrder("back at the same step");
        }
    }

    @Test
    void isToldWhatWasLeftOnThePhoneBeforeGoingOnWhereItWasAskedFor() {
        try (var phone = OPEN.visitor(Look.PHONE.inTheDark());
                var laptop = OPEN.visitor(Look.DESKTOP)) {
            begin(laptop);
            laptop.page().navigate("/me");
            ask(laptop.page());
            laptop.page().navigate(OPEN.outbox().link(address));
            assertThat(laptop.page().locator("h1")).hasText("Alt er lagret");
            begin(phone);
            phone.page().navigate("/save?from=/courses/supervising-together/monday/five-sentences");
            phone.page().locator("input[type=email]").fill(address);
            phone.page().locator("input[type=email]").press("Enter");
            assertThat(phone.page().locator("h1")).hasText("Sjekk e-posten din");

            follow(laptop);

            assertThat(laptop.page().locator("h1")).hasText("Du er logget inn");
            assertThat(laptop.page().locator(".save-page .lead")).containsText("ligger fortsatt bare der");
            laptop.findsThePageInOrder("told what was left where it was asked for");
            laptop.page().locator(".save-page .on .button").click();
            assertThat(laptop.page()).hasURL(Pattern.compile("/monday/five-sentences$"));
        }
    }

    @Test
    void findsEverythingAgainInTheBrowserThatAskedAndInTheNextOne() {
        try (var phone = OPEN.visitor(Look.PHONE.inTheDark());
                var laptop = OPEN.visitor(Look.DESKTOP)) {
            var attempt = begin(phone);
            phone.page().evaluate(WRITE, Map.of("id", attempt, "text", "De lå stille."));
            phone.page().navigate("/me");
            ask(phone.page());
            phone.page().navigate(OPEN.outbox().link(address));
            assertThat(phone.page().locator("h1")).hasText("Alt er lagret");

            comeIn(laptop);

            assertThat(laptop.page().evaluate(READ, attempt)).isEqualTo("De lå stille.");
            laptop.page().navigate("/talk/" + attempt);
            assertThat(laptop.page().locator("talk-page")).isVisible();
        }
    }

    @Test
    void isAskedWhetherWhatAnotherDidHereBelongsToThemAndNeedsNoMouse() {
        try (var phone = OPEN.visitor(Look.PHONE);
                var shared = OPEN.visitor(Look.PHONE.inTheDark())) {
            begin(phone);
            phone.page().navigate("/me");
            ask(phone.page());
            var link = OPEN.outbox().link(address);
            var others = begin(shared);

            shared.page().navigate(link);
            assertThat(shared.page().locator("h1")).hasText("Skal det du har gjort her, være med?");
            shared.findsThePageInOrder("asked what comes along");
            shared.page().locator(".save-page button.second").focus();
            shared.page().keyboard().press("Enter");

            assertThat(shared.page().locator("h1")).hasText("Alt er lagret");
            assertThat(shared.page().evaluate(READ, others)).isNull();
            shared.page().navigate(link);
            assertThat(shared.page().locator("h1")).hasText("Denne lenken gjelder ikke");
            shared.findsThePageInOrder("a link that leads nowhere");
            assertThat(shared.page().locator(".save-page input[type=email]")).isVisible();
        }
    }

    @Test
    void goesOnInTheLanguageThatWasChosenInTheHouse() {
        try (var phone = OPEN.visitor(Look.PHONE.inTheDark().asWideAs(320))) {
            phone.page().navigate("/me");
            phone.page().locator("top-bar select").selectOption("da");
            assertThat(phone.page().locator("html")).hasAttribute("lang", "da");

            phone.page().navigate("/save");

            assertThat(phone.page().locator("h1")).hasText("Gem det, du har lavet");
            phone.page().locator(".languages summary").focus();
            phone.page().keyboard().press("Enter");
            assertThat(phone.page().locator(".languages a[lang=sv]")).isVisible();
            phone.findsThePageInOrder("languages to choose from");
            phone.page().locator(".languages a[lang=sv]").click();
            assertThat(phone.page().locator("h1")).hasText("Spara det du har gjort");
        }
    }

    @Test
    void signsOutABrowserThatIsElsewhereWhichIsToldSo() {
        try (var phone = OPEN.visitor(Look.PHONE.inTheDark());
                var laptop = OPEN.visitor(Look.DESKTOP)) {
            var attempt = begin(phone);
            phone.page().navigate("/me");
            ask(phone.page());
            phone.page().navigate(OPEN.outbox().link(address));
            assertThat(phone.page().locator("h1")).hasText("Alt er lagret");
            comeIn(laptop);
            laptop.page().navigate("/talk/" + attempt);
            laptop.page().locator("speech-card").waitFor();

            phone.page().navigate("/me");
            assertThat(phone.page().locator("browser-list li")).hasCount(2);
            phone.findsThePageInOrder("my page, with two browsers");
            phone.page().locator("browser-list li button").nth(1).focus();
            phone.page().keyboard().press("Enter");

            assertThat(phone.page().locator("browser-list .said")).containsText("er logget ut");
            assertThat(phone.page().locator("browser-list .said")).isFocused();
            assertThat(phone.page().locator("browser-list li")).hasCount(1);
            assertThat(laptop.page().locator("h1")).hasText("Denne nettleseren er logget ut");
            assertThat(laptop.page().locator("save-progress input")).isVisible();
            laptop.findsThePageInOrder("a browser that was signed out");
        }
    }

    @Test
    void takesEverythingAlongAndDeletesItOnceItWasSaidWhatGoes() {
        try (var phone = OPEN.visitor(Look.PHONE);
                var other = OPEN.visitor(Look.DESKTOP.inTheDark().inEnglish())) {
            var attempt = begin(phone);
            phone.page().evaluate("() => localStorage.setItem('samtale.looked.a', '1')");
            phone.page().navigate("/me");
            var file = phone.page()
                    .waitForDownload(
                            () -> phone.page().locator("me-page a[download]").click());
            assertThat(file.suggestedFilename()).isEqualTo("samtale.zip");
            assertThat(file.failure()).isNull();
            phone.page().locator("erase-data > button").focus();
            phone.page().keyboard().press("Enter");
            assertThat(phone.page().locator("erase-data dialog")).isVisible();
            phone.findsThePageInOrder("asked whether to delete everything");
            phone.page().keyboard().press("Escape");
            assertThat(phone.page().locator("erase-data dialog")).isHidden();
            assertThat(phone.page().locator("erase-data > button")).isFocused();

            phone.page().keyboard().press("Enter");
            phone.page().keyboard().press("Tab");
            phone.page().keyboard().press("Enter");

            assertThat(phone.page().locator("h1")).hasText("Alt er slettet");
            assertThat(phone.page().locator("h1")).isFocused();
            phone.findsThePageInOrder("everything is deleted");
            assertThat(phone.page().evaluate(READ, attempt)).isNull();
            assertThat(phone.page().evaluate("() => localStorage.getItem('samtale.looked.a')"))
                    .isNull();
            phone.page().reload();
            assertThat(phone.page().locator("h1")).hasText("Min side");
            assertThat(phone.page().locator("erase-data")).hasCount(0);

            begin(other);
            other.page().navigate("/me");
            other.page().locator("erase-data > button").click();
            other.findsThePageInOrder("asked in English, in the dark");
        }
    }

    private void comeIn(Visitor visitor) {
        visitor.page().navigate("/me");
        ask(visitor.page());
        follow(visitor);
        assertThat(visitor.page().locator("h1")).hasText("Alt er lagret");
    }

    /** By whichever of two links has not been used. */
    private void follow(Visitor visitor) {
        var links = OPEN.outbox().links(address, 2);
        visitor.page().navigate(links.get(0));
        assertThat(visitor.page().locator("h1")).not().hasText("Velkommen tilbake");
        if (visitor.page().locator("h1").textContent().contains("gjelder ikke")) {
            visitor.page().navigate(links.get(1));
        }
    }

    private static String begin(Visitor visitor) {
        visitor.page().navigate("/");
        return (String) visitor.page().evaluate(BEGIN);
    }

    /** One field, and no mouse. */
    private void ask(Page page) {
        var field = page.locator("save-progress input");
        field.focus();
        page.keyboard().type("kari");
        page.keyboard().press("Enter");
        assertThat(page.locator("save-progress [role=alert]")).containsText("ikke en e-postadresse");
        field.fill(address);
        page.keyboard().press("Enter");
        assertThat(page.locator("save-progress .done")).isVisible();
    }
}
