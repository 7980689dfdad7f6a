package org.samtale.engine.course;

import java.util.List;

/** A piece of a paragraph. Nothing else is ever shown, whatever an author writes. */
public sealed interface Inline {

    record Text(String words) implements Inline {}

    record Emphasis(List<Inline> content) implements Inline {

        public Emphasis {
            content = List.copyOf(content);
        }
    }

    record Strong(List<Inline> content) implements Inline {

        public Strong {
            content = List.copyOf(content);
        }
    }

    record Code(String words) implements Inline {}

    /** Leads out of the course, by https or to somebody's mail. */
    record Link(String address, List<Inline> content) implements Inline {

        public Link {
            content = List.copyOf(content);
        }
    }

    /** Leads to another step. */
    record StepLink(StepRef step, List<Inline> content) implements Inline {

        public StepLink {
            content = List.copyOf(content);
        }
    }

    record Break() implements Inline {}
}
