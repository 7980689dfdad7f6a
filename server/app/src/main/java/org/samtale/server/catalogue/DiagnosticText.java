package org.samtale.server.catalogue;

import org.samtale.engine.compile.Diagnostic;

/** One mistake of an author, as the page shows it while it is being put right. */
record DiagnosticText(String file, int line, int column, String code, String severity, String message, String remedy) {

    static DiagnosticText of(Diagnostic diagnostic) {
        var place = diagnostic.place();
        return new DiagnosticText(
                place.file(),
                place.line(),
                place.column(),
                diagnostic.code().id(),
                diagnostic.severity().word(),
                diagnostic.message(),
                diagnostic.remedy());
    }
}
