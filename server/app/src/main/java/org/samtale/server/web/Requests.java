package org.samtale.server.web;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samtale.server.problem.FieldError;
import org.samtale.server.problem.Problem;

/** Reads typed values out of a request, or fails with the problem that the client is to be told. */
public final class Requests {
    private static final int UUID_LENGTH = 36;

    private Requests() {}

    /** An id from the path. What is no id at all names nothing that exists. */
    public static UUID uuid(RoutingContext context, String parameter) {
        var text = text(context, parameter);
        try {
            var id = UUID.fromString(text);
            if (text.length() == UUID_LENGTH) {
                return id;
            }
        } catch (IllegalArgumentException malformed) {
            // told below
        }
        throw new Problem.NotFound(parameter, text).asException();
    }

    public static String text(RoutingContext context, String parameter) {
        var text = context.pathParam(parameter);
        if (text == null) {
            throw new IllegalStateException("The route has no parameter " + parameter);
        }
        return text;
    }

    /** A query parameter, if it was given once. */
    public static Optional<String> query(RoutingContext context, String name) {
        var values = context.queryParam(name);
        if (values.size() > 1) {
            throw invalid(name, "is given more than once");
        }
        return values.stream().findFirst();
    }

    /** The fields of a form, each with everything that was sent for it, in the order of the form. */
    public static Map<String, List<String>> form(RoutingContext context) {
        var fields = new LinkedHashMap<String, List<String>>();
        for (var field : context.request().formAttributes()) {
            fields.computeIfAbsent(field.getKey(), name -> new ArrayList<>()).add(field.getValue());
        }
        return fields;
    }

    /** The body as a record. Whatever the record does not name is refused. */
    public static <T> T body(RoutingContext context, Class<T> type) {
        var buffer = context.body().buffer();
        if (buffer == null || buffer.length() == 0) {
            throw invalid("", "the body is empty");
        }
        try {
            var body = Json.mapper().readValue(buffer.getBytes(), type);
            if (body == null) {
                throw invalid("", "the body is null");
            }
            return body;
        } catch (JsonMappingException mapping) {
            throw invalid(path(mapping), "is missing, unknown or of the wrong type");
        } catch (JacksonException malformed) {
            throw invalid("", "the body is not JSON");
        } catch (IOException impossible) {
            throw new IllegalStateException("Reading from memory failed", impossible);
        }
    }

    public static RuntimeException invalid(String field, String message) {
        return new Problem.Invalid(List.of(new FieldError(field, message))).asException();
    }

    private static String path(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining("."));
    }
}
