package org.samtale.engine.explain;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** All explanations on one page in Markdown: {@code scenarios/DIAGNOSTICS.md}. */
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

    private ReferencePage() {}

    /** In the order of the codes. */
    public static String print(List<Explanation> all) {
        var explanations = all.stream()
                .sorted(Comparator.comparing(one -> one.code().id()))
                .toList();
        return TOP
                + "| Code | | |\n|---|---|---|\n"
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

    private static String fenced(List<String> examples) {
        return examples.stream().map(example -> "```yaml\n" + example + "```\n").collect(Collectors.joining("\n"));
    }
}
