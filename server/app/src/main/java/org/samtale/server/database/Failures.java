package org.samtale.server.database;

import io.vertx.core.VertxException;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import org.hibernate.StaleStateException;
import org.samtale.server.problem.Problem;
import org.samtale.server.problem.ProblemException;

/** Turns what the database and the way to it report into what a client can be told; our own mistakes stay what they are. */
public final class Failures {
    private Failures() {}

    public static Throwable translate(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case ProblemException known -> {
                    return known;
                }
                case OptimisticLockException stale -> {
                    return changedByAnother();
                }
                case StaleStateException stale -> {
                    return changedByAnother();
                }
                case ConnectionPoolTooBusyException full -> {
                    return new Problem.Busy("The database has more to do than it can take on.").asException();
                }
                case PgException refused -> {
                    return isAway(refused) ? away() : unwrapped(failure);
                }
                // The pool's and the driver's ways to say that there is no connection, or no longer.
                case VertxException closed -> {
                    return away();
                }
                case NoStackTraceThrowable waitedTooLong -> {
                    return away();
                }
                case IOException unreachable -> {
                    return away();
                }
                case TimeoutException late -> {
                    return away();
                }
                default -> {
                    // Look at its cause.
                }
            }
        }
        return unwrapped(failure);
    }

    /** SQLSTATE classes: connection, resources, operator, and the two that another try may pass. */
    private static boolean isAway(PgException refused) {
        var state = String.valueOf(refused.getSqlState());
        return state.startsWith("08")
                || state.startsWith("53")
                || state.startsWith("57")
                || state.startsWith("40")
                || state.startsWith("55P03");
    }

    /** Whether somebody is told to come again, for what lies with the database alone. */
    static boolean isRefusal(Throwable told) {
        return told instanceof ProblemException known
                && (known.problem() instanceof Problem.Unavailable || known.problem() instanceof Problem.Busy);
    }

    static ProblemException away() {
        return new Problem.Unavailable("The database does not answer just now.").asException();
    }

    private static ProblemException changedByAnother() {
        return new Problem.Stale("Someone else changed it first.").asException();
    }

    private static Throwable unwrapped(Throwable failure) {
        var inner = failure;
        while (inner instanceof CompletionException && inner.getCause() != null) {
            inner = inner.getCause();
        }
        return inner;
    }
}
