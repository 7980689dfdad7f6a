package org.samtale.engine.compile;

import org.samtale.engine.compile.Tokens.Token;
import org.samtale.engine.source.Place;

/** Leaves a condition that cannot be understood; never leaves the parser, which turns it into a diagnostic. */
final class NotUnderstood extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final DiagnosticCode code;
    private final transient Place place;
    private final String message;
    private final String remedy;

    NotUnderstood(DiagnosticCode code, Place place, String message, String remedy) {
        super(message, null, false, false);
        this.code = code;
        this.place = place;
        this.message = message;
        this.remedy = remedy;
    }

    static NotUnderstood syntax(Token at, String message, String remedy) {
        return new NotUnderstood(DiagnosticCode.EXPRESSION_SYNTAX, at.place(), message, remedy);
    }

    static NotUnderstood type(Token at, String message, String remedy) {
        return new NotUnderstood(DiagnosticCode.EXPRESSION_TYPE, at.place(), message, remedy);
    }

    /** The same about a sentence that is a bar and no condition; what it lacks is shown in a whole one. */
    void tellAsBar(Problems problems, BarForms forms) {
        boolean isAboutWords = code == DiagnosticCode.EXPRESSION_SYNTAX
                || code == DiagnosticCode.EXPRESSION_TYPE
                || code == DiagnosticCode.BAR_NOT_UNDERSTOOD;
        boolean isNoStance = code == DiagnosticCode.UNKNOWN_STANCE && forms.beginsWithAName();
        problems.add(
                isAboutWords ? DiagnosticCode.BAR_NOT_UNDERSTOOD : code,
                place,
                message,
                isAboutWords || isNoStance ? "Write it like this: '" + forms.nearest() + "'." : remedy);
    }

    void tell(Problems problems) {
        problems.add(code, place, message, remedy);
    }
}
