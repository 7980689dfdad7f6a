package org.samtale.server.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.samtale.engine.compile.Compilation;

/** Real scenarios, broken again and again in ways nobody thought of: always an answer, never a crash. */
class BrokenByChanceIT {
    private static final Path SCENARIOS = Path.of("../../scenarios");
    private static final Duration TIME = Duration.ofSeconds(5);
    private static final int ENOUGH = 1_000;
    private static final int AT_LEAST = 10;
    private static final long SEED = 20_261_122;
    private static final String ODD = "\t:-#{}[]&*!|>'\"%@`,?\u0000\uFEFF\u200B\u202E\uD83D\uDC30é9 \n\r";

    @Test
    void isAlwaysAnsweredWithPlacesThatAreThere() throws IOException {
        var chance = new SplittableRandom(SEED);
        var ids = List.of("quiet-emma", "torleif-and-marit", "difficult-feedback");
        var clock = ManagementFactory.getThreadMXBean();
        var until = clock.getCurrentThreadCpuTime() + TIME.toNanos();
        var tried = 0;
        var refused = 0;
        while (tried < AT_LEAST || (tried < ENOUGH && clock.getCurrentThreadCpuTime() < until)) {
            var id = ids.get(tried % ids.size());
            var files = read(id);
            var broken = List.copyOf(files.keySet()).get(chance.nextInt(files.size()));
            var text = files.getOrDefault(broken, "");
            for (var times = chance.nextInt(1, 4); times > 0; times--) {
                text = mutated(text, chance);
            }
            files.put(broken, text);

            var number = tried;
            var written = new Written[1];
            assertThatCode(() -> written[0] = Written.of(id, files))
                    .as("file " + broken + " of the try " + number)
                    .doesNotThrowAnyException();

            written[0].isAnswered();
            refused += written[0].compilation() instanceof Compilation.Failed ? 1 : 0;
            tried++;
        }
        System.out.println(tried + " broken scenarios, " + refused + " of them refused");
        assertThat(refused).isPositive();
    }

    private static String mutated(String text, RandomGenerator chance) {
        var lines = new ArrayList<>(text.lines().toList());
        if (lines.isEmpty()) {
            return "x";
        }
        var one = chance.nextInt(lines.size());
        var other = chance.nextInt(lines.size());
        switch (chance.nextInt(7)) {
            case 0 -> lines.remove(one);
            case 1 -> lines.add(one, lines.get(other));
            case 2 -> lines.set(one, lines.set(other, lines.get(one)));
            case 3 -> lines.set(one, " ".repeat(chance.nextInt(1, 9)) + lines.get(one));
            case 4 -> lines.set(one, sprinkled(lines.get(one), chance));
            case 5 ->
                lines.subList(one, Math.min(lines.size(), one + chance.nextInt(40)))
                        .clear();
            default -> {
                return text.substring(0, chance.nextInt(text.length()));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    /** With some odd signs in it, and some of its own gone. */
    private static String sprinkled(String line, RandomGenerator chance) {
        var signs = new StringBuilder(line);
        for (var times = chance.nextInt(1, 4); times > 0; times--) {
            var at = chance.nextInt(signs.length() + 1);
            if (chance.nextBoolean() && at < signs.length()) {
                signs.deleteCharAt(at);
            } else {
                signs.insert(at, ODD.charAt(chance.nextInt(ODD.length())));
            }
        }
        return signs.toString();
    }

    private static Map<String, String> read(String id) throws IOException {
        var files = new TreeMap<String, String>();
        for (var name : List.of(
                "framework.yaml",
                "framework.en.yaml",
                "people.yaml",
                "people.en.yaml",
                id + ".scenario.yaml",
                id + ".scenario.en.yaml")) {
            files.put(name, Files.readString(SCENARIOS.resolve(name)));
        }
        return files;
    }
}
