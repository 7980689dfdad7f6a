package org.samtale.server.command;

import java.io.Serial;
import java.nio.file.Path;

/** The scenarios have errors and nobody is there to mend them; says so in one line for the operator. */
final class ScenariosRefusedException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    ScenariosRefusedException(Path scenarios) {
        super("The scenarios in " + scenarios + " have errors; mend them, or take them out, before serving.");
    }
}
