package org.samtale.engine.scenario;

import java.util.Optional;

/** Something that must be found when the scenario is tried out; the sentence is how its author wrote it. */
public sealed interface Bar {

    String sentence();

    /** One conduct ends so much better than another on average; without another, than every poor stance. */
    record Beats(String sentence, Conduct better, Optional<Conduct> worse, Measure on, int by) implements Bar {}

    /** So many percent of the conversations of a conduct come to a result. */
    record Share(String sentence, Result result, Conduct of, int low, int high) implements Bar {}

    /** An ending, or each of them, is come to by at least so many ways. */
    record Ways(String sentence, Optional<Ending> ending, int ways) implements Bar {}

    /** Every conversation of a conduct, or of all, is so long. */
    record Length(String sentence, Unit unit, Optional<Conduct> of, int low, int high) implements Bar {}

    /** So many percent of what is written can be come to. */
    record Reached(String sentence, Part part, int percent) implements Bar {}

    /** Every conversation comes to an ending. */
    record NoDeadEnd(String sentence) implements Bar {}

    /** Any two stances can be told apart by how their conversations end. */
    record ToldApart(String sentence, int percent) implements Bar {}

    /** The best of what is offered cannot be guessed too often without understanding it. */
    record Guessed(String sentence, Habit habit, int percent) implements Bar {}

    /** Every text is there in every language. */
    record Translated(String sentence) implements Bar {}

    /** What two conducts are compared by. */
    sealed interface Measure {

        /** Where a meter stands at the end. */
        record OfMeter(Meter meter) implements Measure {}

        /** How many points a goal got. */
        record OfGoal(Goal goal) implements Measure {}

        /** The percent of the facts that were heard reliably. */
        record Information() implements Measure {}
    }

    /** What a conversation can come to. */
    sealed interface Result {

        /** An ending that is good. */
        record GoodEnding() implements Result {}

        /** This ending. */
        record In(Ending ending) implements Result {}

        /** A goal that was reached. */
        record Full(Goal goal) implements Result {}
    }

    /** What length is counted in. */
    enum Unit {
        TURNS,
        MINUTES
    }

    /** What a scenario is made of, as far as a conversation can come to it. */
    enum Part {
        NODE,
        CHOICE,
        LINE,
        FACT,
        ENDING
    }

    /** A habit of guessing. */
    enum Habit {
        LONGEST,
        FIRST
    }
}
