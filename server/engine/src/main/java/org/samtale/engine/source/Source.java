package org.samtale.engine.source;

import java.util.List;

/** One piece of an author's file; sealed, so that every reader decides what to do with each shape. */
public sealed interface Source {

    Place place();

    /** Keys with their values, in the order written. A key may still stand there twice. */
    record Mapping(Place place, List<Entry> entries) implements Source {

        public Mapping {
            entries = List.copyOf(entries);
        }
    }

    /** A list. */
    record Sequence(Place place, List<Source> items) implements Source {

        public Sequence {
            items = List.copyOf(items);
        }
    }

    /**
     * A single text, number or word; {@code quoted} tells whether the author put quotation marks around it, {@code remark}
     * is the comment behind it on its line, from the space before its sign on, and empty where there is none.
     */
    record Scalar(Place place, String text, boolean quoted, String remark) implements Source {

        public Scalar(Place place, String text, boolean quoted) {
            this(place, text, quoted, "");
        }
    }
}
