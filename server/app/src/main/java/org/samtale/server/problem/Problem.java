package org.samtale.server.problem;

import java.util.List;

/** Everything a client can be told no about. The web edge turns each into one status code. */
public sealed interface Problem {

    /** A sentence for the client. Nothing decides on its text. */
    String detail();

    /** Not there, or not for this person: the two look the same. */
    record NotFound(String kind, String id) implements Problem {

        /** Of what is found by a secret, which is not to be repeated. */
        public NotFound(String kind) {
            this(kind, "");
        }

        @Override
        public String detail() {
            return id.isEmpty() ? "There is no such " + kind + "." : "There is no " + kind + " " + id + ".";
        }
    }

    /** Known, and not allowed. */
    record Forbidden(String detail) implements Problem {}

    /** The rules do not allow it now. */
    record Refused(String detail) implements Problem {}

    /** Someone else changed it first; the client should read again and retry. */
    record Stale(String detail) implements Problem {}

    /** Some fields of the request cannot be used; each is named. */
    record Invalid(List<FieldError> errors) implements Problem {
        public Invalid {
            errors = List.copyOf(errors);
        }

        @Override
        public String detail() {
            return errors.size() == 1
                    ? errors.getFirst().field() + " " + errors.getFirst().message()
                    : errors.size() + " fields cannot be used.";
        }
    }

    /** More was asked at once than can be done; the same request may succeed in a moment. */
    record Busy(String detail) implements Problem {}

    /** Something the server stands on is away. What was asked may or may not have happened. */
    record Unavailable(String detail) implements Problem {}

    default ProblemException asException() {
        return new ProblemException(this);
    }
}
