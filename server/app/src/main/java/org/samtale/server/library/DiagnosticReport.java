package org.samtale.server.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.samtale.engine.compile.Diagnostic;
import org.samtale.engine.compile.DiagnosticCode;
import org.samtale.engine.compile.Severity;

/** All mistakes found in a folder of scenarios, for reading in a terminal. */
public final class DiagnosticReport {
    private final Path folder;
    private final List<Diagnostic> diagnostics;

    public DiagnosticReport(Path folder, List<Diagnostic> diagnostics) {
        this.folder = folder;
        this.diagnostics = List.copyOf(diagnostics);
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    /** Every diagnostic with its line; empty when there is none. */
    public String text() {
        var printer = new DiagnosticPrinter(folder, lines());
        return diagnostics.stream().map(printer::print).collect(Collectors.joining("\n"));
    }

    /** What was found, each kind once. */
    public List<DiagnosticCode> codes() {
        return diagnostics.stream().map(Diagnostic::code).distinct().sorted().toList();
    }

    /** For example: 2 errors and 1 warning. */
    public String count() {
        var parts = new ArrayList<String>();
        for (var severity : Severity.values()) {
            var number = diagnostics.stream()
                    .filter(one -> one.severity() == severity)
                    .count();
            if (number > 0) {
                parts.add(number + " " + severity.word() + (number == 1 ? "" : "s"));
            }
        }
        return parts.isEmpty() ? "no mistakes" : String.join(" and ", parts);
    }

    private Map<String, List<String>> lines() {
        var lines = new HashMap<String, List<String>>();
        for (var diagnostic : diagnostics) {
            lines.computeIfAbsent(diagnostic.place().file(), this::lines);
        }
        return lines;
    }

    private List<String> lines(String name) {
        var file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try {
            // Decoded leniently: a file that is not UTF-8 has a diagnostic of its own, and must not stop the report.
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
