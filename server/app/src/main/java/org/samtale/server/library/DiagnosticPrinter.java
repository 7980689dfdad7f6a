package org.samtale.server.library;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.samtale.engine.compile.Diagnostic;

/** Prints diagnostics like a good compiler: where, what, the line itself with a mark under the place, and the way out. */
final class DiagnosticPrinter {
    static final Comparator<Diagnostic> WORST_FIRST = Comparator.comparing(Diagnostic::severity)
            .thenComparing(diagnostic -> diagnostic.place().file())
            .thenComparingInt(diagnostic -> diagnostic.place().line())
            .thenComparingInt(diagnostic -> diagnostic.place().column());

    private final Path folder;
    private final Map<String, List<String>> lines;

    /**
     * Prints places as files in the given folder.
     *
     * @param lines file name to its lines, for showing the one that is meant
     */
    DiagnosticPrinter(Path folder, Map<String, List<String>> lines) {
        this.folder = folder;
        this.lines = lines;
    }

    String print(Diagnostic diagnostic) {
        var place = diagnostic.place();
        var text = new StringBuilder()
                .append(folder.resolve(place.file()))
                .append(":" + place.line() + ":" + place.column())
                .append(": ")
                .append(diagnostic.severity().word())
                .append(" [")
                .append(diagnostic.code().id())
                .append("] ")
                .append(MarkedLine.visible(diagnostic.message()))
                .append('\n');
        var all = lines.getOrDefault(place.file(), List.of());
        if (place.line() <= all.size()) {
            var shown = MarkedLine.of(all.get(place.line() - 1), place.column());
            var number = String.format(Locale.ROOT, "%5d", place.line());
            text.append(number).append(" | ").append(shown.text()).append('\n');
            text.append("      | ").append(shown.mark()).append('\n');
        }
        return text.append("      = ")
                .append(MarkedLine.visible(diagnostic.remedy()))
                .append('\n')
                .toString();
    }
}
