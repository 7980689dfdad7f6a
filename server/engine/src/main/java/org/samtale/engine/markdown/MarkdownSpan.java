package org.samtale.engine.markdown;

import java.util.List;
import org.samtale.engine.source.Place;

/** A piece inside a block; sealed like the blocks. */
public sealed interface MarkdownSpan {

    Place place();

    record Text(Place place, String words) implements MarkdownSpan {}

    record Emphasis(Place place, List<MarkdownSpan> content) implements MarkdownSpan {

        public Emphasis {
            content = List.copyOf(content);
        }
    }

    record Strong(Place place, List<MarkdownSpan> content) implements MarkdownSpan {

        public Strong {
            content = List.copyOf(content);
        }
    }

    record Code(Place place, String words) implements MarkdownSpan {}

    record Link(Place place, String address, List<MarkdownSpan> content) implements MarkdownSpan {

        public Link {
            content = List.copyOf(content);
        }
    }

    /** A picture; {@code title} is empty where there is none. */
    record Image(Place place, String address, String alternative, String title) implements MarkdownSpan {}

    /** The end of a line that the author wants to see. */
    record Break(Place place) implements MarkdownSpan {}

    /** Something that Markdown knows and a course does not. */
    record Foreign(Place place, String what) implements MarkdownSpan {}
}
