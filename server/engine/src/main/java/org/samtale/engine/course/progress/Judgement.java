package org.samtale.engine.course.progress;

import java.util.List;
import java.util.Optional;
import org.samtale.engine.course.ItemId;

/** What is said about an answer. */
public sealed interface Judgement {

    /** It fits the task. Where nothing is right or wrong, as in a reflection, there is nothing to remark. */
    record Feedback(List<Remark> remarks) implements Judgement {

        public Feedback {
            remarks = List.copyOf(remarks);
        }

        public boolean isAllRight() {
            return remarks.stream().allMatch(Remark::isRight);
        }
    }

    /**
     * What is to be said about one card, line or option, those that were left alone included: leaving a wrong option alone is
     * right.
     *
     * @param question which one of a quiz; empty in every other task
     * @param because the author's reason
     */
    record Remark(Optional<ItemId> question, ItemId item, boolean isRight, Optional<String> because) {}

    /** It cannot have been given to this task as it stands. */
    record Unfit(List<Misfit> misfits) implements Judgement {

        public Unfit {
            misfits = List.copyOf(misfits);
        }
    }

    /**
     * Where an answer does not fit.
     *
     * @param item a card, a line, a field, a question or what was taken for one; empty where the whole does not fit
     */
    record Misfit(Optional<ItemId> item, Reason reason) {

        static Misfit of(ItemId item, Reason reason) {
            return new Misfit(Optional.of(item), reason);
        }

        static Misfit whole(Reason reason) {
            return new Misfit(Optional.empty(), reason);
        }
    }

    /** Why an answer does not fit. */
    enum Reason {
        /** It answers another kind of task. */
        OTHER_TASK("is the answer to another kind of task"),
        UNKNOWN("is not in this task, or has something that is not"),
        MISSING("has no answer yet"),
        TWICE("is there twice"),
        /** Several were picked where one is right. */
        SEVERAL("can have only one"),
        OUT_OF_RANGE("is not a number from 1 to 5"),
        TOO_LONG("is longer than " + Judge.TEXT_CHARS_MAX + " characters");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** For whoever wrote the program that sent it; what a learner reads is said in their language. */
        public String words() {
            return words;
        }
    }
}
