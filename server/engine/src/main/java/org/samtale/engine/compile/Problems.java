package org.samtale.engine.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.samtale.engine.source.Place;

/** Everything that was found wrong so far. Nothing stops at the first mistake. */
public final class Problems {

    /** A file with more mistakes than this is not a scenario; the rest of the list would help nobody. */
    private static final int MOST = 2_000;

    /** From here on nobody reads what was probably meant by a name, and finding it out among thousands takes long. */
    private static final int MANY = 200;

    private final List<Diagnostic> found = new ArrayList<>();
    private final Set<DiagnosticCode> codes = EnumSet.noneOf(DiagnosticCode.class);
    private int errors;

    Problems() {}

    public void add(DiagnosticCode code, Place place, String message, String remedy) {
        codes.add(code);
        if (code.severity() == Severity.ERROR) {
            errors++;
        }
        if (found.size() < MOST) {
            found.add(new Diagnostic(code, place, message, remedy));
        }
    }

    /** How many of them keep the scenario, or the course, from being used. */
    public int errors() {
        return errors;
    }

    public boolean areMany() {
        return found.size() >= MANY;
    }

    public boolean hasErrors() {
        return errors > 0;
    }

    boolean hasAny(Set<DiagnosticCode> some) {
        return some.stream().anyMatch(codes::contains);
    }

    /** By file, in the order the files were first complained about, then by line and column. */
    public List<Diagnostic> inOrder() {
        var files = found.stream().map(one -> one.place().file()).distinct().toList();
        return found.stream()
                .distinct()
                .sorted(Comparator.<Diagnostic>comparingInt(
                                one -> files.indexOf(one.place().file()))
                        .thenComparingInt(one -> one.place().line())
                        .thenComparingInt(one -> one.place().column()))
                .toList();
    }
}
