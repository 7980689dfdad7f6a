package org.samtale.engine.explain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.samtale.engine.compile.DiagnosticCode;

/** The explanations as they lie beside the package. */
public final class Explanations {

    private Explanations() {}

    /** Those of scenarios; those of courses are held against the compiler where Markdown is read. */
    public static List<Explanation> all() {
        return Arrays.stream(DiagnosticCode.values())
                .filter(code -> !code.isOfCourses())
                .map(Explanations::of)
                .toList();
    }

    public static Explanation of(DiagnosticCode code) {
        var name = code.id() + ".md";
        try (var file = requireNonNull(Explanation.class.getResourceAsStream(name), name + " is missing")) {
            return Explanation.read(new String(file.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
