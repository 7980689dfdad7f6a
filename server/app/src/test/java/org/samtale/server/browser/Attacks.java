package org.samtale.server.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.samtale.engine.compile.Severity;
import org.samtale.engine.course.CourseId;
import org.samtale.server.content.CourseLibrary;
import org.samtale.server.library.ScenarioLibrary;
import org.samtale.server.translation.Sheet;
import org.samtale.server.translation.SheetExport;
import org.samtale.server.translation.SheetImport;
import org.samtale.server.translation.SheetRefusedException;

/** What somebody writes who wants something of theirs to run in other people's browsers; a course and a conversation made of nothing else. */
final class Attacks {
    /** Each course is made of one half of them: no text of a course may be as long as all. */
    static final List<String> COURSES = List.of("attacked", "attacked-too");

    static final String SCENARIO = "two-on-the-bench";

    private static final Path RESOURCES = Path.of("src", "test", "resources");

    /** Each in a line, and each by another way. */
    static final List<String> ALL = read();

    /** A step has room for so many. */
    static final int TOGETHER = 8;

    private static final String DRAWING =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 6\"><circle cx=\"4\" cy=\"3\" r=\"2\"/></svg>\n";

    private Attacks() {}

    private static List<String> read() {
        try {
            return Files.readAllLines(RESOURCES.resolve("attacks/payloads.txt"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static String together() {
        return String.join(" ", ALL);
    }

    /** What a course is made of. */
    static List<String> of(int course) {
        return ALL.subList(course * ALL.size() / COURSES.size(), (course + 1) * ALL.size() / COURSES.size());
    }

    /** What each of its modules is made of. */
    static List<List<String>> groups(int course) {
        var all = of(course);
        return IntStream.iterate(0, from -> from < all.size(), from -> from + TOGETHER)
                .mapToObj(from -> all.subList(from, Math.min(from + TOGETHER, all.size())))
                .toList();
    }

    static String module(int group) {
        return "module-" + group;
    }

    /**
     * Writes the courses.
     *
     * @return those that the compiler takes as they are, where an author writes freely; it refuses the others
     */
    static List<String> writeCourses(Path content) {
        var taken = ALL.stream()
                .filter(one -> isTaken(content.resolve("tried"), one))
                .toList();
        var written = content.resolve("written");
        for (var course = 0; course < COURSES.size(); course++) {
            writeCourse(written.resolve(COURSES.get(course)), course, taken);
        }
        var library = CourseLibrary.load(written, Optional.empty());
        if (library.courses().size() != COURSES.size()) {
            throw new AssertionError(library.diagnostics().stream()
                    .filter(one -> one.severity() == Severity.ERROR)
                    .limit(5)
                    .toList());
        }
        return taken;
    }

    private static void writeCourse(Path folder, int course, List<String> taken) {
        var groups = groups(course);
        var modules =
                IntStream.range(0, groups.size()).mapToObj(Attacks::module).toList();
        var all = quoted(String.join(" ", of(course)));
        write(folder.resolve("course.yaml"), """
                course: %s
                language: nb
                title: %s
                summary: %s
                audience: supervisors
                modules: [ %s ]
                tracks:
                  short: { title: %s, summary: %s, of: [ module-0/prose ] }
                  whole: { title: %s, summary: %s, of: [ %s ] }
                award:
                  short: { hours: 0.25, level: 1 }
                """.formatted(
                        COURSES.get(course),
                        all,
                        all,
                        String.join(", ", modules),
                        quoted(of(course).get(20)),
                        quoted(of(course).get(40)),
                        all,
                        all,
                        String.join(", ", modules)));
        for (var group = 0; group < groups.size(); group++) {
            var here = folder.resolve(module(group));
            write(here.resolve("figures/one.svg"), DRAWING);
            write(here.resolve("nb.md"), moduleOf(groups.get(group), group, taken));
        }
    }

    private static boolean isTaken(Path folder, String attack) {
        write(folder.resolve("tried/course.yaml"), """
                course: tried
                language: nb
                title: Tried
                summary: Tried
                audience: supervisors
                modules: [ one ]
                tracks:
                  all: { title: All, summary: All, of: [ one ] }
                """);
        write(folder.resolve("tried/one/nb.md"), top(List.of("One")) + "## One {#one}\n\nSo: " + attack + "\n");
        return CourseLibrary.load(folder, Optional.empty())
                .find(new CourseId("tried"))
                .isPresent();
    }

    private static String top(List<String> texts) {
        var outcomes = texts.stream().map(one -> "  - " + quoted(one) + "\n").collect(Collectors.joining());
        var all = quoted(String.join(" ", texts));
        return "---\ntitle: " + all + "\nlead: " + all + "\noutcomes:\n" + outcomes + "---\n\n";
    }

    private static String moduleOf(List<String> group, int number, List<String> taken) {
        var text = new StringBuilder(top(group));
        var all = String.join(" ", group);
        var four = IntStream.range(0, 4)
                .mapToObj(
                        part -> String.join(" ", group.subList(part * group.size() / 4, (part + 1) * group.size() / 4)))
                .toList();
        step(text, all, "prose", prose(group, taken));
        step(
                text,
                all,
                "aids",
                fence("voices", group, one -> "- kari: " + quoted(one))
                        + "```scene\nplace: corridor\nlines:\n"
                        + lines(
                                group,
                                one -> "  - direction: " + quoted(one) + "\n  - { who: nora, text: " + quoted(one)
                                        + " }")
                        + "```\n\n"
                        + fence(
                                "cards",
                                four,
                                one -> "- { id: card-" + four.indexOf(one) + ", title: " + quoted(one) + ", text: "
                                        + quoted(one) + " }")
                        + "```local\nid: local-" + number + "\ntitle: " + quoted(all) + "\ntext: " + quoted(all)
                        + "\nexample: "
                        + quoted(all) + "\n```\n");
        step(
                text,
                all,
                "sort",
                "```sort\nask: " + quoted(all) + "\npiles:\n  a: " + quoted(all) + "\n  b: " + quoted(all)
                        + "\ncards:\n"
                        + lines(
                                four,
                                one -> "  - { id: c" + four.indexOf(one) + ", text: " + quoted(one)
                                        + ", in: [ a ], because: " + quoted(one) + ", but: { b: " + quoted(one)
                                        + " } }")
                        + "```\n");
        step(
                text,
                all,
                "order",
                "```order\nask: " + quoted(all) + "\nitems:\n"
                        + lines(
                                four,
                                one -> "  - { id: i" + four.indexOf(one) + ", text: " + quoted(one) + ", because: "
                                        + quoted(one) + " }")
                        + "```\n");
        step(text, all, "choice", "```choice\nask: " + quoted(all) + "\noptions:\n" + options(four, "  ") + "```\n");
        step(
                text,
                all,
                "quiz",
                "```quiz\n- id: q\n  ask: " + quoted(all) + "\n  options:\n" + options(four, "    ") + "```\n");
        step(
                text,
                all,
                "notice",
                "```notice\nask: " + quoted(all) + "\nlines:\n"
                        + lines(
                                group,
                                one -> "  - { id: l" + group.indexOf(one) + ", who: mathias, text: " + quoted(one)
                                        + ", " + (group.indexOf(one) % 2 == 0 ? "notice: " : "otherwise: ")
                                        + quoted(one) + " }")
                        + "```\n");
        step(
                text,
                all,
                "reflect",
                fence("reflect", group, one -> "- { id: f" + group.indexOf(one) + ", ask: " + quoted(one) + " }"));
        step(
                text,
                all,
                "builder",
                "```builder\ntitle: " + quoted(all) + "\nfields:\n"
                        + lines(
                                group,
                                one -> "  - { id: f" + group.indexOf(one) + ", label: " + quoted(one) + ", hint: "
                                        + quoted(one) + ", example: " + quoted(one) + " }")
                        + "```\n");
        step(
                text,
                all,
                "survey",
                "```survey\n"
                        + lines(
                                group,
                                one -> "- { id: f" + group.indexOf(one) + ", ask: " + quoted(one) + ", open: true }")
                        + "- { id: r, ask: " + quoted(all) + ", low: " + quoted(all) + ", high: " + quoted(all)
                        + " }\n```\n");
        step(text, all, "talk", "```talk\nscenario: " + SCENARIO + "\nintro: " + quoted(all) + "\n```\n");
        return text.toString();
    }

    private static String prose(List<String> group, List<String> taken) {
        return group.stream()
                .map(one -> "### " + escaped(one) + " and on\n\n" + escaped(one) + "\n\nSo: " + code(one) + " and *"
                        + escaped(one)
                        + "* and **" + escaped(one) + "** and [" + escaped(one) + "](https://example.org/)\n\n- "
                        + escaped(one) + "\n\n> " + escaped(one) + "\n\n![" + escaped(one) + "](figures/one.svg \""
                        + escaped(one) + "\")\n\n" + (taken.contains(one) ? "So: " + one + "\n\n" : ""))
                .collect(Collectors.joining());
    }

    private static String options(List<String> texts, String indent) {
        return lines(
                texts,
                one -> indent + "- { id: o" + texts.indexOf(one) + ", text: " + quoted(one) + ", because: "
                        + quoted(one) + (texts.indexOf(one) == 0 ? ", right: true" : "") + " }");
    }

    private static String fence(String kind, List<String> texts, Function<String, String> line) {
        return "```" + kind + "\n" + lines(texts, line) + "```\n\n";
    }

    private static String lines(List<String> texts, Function<String, String> line) {
        return texts.stream().map(line).map(one -> one + "\n").collect(Collectors.joining());
    }

    private static void step(StringBuilder text, String title, String id, String body) {
        text.append("## ")
                .append(escaped(title))
                .append(" {#")
                .append(id)
                .append("}\n\n")
                .append(body)
                .append("\n");
    }

    /** As YAML has any text. */
    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** As Markdown has any text. */
    private static String escaped(String text) {
        return text.replaceAll("([\\p{Punct}])", "\\\\$1");
    }

    private static String code(String text) {
        return "```` " + text + " ````";
    }

    /** Writes the conversation: it is told in English by attacks alone, some in each text of it. */
    static void writeScenario(Path scenarios) {
        try {
            for (var from : List.of(RESOURCES.resolve("scenarios"), RESOURCES.resolve("pair"))) {
                try (var files = Files.list(from)) {
                    for (var file : files.toList()) {
                        Files.copy(file, scenarios.resolve(file.getFileName().toString()));
                    }
                }
            }
            var library = ScenarioLibrary.load(scenarios).scenarios().stream()
                    .filter(one -> one.scenario().id().value().equals(SCENARIO))
                    .findFirst()
                    .orElseThrow();
            var sheet = SheetExport.of(library, "en");
            var units = new ArrayList<Sheet.Unit>();
            for (var unit : sheet.units()) {
                var attack = IntStream.range(0, 3)
                        .mapToObj(one -> ALL.get((units.size() * 3 + one) % ALL.size()))
                        .collect(Collectors.joining(" "));
                units.add(new Sheet.Unit(
                        unit.line(), unit.id(), unit.notes(), unit.source(), attack.strip(), Sheet.State.FINAL));
            }
            var imported = SheetImport.into(
                    library, new Sheet(sheet.scenario(), sheet.source(), sheet.language(), units, List.of()));
            Files.writeString(scenarios.resolve(imported.fileName()), imported.text());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SheetRefusedException refused) {
            throw new AssertionError(refused.mistakes().toString(), refused);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
