package org.samtale.engine.compile;

import org.samtale.engine.source.Place;

/** One mistake of an author: what is wrong, how much it weighs, where, and what would put it right. */
public record Diagnostic(DiagnosticCode code, Severity severity, Place place, String message, String remedy) {

    /** As much as mistakes of this kind usually weigh. */
    public Diagnostic(DiagnosticCode code, Place place, String message, String remedy) {
        this(code, code.severity(), place, message, remedy);
    }

    Diagnostic weighing(Severity other) {
        return new Diagnostic(code, other, place, message, remedy);
    }
}
