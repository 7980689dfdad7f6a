package org.samtale.server.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.samtale.engine.compile.DiagnosticCode;
import org.samtale.engine.explain.Explanation;

/** Reads what each diagnostic means from the files the engine brings along. */
public final class Explanations {
    private Explanations() {}

    public static Explanation of(DiagnosticCode code) {
        var name = code.id() + ".md";
        try (var file = Objects.requireNonNull(Explanation.class.getResourceAsStream(name), name)) {
            return Explanation.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Every code. */
    public static List<Explanation> all() {
        return Arrays.stream(DiagnosticCode.values()).map(Explanations::of).toList();
    }
}
