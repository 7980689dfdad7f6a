package org.samtale.server.browser;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.samtale.server.browser.Chromium.Look;
import org.samtale.server.browser.Chromium.Visitor;
import org.samtale.server.testing.RunningServer;

/** A Chromium and a server with the scenarios of the repository, for as long as a test class runs. */
final class OpenPages implements BeforeAllCallback, AfterAllCallback {
    private @Nullable Chromium chromium;
    private @Nullable RunningServer server;

    @Override
    public void beforeAll(ExtensionContext context) {
        chromium = Chromium.start();
        server = RunningServer.with()
                .scenarios(Path.of("../../scenarios").toAbsolutePath().normalize())
                .start();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (server != null) {
            server.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    Visitor visitor(Look look) {
        return visitorOf(requireNonNull(server), look);
    }

    /** For a test that needs a server of its own. */
    Visitor visitorOf(RunningServer other, Look look) {
        return requireNonNull(chromium).visitor(other.url(), look);
    }
}
