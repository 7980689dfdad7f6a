package org.samtale.server.web;

import java.util.Collection;
import java.util.Optional;

/** Writes one JSON object as text, field by field in the order given. For what is written once and sent often. */
public final class JsonObject {
    private final StringBuilder out = new StringBuilder("{");

    public JsonObject text(String name, String value) {
        return raw(name, Json.quote(value));
    }

    public JsonObject text(String name, Optional<String> value) {
        return value.map(present -> text(name, present)).orElse(this);
    }

    public JsonObject number(String name, long value) {
        return raw(name, Long.toString(value));
    }

    public JsonObject flag(String name, boolean value) {
        return raw(name, Boolean.toString(value));
    }

    public JsonObject list(String name, Collection<String> written) {
        return raw(name, "[" + String.join(",", written) + "]");
    }

    public JsonObject raw(String name, Optional<String> written) {
        return written.map(present -> raw(name, present)).orElse(this);
    }

    /** A value that is JSON already. */
    public JsonObject raw(String name, String written) {
        if (out.length() > 1) {
            out.append(',');
        }
        // Names are ours and need no escapes.
        out.append('"').append(name).append("\":").append(written);
        return this;
    }

    @Override
    public String toString() {
        return out + "}";
    }
}
