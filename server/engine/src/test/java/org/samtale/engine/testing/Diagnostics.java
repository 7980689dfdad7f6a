package org.samtale.engine.testing;

import java.util.List;
import java.util.stream.Collectors;
import org.samtale.engine.compile.Diagnostic;

/** Shows diagnostics in the message of a failing test. */
public final class Diagnostics {

    private Diagnostics() {}

    public static String print(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(one -> one.place() + " " + one.severity() + " "
                        + one.code().id() + " " + one.message() + " " + one.remedy())
                .collect(Collectors.joining("\n", "\n", "\n"));
    }
}
