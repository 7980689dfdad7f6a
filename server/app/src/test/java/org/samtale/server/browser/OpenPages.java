package org.samtale.server.browser;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.samtale.server.browser.Chromium.Look;
import org.samtale.server.browser.Chromium.Visitor;
import org.samtale.server.testing.Outbox;
import org.samtale.server.testing.RunningServer;

/** A Chromium and a server where one can talk with Emma, for as long as a test class runs. */
final class OpenPages extends LastSeen implements BeforeAllCallback, AfterAllCallback {
    private static final Path SCENARIOS =
            Path.of("../../scenarios").toAbsolutePath().normalize();
    private static final List<String> EMMA =
            List.of("framework.yaml", "framework.en.yaml", "quiet-emma.scenario.yaml", "quiet-emma.scenario.en.yaml");

    private @Nullable Chromium chromium;
    private @Nullable RunningServer server;

    @Override
    public void beforeAll(ExtensionContext context) {
        chromium = Chromium.start();
        server = RunningServer.with().scenarios(emma()).start();
    }

    /** She alone, so that no test has to draw everybody else first. */
    private Path emma() {
        try {
            var folder = Files.createTempDirectory(Path.of("target"), "emma-");
            for (var file : EMMA) {
                Files.copy(SCENARIOS.resolve(file), folder.resolve(file));
            }
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A server with every scenario of the repository. */
    static RunningServer serveAll() {
        return RunningServer.with().scenarios(SCENARIOS).start();
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

    /** The mail that was sent. */
    Outbox outbox() {
        return requireNonNull(server).outbox();
    }

    /** For a test that needs a server of its own. */
    Visitor visitorOf(RunningServer other, Look look) {
        return requireNonNull(chromium).visitor(other.url(), look);
    }
}
