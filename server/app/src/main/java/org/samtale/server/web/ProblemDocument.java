package org.samtale.server.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Optional;
import org.samtale.server.problem.FieldError;
import org.samtale.server.problem.Problem;

/** One failure as RFC 9457 writes it. The only class that knows which problem has which status. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ProblemDocument(
        String type, String title, int status, String detail, List<FieldError> errors, Optional<String> incident) {
    static final String CONTENT_TYPE = "application/problem+json";

    static ProblemDocument of(Problem problem) {
        return switch (problem) {
            case Problem.NotFound notFound -> known("not-found", 404, notFound.detail());
            case Problem.Forbidden forbidden -> known("forbidden", 403, forbidden.detail());
            case Problem.Refused refused -> known("refused", 409, refused.detail());
            case Problem.Stale stale -> known("stale", 412, stale.detail());
            case Problem.Invalid invalid ->
                new ProblemDocument(
                        "/problems/invalid", title(422), 422, invalid.detail(), invalid.errors(), Optional.empty());
            case Problem.Busy busy -> known("busy", 503, busy.detail());
            case Problem.Unavailable unavailable -> known("unavailable", 503, unavailable.detail());
        };
    }

    /** A failure that HTTP itself knows the name of. */
    static ProblemDocument plain(int status, String detail) {
        return new ProblemDocument("about:blank", title(status), status, detail, List.of(), Optional.empty());
    }

    /** A failure of ours: the reader gets a number to quote, the log has the rest. */
    static ProblemDocument incident(String incident) {
        return new ProblemDocument(
                "about:blank",
                title(500),
                500,
                "Something went wrong here, not with you. Quote the incident when you ask about it.",
                List.of(),
                Optional.of(incident));
    }

    Buffer toJson() {
        return Buffer.buffer(Json.write(this));
    }

    private static ProblemDocument known(String kind, int status, String detail) {
        return new ProblemDocument("/problems/" + kind, title(status), status, detail, List.of(), Optional.empty());
    }

    private static String title(int status) {
        return HttpResponseStatus.valueOf(status).reasonPhrase();
    }
}
