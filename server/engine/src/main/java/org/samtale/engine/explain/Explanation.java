package org.samtale.engine.explain;

import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.samtale.engine.compile.DiagnosticCode;

/**
 * What a diagnostic means, for the author who got it.
 *
 * @param wrong an example of the mistake, file by file, with a line {@code ^} below the place that is meant
 * @param right the same without the mistake
 */
public record Explanation(DiagnosticCode code, String title, String meaning, List<Example> wrong, List<Example> right) {

    private static final Pattern FILE = Pattern.compile(
            "# ([SC]\\d{3}) ([^\\n]+)\\n\\n(.+?)\\n\\n## Wrong\\n\\n(.+?)\\n## Right\\n\\n(.+)", Pattern.DOTALL);
    private static final Pattern FENCE =
            Pattern.compile("^(`{3,})(\\w+)(?: (\\S+))?\\n(.+?)^\\1\\n", Pattern.DOTALL | Pattern.MULTILINE);

    /**
     * A file, or what differs in it from the file one knows.
     *
     * @param language in which it is written, such as yaml
     * @param file empty where it goes without saying
     */
    public record Example(String language, String file, String text) {}

    public Explanation {
        wrong = List.copyOf(wrong);
        right = List.copyOf(right);
    }

    /** Reads the file of one code. */
    public static Explanation read(String text) {
        var file = FILE.matcher(text);
        if (!file.matches()) {
            throw new IllegalArgumentException("no explanation of a diagnostic: " + text);
        }
        var code = DiagnosticCode.find(file.group(1))
                .orElseThrow(() -> new IllegalArgumentException("there is no diagnostic " + file.group(1)));
        return new Explanation(code, file.group(2), file.group(3), fences(file.group(4)), fences(file.group(5)));
    }

    private static List<Example> fences(String part) {
        return FENCE.matcher(part)
                .results()
                .map((MatchResult fence) ->
                        new Example(fence.group(2), Objects.requireNonNullElse(fence.group(3), ""), fence.group(4)))
                .toList();
    }

    /** For reading in a terminal. */
    public String text() {
        return code.id() + " (" + code.severity().word() + "): " + title + "\n\n" + meaning + "\n\nWrong:\n\n"
                + indented(wrong) + "\nRight:\n\n" + indented(right);
    }

    private static String indented(List<Example> examples) {
        return examples.stream()
                .map(example -> (example.file().isEmpty() ? "" : "(" + example.file() + ")\n") + example.text())
                .collect(Collectors.joining("\n"))
                .indent(4);
    }
}
