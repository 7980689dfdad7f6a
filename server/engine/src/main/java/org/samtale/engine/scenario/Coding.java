package org.samtale.engine.scenario;

import java.util.List;

/** A way of naming what is said in conversations that others have worked out, with where it is described. */
public record Coding(CodingId id, Text name, Text source, List<Code> codes) {

    public Coding {
        codes = List.copyOf(codes);
    }

    /** One of its names, in our own words. */
    public record Code(CodingId coding, CodeId id, Text name) {}
}
