package org.samtale.engine.compile;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.samtale.engine.grammar.Key;
import org.samtale.engine.grammar.Key.Presence;
import org.samtale.engine.grammar.Shape;
import org.samtale.engine.grammar.Type;
import org.samtale.engine.source.Entry;
import org.samtale.engine.source.Source;
import org.samtale.engine.source.SourceFile;

/**
 * How much each kind of diagnostic weighs in one project: as usual, unless its {@code lint.yaml} says otherwise. What keeps
 * a scenario from being played is an error everywhere.
 */
public final class Severities {

    private static final String OFF = "off";

    /** Empty behind a code whose diagnostics nobody wants to see. */
    private final Map<DiagnosticCode, Optional<Severity>> chosen = new EnumMap<>(DiagnosticCode.class);

    private Severities() {}

    /** What a {@code lint.yaml} says, and what is wrong with it; a line that is wrong changes nothing. */
    public record Read(Severities severities, List<Diagnostic> diagnostics) {

        public Read {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    public static Severities usual() {
        return new Severities();
    }

    public static Read read(SourceFile file) {
        var reading = new Reading();
        var severities = new Severities();
        if (SizeCheck.isReadable(reading.problems(), file)) {
            Fields.of(reading, file.root(), shape(code -> ""), file.name())
                    .ifPresent(fields -> fields.rest().forEach(entry -> severities.take(reading, entry)));
        }
        return new Read(severities, reading.problems().inOrder());
    }

    /** What a {@code lint.yaml} is made of, with a few words about each code. */
    public static Shape shape(Function<DiagnosticCode, String> means) {
        var shape = Shape.named("weights", "How much each warning or hint of the checker weighs in this folder.");
        for (var code : DiagnosticCode.values()) {
            if (!code.isOfCourses()) {
                var possible = code.severity() == Severity.ERROR ? List.of(Severity.ERROR.word()) : words();
                shape = shape.with(new Key(code.id(), new Type.Word(possible), Presence.MAY, means.apply(code)));
            }
        }
        return shape;
    }

    private void take(Reading reading, Entry entry) {
        var code = DiagnosticCode.find(entry.key()).filter(one -> !one.isOfCourses());
        if (code.isEmpty()) {
            reading.problems()
                    .add(
                            DiagnosticCode.UNKNOWN_DIAGNOSTIC,
                            entry.keyPlace(),
                            "'" + entry.key() + "' is not the code of a message.",
                            "Write a code as the checker prints it, such as S601.");
            return;
        }
        reading.values()
                .word(entry.value(), "the weight of " + entry.key(), words())
                .ifPresent(word -> take(reading, code.get(), word, entry.value()));
    }

    private static List<String> words() {
        return Stream.concat(Arrays.stream(Severity.values()).map(Severity::word), Stream.of(OFF))
                .toList();
    }

    private void take(Reading reading, DiagnosticCode code, String word, Source source) {
        var severity = Arrays.stream(Severity.values())
                .filter(one -> one.word().equals(word))
                .findFirst();
        if (code.severity() == Severity.ERROR
                && severity.filter(Severity.ERROR::equals).isEmpty()) {
            reading.problems()
                    .add(
                            DiagnosticCode.ERROR_REMAINS,
                            source.place(),
                            code.id() + " keeps a scenario from being played, and stays an error.",
                            "Take the line away. Warnings and hints can be turned off.");
            return;
        }
        chosen.put(code, severity);
    }

    /** The diagnostics as they weigh here. */
    public List<Diagnostic> applied(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .flatMap(
                        one -> chosen.getOrDefault(one.code(), Optional.of(one.severity())).map(one::weighing).stream())
                .toList();
    }

    /** The diagnostics as they weigh here; a scenario with what is an error here cannot be played. */
    public Compilation applied(Compilation compilation) {
        var weighed = applied(compilation.diagnostics());
        boolean fails = weighed.stream().anyMatch(one -> one.severity() == Severity.ERROR);
        return !fails && compilation instanceof Compilation.Compiled compiled
                ? new Compilation.Compiled(compiled.scenario(), weighed)
                : new Compilation.Failed(weighed);
    }
}
