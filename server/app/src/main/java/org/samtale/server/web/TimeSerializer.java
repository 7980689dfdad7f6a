package org.samtale.server.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.time.Instant;

/** Writes a point in time as ISO 8601 in UTC, to the millisecond. */
final class TimeSerializer extends StdScalarSerializer<Instant> {
    private static final long serialVersionUID = 1L;

    TimeSerializer() {
        super(Instant.class);
    }

    @Override
    public void serialize(Instant time, JsonGenerator out, SerializerProvider provider) throws IOException {
        out.writeString(Json.time(time));
    }
}
