package org.samtale.engine.compile;

import org.samtale.engine.source.Place;

/** One mistake of an author: what is wrong, where, and what would put it right. */
public record Diagnostic(DiagnosticCode code, Place place, String message, String remedy) {

    public Severity severity() {
        return code.severity();
    }
}
