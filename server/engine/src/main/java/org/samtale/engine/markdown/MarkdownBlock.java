package org.samtale.engine.markdown;

import java.util.List;
import java.util.Optional;
import org.samtale.engine.source.Place;
import org.samtale.engine.source.Source;

/** One block of a text; sealed, so that every reader decides what to do with each. */
public sealed interface MarkdownBlock {

    Place place();

    record Heading(Place place, int level, List<MarkdownSpan> content) implements MarkdownBlock {

        public Heading {
            content = List.copyOf(content);
        }
    }

    record Paragraph(Place place, List<MarkdownSpan> content) implements MarkdownBlock {

        public Paragraph {
            content = List.copyOf(content);
        }
    }

    record Listing(Place place, boolean numbered, List<List<MarkdownBlock>> items) implements MarkdownBlock {

        public Listing {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    record Quotation(Place place, List<MarkdownBlock> blocks) implements MarkdownBlock {

        public Quotation {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * What stands between fences.
     *
     * @param kind the first word behind the opening one
     * @param content empty where the kind is unknown, or where it could not be read and the author has been told
     */
    record Fence(Place place, String kind, Optional<Source> content) implements MarkdownBlock {}

    /** Something that Markdown knows and a course does not. */
    record Foreign(Place place, String what) implements MarkdownBlock {}
}
