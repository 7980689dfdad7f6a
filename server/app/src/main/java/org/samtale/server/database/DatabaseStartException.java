package org.samtale.server.database;

import org.jspecify.annotations.Nullable;

/** The database cannot be used, told to the operator in one line that says what to do. */
public final class DatabaseStartException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DatabaseStartException(String line) {
        this(line, null);
    }

    DatabaseStartException(String line, @Nullable Throwable cause) {
        super(line, cause);
    }
}
