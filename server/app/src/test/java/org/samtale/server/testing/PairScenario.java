package org.samtale.server.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** A small scenario that can be played as a pair, by seats {@code ot}, who leads first, and {@code pt}. */
public final class PairScenario {
    public static final String ID = "two-on-the-bench";

    private PairScenario() {}

    /** One server for all tests that leave it as they found it; it knows this scenario and the one of the other tests. */
    public static RunningServer shared() {
        return Shared.SERVER;
    }

    /** Begins it as a pair, in the seat of {@code ot}; the answer holds the invitation. */
    public static JsonNode begin(Visitor visitor, String mode) {
        var answer = visitor.post("/api/attempts", asking(mode, "\"seat\":\"ot\""));
        if (answer.status() != 201) {
            throw new AssertionError("No attempt: " + answer);
        }
        return answer.json();
    }

    /** The body of a request to begin, with what else is said in it. */
    public static String asking(String mode, String more) {
        return "{\"scenario\":\"" + ID + "\",\"language\":\"nb\",\"mode\":\"" + mode + "\"," + more + "}";
    }

    /** The call that an invitation leads to. */
    public static String call(JsonNode begun) {
        return begun.path("invitation").asText().replaceFirst("^/pair/", "/api/invitations/");
    }

    private static final class Shared {
        static final RunningServer SERVER = start();

        private static RunningServer start() {
            return with().start();
        }
    }

    /** For a test that needs a server of its own. */
    public static RunningServer.Settings with() {
        return with(UnaryOperator.identity());
    }

    /** As {@link #with()}, with the scenario written a little differently. */
    public static RunningServer.Settings with(UnaryOperator<String> change) {
        try {
            var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-data")), "pair-");
            copy(Path.of("src/test/resources/scenarios"), folder);
            copy(Path.of("src/test/resources/pair"), folder);
            var file = folder.resolve(ID + ".scenario.yaml");
            Files.writeString(file, change.apply(Files.readString(file)));
            return RunningServer.with().scenarios(folder.toAbsolutePath());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.list(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
