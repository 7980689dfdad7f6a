package org.samtale.server.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.samtale.engine.compile.Compilation;

/** Files that nobody writes, or only by mistake or in bad faith: a clear answer, and soon. */
class OddInputIT {
    /** What is promised is a second; a build beside others, on classes that nobody has run yet, gets more. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private static final int NODES = 5_000;
    private static final String PLAYED = "plays";
    private static String framework = "";

    private static final String TOP = """
            scenario: odd
            language: nb
            title: Odd
            summary: Odd.
            uses: framework
            player: { name: Nora, role: student }
            setting: A room.
            task: Try.
            cast: { mia: { name: Mia } }
            stages: { visit: The visit }
            silence: { text: Wait., thinks: T., did: D., because: B. }
            endings: { over: { title: Over, summary: Over., epilogue: [] } }
            begin: n0
            """;

    @BeforeAll
    static void readTheFramework() throws IOException {
        framework = Files.readString(Path.of("../../scenarios/framework.yaml"));
        answer("a first one, so that the classes are there", TOP + nodes(1, OddInputIT::only), Map.of());
    }

    static Stream<Arguments> odd() {
        return Stream.of(
                odd("S100", "an empty file", ""),
                odd("S100", "nothing but a comment", "# nothing"),
                odd("S103", "a single word", "odd"),
                odd("S103", "a list", "- odd\n- odd"),
                odd("S100", "no YAML", "title: \"never closed\nnodes: ["),
                odd("S100", "a tab", TOP + "nodes:\n\tn0: { then: end }"),
                odd("S100", "a NUL", TOP + "nodes: { n0: { then: e\u0000nd } }"),
                odd("S100", "half of a surrogate pair", TOP + "nodes: { n0: { then: e\uD83Dnd } }"),
                odd("S100", "a sign that turns the writing", TOP + "nodes: { n0: { then: end } } # \u202Edne"),
                odd("S201", "a sign without width in a name", TOP + "nodes: { n0: { then: e\u200Bnd } }"),
                odd(PLAYED, "a byte order mark", "\uFEFF" + TOP + nodes(1, OddInputIT::only)),
                odd(
                        PLAYED,
                        "the line ends of another system",
                        (TOP + nodes(1, OddInputIT::only)).replace("\n", "\r\n")),
                odd("S100", "references that would grow for ever", bomb()),
                odd(
                        "S105",
                        "a thousand times the same key",
                        TOP + "nodes: { n0: { then: end } }\n" + "title: Odd\n".repeat(1_000)),
                odd("S109", "a hundred thousand brackets", TOP + "nodes: " + "[".repeat(100_000)),
                odd("S109", "a stair of keys", TOP + "nodes:\n" + stair(400)),
                odd(
                        "S304",
                        "a hundred brackets in a condition",
                        TOP
                                + nodes(1, OddInputIT::only)
                                + condition("(".repeat(100) + "turn over 3" + ")".repeat(100))),
                odd(
                        "S304",
                        "a condition of a million words",
                        TOP
                                + nodes(1, OddInputIT::only)
                                + condition("turn over 3 and ".repeat(100_000) + "turn over 3")),
                odd(
                        "S304",
                        "a million times not",
                        TOP + nodes(1, OddInputIT::only) + condition("not ".repeat(400_000) + "stop")),
                odd("S100", "ten megabytes", TOP + "# padding\n".repeat(1_000_000)),
                odd(
                        "S110",
                        "ten thousand letters in a title",
                        TOP.replace("title: Odd", "title: " + "odd".repeat(4_000)) + nodes(1, OddInputIT::only)),
                odd(
                        "S110",
                        "half a million values",
                        TOP + "nodes: { n0: { then: end } }\nx: [" + "a,".repeat(500_000) + "]"),
                odd(PLAYED, "five thousand nodes that one leaves for good", TOP + nodes(NODES, OddInputIT::on)),
                odd(PLAYED, "five thousand nodes that all come back", TOP + nodes(NODES, OddInputIT::round)),
                odd(
                        "S201",
                        "five thousand ways to nodes that are not there",
                        TOP + nodes(NODES, node -> "then: m" + node)),
                odd(
                        "S420",
                        "five thousand scenes in each other",
                        TOP
                                + nodes(
                                        NODES,
                                        node -> "then: "
                                                + (node < NODES - 1
                                                        ? "scene n" + (node + 1)
                                                                + (node == 0 ? " then end" : " then back")
                                                        : "back"))),
                odd("S420", "scenes that all call all later ones", TOP + nodes(40, OddInputIT::allLater)),
                odd(
                        "S404",
                        "five thousand nodes in a circle",
                        TOP + nodes(NODES, node -> "then: n" + (node + 1) % NODES)));
    }

    private static Arguments odd(String expected, String name, String text) {
        return Arguments.of(expected, name, text);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("odd")
    void isAnswered(String expected, String name, String text) {
        var answered = answer(name, text, Map.of());

        if (expected.equals(PLAYED)) {
            assertThat(answered.compilation())
                    .as(answered.diagnostics().toString())
                    .isInstanceOf(Compilation.Compiled.class);
        } else {
            assertThat(answered.diagnostics())
                    .extracting(one -> one.code().id())
                    .contains(expected);
        }
    }

    static Stream<Arguments> oddTranslations() {
        var lines = IntStream.range(0, NODES).boxed().toList();
        return Stream.of(
                Arguments.of("a translation that lacks five thousand choices", "scenario: odd\nlanguage: en\n"),
                Arguments.of(
                        "a translation of five thousand other choices",
                        "scenario: odd\nlanguage: en\nchoices:\n"
                                + lines.stream()
                                        .map(i -> "  choice-of-another-" + i + ": { say: A. }\n")
                                        .collect(Collectors.joining())),
                Arguments.of(
                        "a list of what it was made from, of ten thousand things",
                        "scenario: odd\nlanguage: en\nmade-from:\n"
                                + lines.stream()
                                        .map(i -> "  node.m" + i + ": \"00000000\"\n  node.k" + i + ": [x]\n")
                                        .collect(Collectors.joining())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oddTranslations")
    void isAnsweredAsATranslation(String name, String text) {
        var answered = answer(name, TOP + nodes(NODES, OddInputIT::round), Map.of("odd.scenario.en.yaml", text));

        assertThat(answered.diagnostics()).extracting(one -> one.code().id()).contains("S601");
    }

    private static Written answer(String name, String text, Map<String, String> more) {
        var files = new HashMap<>(more);
        files.put("framework.yaml", framework);
        files.put("odd.scenario.yaml", text);
        var clock = ManagementFactory.getThreadMXBean();
        var before = clock.getCurrentThreadCpuTime();

        var written = Written.of("odd", files);

        // The time of the processor, which others who are at work here do not make longer.
        var took = Duration.ofNanos(clock.getCurrentThreadCpuTime() - before);
        System.out.printf("%6d ms  %s (%s)%n", took.toMillis(), name, summary(written));
        assertThat(took).as(name).isLessThan(PATIENCE);
        written.isAnswered();
        return written;
    }

    private static String summary(Written written) {
        var codes = written.diagnostics().stream()
                .collect(Collectors.groupingBy(one -> one.code().id(), TreeMap::new, Collectors.counting()));
        return codes.isEmpty() ? "nothing to say" : codes.toString();
    }

    private static String nodes(int count, IntFunction<String> node) {
        return IntStream.range(0, count)
                .mapToObj(i -> "  n" + i + ": { " + node.apply(i) + " }\n")
                .collect(Collectors.joining("", "nodes:\n", ""));
    }

    /** A node that is left by its only choices, one of them to the end. */
    private static String only(int node) {
        return "choices: [ " + choice("c" + node, "then: end") + ", " + choice("d" + node, "again: true, then: end")
                + " ]";
    }

    /** On to the next, and no choice comes back. */
    private static String on(int node) {
        return "choices: [ " + choice("c" + node, "then: n" + (node + 1) % NODES) + ", "
                + choice("d" + node, "then: end") + " ]";
    }

    private static String round(int node) {
        return "choices: [ " + choice("c" + node, "again: true, then: n" + (node + 1) % NODES) + ", "
                + choice("d" + node, "again: true, then: end") + " ]";
    }

    private static String allLater(int node) {
        var ways = IntStream.range(node + 1, 40)
                .mapToObj(later -> choice("c" + node + "-" + later, "again: true, then: scene n" + later))
                .collect(Collectors.joining(", "));
        return "choices: [ " + ways + (ways.isEmpty() ? "" : ", ")
                + choice("d" + node, "again: true, then: " + (node == 0 ? "end" : "back")) + " ]";
    }

    private static String choice(String id, String more) {
        return "{ id: " + id + ", " + more + ", say: A., move: invite, thinks: T., did: D., because: B. }";
    }

    private static String condition(String when) {
        return "whenever: [ { id: w, go: end, when: " + when + " } ]\n";
    }

    private static String stair(int steps) {
        return IntStream.rangeClosed(1, steps)
                .mapToObj(step -> " ".repeat(step) + "n" + step + ":\n")
                .collect(Collectors.joining());
    }

    private static String bomb() {
        return "a: &a [ x, x, x, x, x, x, x, x ]\n"
                + List.of("b", "c", "d", "e", "f").stream()
                        .map(name -> name + ": &" + name + " [ *" + (char) (name.charAt(0) - 1) + ", *"
                                + (char) (name.charAt(0) - 1) + " ]\n")
                        .collect(Collectors.joining());
    }
}
