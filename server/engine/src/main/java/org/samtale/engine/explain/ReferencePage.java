package org.samtale.engine.explain;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samtale.engine.explain.Explanation.Example;

/** All explanations on one page in Markdown: {@code scenarios/DIAGNOSTICS.md}, and {@code content/DIAGNOSTICS.md} for those of courses. */
public final class ReferencePage {

    private static final String TOP = """
            # What the checker says, one by one

            Every message of the checker has a code, and every code is explained here: what it means, an example that is wrong, and
            the same put right. `samtale explain S201` shows one of them in the terminal, `samtale lint --explain` those of your files.

            The examples show only what differs from [the first conversation](README.md#a-first-conversation) of the guide, or from the
            file named on their first line. In the wrong ones `^` stands under the place that the message points to; it is no part of
            the file.

            This page is made with `samtale explain --all`.

            """;

    private static final String TOP_OF_COURSES = """
            # What the checker says of courses, one by one

            Every message of the checker has a code, and every code that only courses can have is explained here: what it means, an
            example that is wrong, and the same put right. Codes that begin with S are those of [scenarios](../scenarios/DIAGNOSTICS.md): what
            they say of the shape of a file holds for courses, too. `samtale explain C301` shows one of them in the terminal,
            `samtale lint content --explain` those of your files.

            The examples show only the steps and keys that differ from [the first course](README.md#a-first-course) of the guide. In the wrong
            ones `^` stands under the place that the message points to; it is no part of the file, and `{ words, 300 times }` stands for that
            many.

            This page is made with `samtale explain --all --courses`.

            """;

    private ReferencePage() {}

    /** Those that scenarios can have, in the order of the codes. */
    public static String print(List<Explanation> all) {
        return TOP + listed(all.stream().filter(one -> !one.code().isOfCourses()));
    }

    /** Those that only courses can have. */
    public static String printOfCourses(List<Explanation> all) {
        return TOP_OF_COURSES + listed(all.stream().filter(one -> one.code().isOfCourses()));
    }

    private static String listed(Stream<Explanation> some) {
        var explanations =
                some.sorted(Comparator.comparing(one -> one.code().id())).toList();
        return "| Code | | |\n|---|---|---|\n"
                + explanations.stream().map(ReferencePage::row).collect(Collectors.joining())
                + explanations.stream().map(ReferencePage::section).collect(Collectors.joining());
    }

    private static String row(Explanation one) {
        var id = one.code().id();
        return "| [" + id + "](#" + id + ") | " + one.code().severity().word() + " | " + one.title() + " |\n";
    }

    private static String section(Explanation one) {
        var id = one.code().id();
        return "\n<a id=\"" + id + "\"></a>\n\n## " + id + " " + one.title() + "\n\n" + one.meaning() + "\n\nWrong:\n\n"
                + fenced(one.wrong()) + "\nRight:\n\n" + fenced(one.right());
    }

    private static String fenced(List<Example> examples) {
        return examples.stream().map(ReferencePage::fenced).collect(Collectors.joining("\n"));
    }

    private static String fenced(Example example) {
        var fence = example.text().contains("```") ? "````" : "```";
        return (example.file().isEmpty() ? "" : "In `" + example.file() + "`:\n\n") + fence + example.language() + "\n"
                + example.text() + fence + "\n";
    }
}
