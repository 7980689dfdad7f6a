package org.samtale.engine.course.progress;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.samtale.engine.course.ItemId;

/** What a learner did with a task. It may fit the task or not; {@link Judge} tells. */
public sealed interface Answer {

    /** Which card was laid on which pile. */
    record Sorted(Map<ItemId, ItemId> piles) implements Answer {

        public Sorted {
            piles = kept(piles);
        }
    }

    /** Things in the order in which they were put. */
    record Ordered(List<ItemId> items) implements Answer {

        public Ordered {
            items = List.copyOf(items);
        }
    }

    /** The options that were picked. */
    record Chosen(Set<ItemId> options) implements Answer {

        public Chosen {
            options = kept(options);
        }
    }

    /** The options that were picked, question by question. */
    record Quizzed(Map<ItemId, Set<ItemId>> options) implements Answer {

        public Quizzed {
            var each = new LinkedHashMap<ItemId, Set<ItemId>>();
            options.forEach((question, picked) -> each.put(question, kept(picked)));
            options = Collections.unmodifiableMap(each);
        }
    }

    /** The lines that were marked. */
    record Noticed(Set<ItemId> lines) implements Answer {

        public Noticed {
            lines = kept(lines);
        }
    }

    /** What was written to a reflection, or into the fields of a paper. */
    record Written(Map<ItemId, String> texts) implements Answer {

        public Written {
            texts = kept(texts);
        }
    }

    /** What somebody thinks of the course, in numbers and in words. */
    record Rated(Map<ItemId, Integer> ratings, Map<ItemId, String> texts) implements Answer {

        public Rated {
            ratings = kept(ratings);
            texts = kept(texts);
        }
    }

    /** In the order it was given, which is the same every day. */
    private static <T> Map<ItemId, T> kept(Map<ItemId, T> given) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(given));
    }

    private static Set<ItemId> kept(Collection<ItemId> given) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(given));
    }
}
