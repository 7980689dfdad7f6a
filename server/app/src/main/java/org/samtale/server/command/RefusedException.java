package org.samtale.server.command;

import java.io.Serial;
import java.nio.file.Path;

/** What is to be served has errors and nobody is there to mend them; says so in one line for the operator. */
final class RefusedException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private RefusedException(String what, Path folder) {
        super("The " + what + " in " + folder + " have errors; mend them, or take them out, before serving.");
    }

    static RefusedException ofScenarios(Path folder) {
        return new RefusedException("scenarios", folder);
    }

    static RefusedException ofCourses(Path folder) {
        return new RefusedException("courses", folder);
    }
}
