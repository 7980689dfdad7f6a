package org.samtale.server.library;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.samtale.engine.compile.Diagnostic;
import org.samtale.engine.compile.Severity;

/** Prints diagnostics like a good compiler: where, what, the line itself with a mark under the place, and the way out. */
public final class DiagnosticPrinter {
    static final Comparator<Diagnostic> WORST_FIRST = Comparator.comparing(Diagnostic::severity)
            .thenComparing(diagnostic -> diagnostic.place().file())
            .thenComparingInt(diagnostic -> diagnostic.place().line())
            .thenComparingInt(diagnostic -> diagnostic.place().column());

    /** A longer line is cut, so that a file on one line does not fill the screen. */
    private static final int LINE_CHARACTERS_MAX = 160;

    private final String folder;
    private final Map<String, List<String>> lines;

    /**
     * Prints places as files in the given folder.
     *
     * @param lines file name to its lines, for showing the one that is meant
     */
    public DiagnosticPrinter(String folder, Map<String, List<String>> lines) {
        this.folder = folder;
        this.lines = lines;
    }

    public String print(Diagnostic diagnostic) {
        var place = diagnostic.place();
        var text = new StringBuilder()
                .append(folder.isEmpty() ? "" : folder + "/")
                .append(place)
                .append(": ")
                .append(word(diagnostic.severity()))
                .append(" [")
                .append(diagnostic.code().id())
                .append("] ")
                .append(diagnostic.message())
                .append('\n');
        var all = lines.getOrDefault(place.file(), List.of());
        if (place.line() <= all.size() && place.column() <= LINE_CHARACTERS_MAX) {
            var line = all.get(place.line() - 1);
            var shown = line.length() > LINE_CHARACTERS_MAX ? line.substring(0, LINE_CHARACTERS_MAX) + "…" : line;
            var number = String.format(Locale.ROOT, "%5d", place.line());
            text.append(number).append(" | ").append(shown).append('\n');
            text.append("      | ").append(" ".repeat(place.column() - 1)).append("^\n");
        }
        return text.append("      = ").append(diagnostic.remedy()).append('\n').toString();
    }

    /** For example: 2 errors and 1 warning. */
    public static String count(List<Diagnostic> diagnostics) {
        return Arrays.stream(Severity.values())
                .map(severity -> {
                    var number = diagnostics.stream()
                            .filter(one -> one.severity() == severity)
                            .count();
                    return number == 0 ? "" : number + " " + word(severity) + (number == 1 ? "" : "s");
                })
                .filter(part -> !part.isEmpty())
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(), parts -> parts.isEmpty() ? "no mistakes" : String.join(" and ", parts)));
    }

    public static boolean hasErrors(List<Diagnostic> diagnostics) {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
