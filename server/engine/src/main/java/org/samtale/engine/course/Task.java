package org.samtale.engine.course;

import java.util.List;
import java.util.Optional;
import org.samtale.engine.scenario.ScenarioId;

/** Something to do; a step has at most one. */
public sealed interface Task extends Block {

    /** Cards that belong on piles; on a ladder the piles are steps from low to high. */
    record Sort(String ask, boolean ladder, List<Pile> piles, List<SortCard> cards) implements Task {

        public Sort {
            piles = List.copyOf(piles);
            cards = List.copyOf(cards);
        }
    }

    record Pile(ItemId id, String label) {}

    /** A card with the piles it fits on, and why; for some wrong piles there is a reason of their own. */
    record SortCard(ItemId id, String text, List<ItemId> in, String because, List<But> but) {

        public SortCard {
            in = List.copyOf(in);
            but = List.copyOf(but);
        }
    }

    record But(ItemId pile, String because) {}

    /** Things in their right order; they are shown in another. */
    record Order(String ask, List<OrderItem> items) implements Task {

        public Order {
            items = List.copyOf(items);
        }
    }

    record OrderItem(ItemId id, String text, Optional<String> because) {}

    record Choice(String ask, boolean several, List<Option> options) implements Task {

        public Choice {
            options = List.copyOf(options);
        }
    }

    record Option(ItemId id, String text, boolean right, String because) {}

    record Quiz(List<Question> questions) implements Task {

        public Quiz {
            questions = List.copyOf(questions);
        }
    }

    record Question(ItemId id, String ask, boolean several, List<Option> options) {

        public Question {
            options = List.copyOf(options);
        }
    }

    /** Lines of a conversation, some of which are to be marked. */
    record Notice(String ask, List<NoticeLine> lines) implements Task {

        public Notice {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line of it.
     *
     * @param notice why it is one to mark; empty where it is not
     * @param otherwise why it is none, where there is something to say about that
     */
    record NoticeLine(ItemId id, Speaker who, String text, Optional<String> notice, Optional<String> otherwise) {}

    /** Questions that only the learner answers and reads. */
    record Reflect(List<Prompt> prompts) implements Task {

        public Reflect {
            prompts = List.copyOf(prompts);
        }
    }

    record Prompt(ItemId id, String ask) {}

    /** A paper of the learner's own, field by field. */
    record Builder(String title, List<Field> fields) implements Task {

        public Builder {
            fields = List.copyOf(fields);
        }
    }

    record Field(ItemId id, String label, Optional<String> hint, Optional<String> example, int rows) {}

    /** A conversation of the scenarios. */
    record Talk(ScenarioId scenario, Optional<String> intro) implements Task {}

    /** What one thinks of the course. */
    record Survey(List<SurveyItem> items) implements Task {

        public Survey {
            items = List.copyOf(items);
        }
    }

    sealed interface SurveyItem {

        ItemId id();

        String ask();

        /** From 1 to 5, with a word for either end. */
        record Rating(ItemId id, String ask, String low, String high) implements SurveyItem {}

        record Open(ItemId id, String ask) implements SurveyItem {}
    }
}
