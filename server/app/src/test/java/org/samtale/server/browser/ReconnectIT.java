package org.samtale.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samtale.server.browser.Chromium.Look;
import org.samtale.server.testing.PackedServer;

/** What a learner sees in the middle of a conversation while the server is killed and started again. */
class ReconnectIT {
    private static Chromium chromium;
    private static PackedServer server;

    @BeforeAll
    static void open(@TempDir Path data) throws Exception {
        chromium = Chromium.start();
        server = PackedServer.start(data);
    }

    @AfterAll
    static void close() {
        if (server != null) {
            server.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void isBackAtTheSameTurnWithoutDoingAnything() throws Exception {
        try (var visitor = chromium.visitor(server.url(), Look.DESKTOP)) {
            var page = visitor.page();
            var conversation = inTheMiddle(page);
            var offered = conversation.options().allInnerTexts();
            var heard = conversation.heard();
            var shown = page.locator("speech-card").innerText();

            server.kill();
            conversation.isToldOfTheConnection("Mistet forbindelsen");
            assertThat(conversation.options().allInnerTexts()).isEqualTo(offered);
            server.startAgain();
            conversation.isToldOfTheConnection("Tilbake igjen");

            assertThat(conversation.options().allInnerTexts()).isEqualTo(offered);
            assertThat(page.locator("speech-card").innerText()).isEqualTo(shown);
            assertThat(conversation.heard()).isEqualTo(heard);

            conversation.chooseByPointer(1);
            conversation.chooseByPointer(2);
            assertThat(conversation.heard())
                    .hasSizeGreaterThan(heard.size())
                    .startsWith(heard.toArray(String[]::new))
                    .isEqualTo(conversation.spoken());
        }
    }

    @Test
    void isAnsweredOnceWhatWasChosenWhileTheServerWasAway() throws Exception {
        try (var visitor = chromium.visitor(server.url(), Look.PHONE)) {
            var page = visitor.page();
            var conversation = inTheMiddle(page);
            var heard = conversation.heard();

            server.kill();
            conversation.isToldOfTheConnection("Mistet forbindelsen");
            conversation.options().first().click();
            conversation.breakTheSilenceByPointer();
            server.startAgain();
            conversation.hearMoreThan(heard.size());

            assertThat(conversation.heard())
                    .hasSizeGreaterThan(heard.size())
                    .startsWith(heard.toArray(String[]::new))
                    .isEqualTo(conversation.spoken());
            assertThat(turnsKept(page)).isEqualTo(4);
            conversation.chooseByPointer(1);
            assertThat(turnsKept(page)).isEqualTo(5);
        }
    }

    /** After three turns. */
    private static Conversation inTheMiddle(Page page) {
        Conversation.overhear(page);
        var conversation = Conversation.begin(page);
        conversation.listen();
        for (var turn = 0; turn < 3; turn++) {
            conversation.chooseByPointer(1 + turn % 2);
        }
        return conversation;
    }

    private static int turnsKept(Page page) {
        var attempt = page.url().replaceAll(".*/", "");
        return ((Number) page.evaluate(
                        "async id => (await (await fetch('/api/attempts/' + id + '?language=nb')).json()).turn",
                        attempt))
                .intValue();
    }
}
