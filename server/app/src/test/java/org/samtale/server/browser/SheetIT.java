package org.samtale.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samtale.server.browser.Chromium.Look;
import org.samtale.server.testing.PackingScenario;

/** A sheet of cards as a learner meets it. */
@Tag("browser")
class SheetIT {
    @RegisterExtension
    static final OpenPages OPEN = new OpenPages();

    @TempDir
    Path scenarios;

    static List<Look> looks() {
        return List.of(
                Look.DESKTOP, Look.DESKTOP.inTheDark(), Look.PHONE, Look.PHONE.inTheDark(), Look.PHONE.asWideAs(320));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void showsAllItsCardsAndWhatWasPicked(Look look) {
        try (var server = PackingScenario.serve(scenarios);
                var visitor = OPEN.visitorOf(server, look)) {
            var page = visitor.page();
            var conversation = Conversation.begin(page, "packing");
            conversation.listen();
            assertThat(conversation.options().count()).isEqualTo(7);
            visitor.findsThePageInOrder("the sheet");

            conversation.options().nth(5).click();
            page.locator("choice-list .taken li").waitFor();
            conversation.listen();

            assertThat(page.locator("#ask").innerText()).isEqualTo("Velg to til");
            assertThat(conversation.options().count()).isEqualTo(6);
            visitor.findsThePageInOrder("the sheet, one card picked");
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void isPickedFromWithTheKeyboardAndSaysWhatIsLeft() {
        try (var server = PackingScenario.serve(scenarios);
                var visitor = OPEN.visitorOf(server, Look.DESKTOP)) {
            var page = visitor.page();
            var conversation = Conversation.begin(page, "packing");
            conversation.listen();
            assertThat(page.locator("#ask").innerText()).isEqualTo("Velg tre");

            page.keyboard().press("7");
            page.locator("choice-list .taken li").waitFor();
            conversation.listen();
            assertThat(page.locator("choice-list [role=status]").innerText())
                    .contains("Valgt 1 av 3:")
                    .contains("Legg ned kameraet.");
            conversation.isSomewhere();

            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.locator("choice-list .taken li").nth(1).waitFor();
            assertThat(page.locator("#ask").innerText()).isEqualTo("Velg én til");
            page.keyboard().press("1");
            page.getByText("Hva har du i veska?").first().waitFor();
            conversation.listen();

            assertThat(page.locator("#ask").innerText()).isEqualTo("Hva gjør du?");
            assertThat(page.locator("choice-list .cards").count()).isZero();
            assertThat(conversation.options().count()).isEqualTo(3);
        }
    }
}
