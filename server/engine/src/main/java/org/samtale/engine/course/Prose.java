package org.samtale.engine.course;

import java.util.List;
import java.util.Optional;

/** Something to read. */
public sealed interface Prose extends Block {

    /** A heading inside a step; the highest has level 3. */
    record Heading(int level, List<Inline> content) implements Prose {

        public Heading {
            content = List.copyOf(content);
        }
    }

    record Paragraph(List<Inline> content) implements Prose {

        public Paragraph {
            content = List.copyOf(content);
        }
    }

    record Listing(boolean numbered, List<List<Prose>> items) implements Prose {

        public Listing {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    record Quotation(List<Prose> content) implements Prose {

        public Quotation {
            content = List.copyOf(content);
        }
    }

    /**
     * A drawing.
     *
     * @param file below the folder of the module, such as figures/three-hats.svg
     * @param alternative what one would miss without seeing it
     */
    record Figure(String file, String alternative, Optional<String> caption) implements Prose {}
}
