package org.samtale.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Emma herself, but where a visit would end it begins again, and no choice is used up. So each turn weighs what it weighs in the
 * product, and a socket never runs out of them.
 */
final class EndlessEmma {
    private static final String FILE = "quiet-emma.scenario.yaml";

    /** A conversation without an end does not compile; no window is long enough to come to this one. */
    private static final String LAST_TURN = "9999";

    private EndlessEmma() {}

    /** Writes the scenario into a folder of its own, which it returns. */
    static Path write(Settings settings) throws IOException {
        var from = settings.repository().resolve("scenarios");
        var to = Files.createDirectories(settings.work().resolve("endless"));
        Files.copy(from.resolve("framework.yaml"), to.resolve("framework.yaml"), StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(to.resolve(FILE), endless(Files.readString(from.resolve(FILE))));
        return to;
    }

    private static String endless(String scenario) {
        var nodes = scenario.indexOf("\nnodes:");
        var begin = scenario.replaceFirst("(?s).*\nbegin: ([a-z0-9-]+)\n.*", "$1");
        if (nodes < 0 || begin.length() > 100) {
            throw new IllegalStateException("quiet-emma is not written as it was when this benchmark was made");
        }
        return scenario.substring(0, nodes)
                + scenario.substring(nodes)
                        .replaceAll("\\bgo: end\\b", "go: " + begin)
                        .replaceAll(
                                "(?m)^(\\s*)(then|otherwise): end$",
                                "$1$2: [ { when: turn at least " + LAST_TURN + ", go: end }, { go: " + begin + " } ]")
                        .replaceAll("(?m)^      - id: [a-z0-9-]+$", "$0\n        again: true");
    }
}
