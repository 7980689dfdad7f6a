package org.samtale.engine.expression;

import java.util.List;
import java.util.function.IntUnaryOperator;

/** Something that holds or does not hold in a situation. */
public sealed interface Condition {

    boolean holds(Situation situation);

    /** How many things it asks for: what is joined by "and" counts each, anything else counts one. */
    default int weight() {
        return 1;
    }

    /** The same about other meters. One for which there is no other, told by a negative number, never holds. */
    default Condition about(IntUnaryOperator meters) {
        return this;
    }

    /** Nothing is asked for. */
    record Always() implements Condition {

        @Override
        public boolean holds(Situation situation) {
            return true;
        }

        @Override
        public int weight() {
            return 0;
        }
    }

    /** It asks about something that is not there. */
    record Never() implements Condition {

        @Override
        public boolean holds(Situation situation) {
            return false;
        }
    }

    /** A meter stands within a range, both ends included. */
    record MeterWithin(int meter, int low, int high) implements Condition {

        @Override
        public boolean holds(Situation situation) {
            int value = situation.meter(meter);
            return low <= value && value <= high;
        }

        @Override
        public Condition about(IntUnaryOperator meters) {
            int other = meters.applyAsInt(meter);
            return other < 0 ? new Never() : new MeterWithin(other, low, high);
        }
    }

    /** The share of all facts that were heard lies within a range. */
    record InformationWithin(int low, int high) implements Condition {

        @Override
        public boolean holds(Situation situation) {
            int value = situation.information();
            return low <= value && value <= high;
        }
    }

    /** The share of one person's facts that were heard lies within a range. */
    record InformationOfWithin(int cast, int low, int high) implements Condition {

        @Override
        public boolean holds(Situation situation) {
            int value = situation.informationOf(cast);
            return low <= value && value <= high;
        }
    }

    /** A fact was heard, confirmed or not. */
    record Knows(int fact) implements Condition {

        @Override
        public boolean holds(Situation situation) {
            return situation.knows(fact);
        }
    }

    /** A fact was heard and summed up. */
    record Confirmed(int fact) implements Condition {

        @Override
        public boolean holds(Situation situation) {
            return situation.confirmed(fact);
        }
    }

    /** A fact was only suggested. */
    record Unsure(int fact) implements Condition {

        @Override
        public boolean holds(Situation situation) {
            return situation.unsure(fact);
        }
    }

    /** A node was entered so many times. */
    record VisitedWithin(int node, int low, int high) implements Condition {

        @Override
        public boolean holds(Situation situation) {
            int times = situation.visits(node);
            return low <= times && times <= high;
        }
    }

    /** A choice was taken so many times. */
    record ChoseWithin(int choice, int low, int high) implements Condition {

        @Override
        public boolean holds(Situation situation) {
            int times = situation.chosen(choice);
            return low <= times && times <= high;
        }
    }

    /** A move was used so many times. */
    record UsedWithin(int move, int low, int high) implements Condition {

        @Override
        public boolean holds(Situation situation) {
            int times = situation.used(move);
            return low <= times && times <= high;
        }
    }

    /** A cue was noticed. */
    record Noticed(int cue) implements Condition {

        @Override
        public boolean holds(Situation situation) {
            return situation.noticed(cue);
        }
    }

    /** A cue was passed by and not noticed since. */
    record Missed(int cue) implements Condition {

        @Override
        public boolean holds(Situation situation) {
            return situation.missed(cue);
        }
    }

    /** A topic was opened. */
    record Opened(int topic) implements Condition {

        @Override
        public boolean holds(Situation situation) {
            return situation.opened(topic);
        }
    }

    /** So many topics were opened. */
    record TopicsOpenedWithin(int low, int high) implements Condition {

        @Override
        public boolean holds(Situation situation) {
            int topics = situation.topicsOpened();
            return low <= topics && topics <= high;
        }
    }

    /** Every topic was opened that is not optional. */
    record AllTopicsOpened() implements Condition {

        @Override
        public boolean holds(Situation situation) {
            return situation.allTopicsOpened();
        }
    }

    /** So many turns were taken. */
    record TurnWithin(int low, int high) implements Condition {

        @Override
        public boolean holds(Situation situation) {
            int turn = situation.turn();
            return low <= turn && turn <= high;
        }
    }

    /** The move being judged was used so many turns running. */
    record RunningWithin(int low, int high) implements Condition {

        @Override
        public boolean holds(Situation situation) {
            int times = situation.timesRunning();
            return low <= times && times <= high;
        }
    }

    /** The silence just kept was one of these lengths, by their index. */
    record WaitedWithin(int shortest, int longest) implements Condition {

        @Override
        public boolean holds(Situation situation) {
            int waited = situation.waited();
            return shortest <= waited && waited <= longest;
        }
    }

    /** Two play it together. */
    record InPair() implements Condition {

        @Override
        public boolean holds(Situation situation) {
            return situation.lead() >= 0;
        }
    }

    /** This one of a pair has the word. */
    record Leads(int seat) implements Condition {

        @Override
        public boolean holds(Situation situation) {
            return situation.lead() == seat;
        }
    }

    /** The word was just given to the other one of a pair, sooner than those in the room can follow. */
    record HandedOverTooSoon() implements Condition {

        @Override
        public boolean holds(Situation situation) {
            return situation.handedOverTooSoon();
        }
    }

    /** The learner spoke to a person so many times. */
    record AddressedWithin(int cast, int low, int high) implements Condition {

        @Override
        public boolean holds(Situation situation) {
            int times = situation.addressed(cast);
            return low <= times && times <= high;
        }
    }

    /** A person said something in so many turns. */
    record SpokeWithin(int cast, int low, int high) implements Condition {

        @Override
        public boolean holds(Situation situation) {
            int times = situation.turnsSpoken(cast);
            return low <= times && times <= high;
        }
    }

    /** A person said the last words, those of the learner left aside. */
    record SpokeLast(int cast) implements Condition {

        @Override
        public boolean holds(Situation situation) {
            return situation.spokeLast(cast);
        }
    }

    /** A person's part of what the others have said lies within a range. */
    record ShareWithin(int cast, int low, int high) implements Condition {

        @Override
        public boolean holds(Situation situation) {
            int percent = situation.share(cast);
            return low <= percent && percent <= high;
        }
    }

    /** A memory is set. */
    record FlagSet(int flag) implements Condition {

        @Override
        public boolean holds(Situation situation) {
            return situation.flag(flag);
        }
    }

    /** A value is one of these words, or lies within a range. */
    record ValueWithin(int value, int low, int high) implements Condition {

        @Override
        public boolean holds(Situation situation) {
            int now = situation.value(value);
            return low <= now && now <= high;
        }
    }

    /** What is computed lies within a range. */
    record AmountWithin(Amount amount, int low, int high) implements Condition {

        @Override
        public boolean holds(Situation situation) {
            int now = amount.in(situation);
            return low <= now && now <= high;
        }
    }

    /** The opposite. */
    record Not(Condition condition) implements Condition {

        @Override
        public boolean holds(Situation situation) {
            return !condition.holds(situation);
        }

        @Override
        public Condition about(IntUnaryOperator meters) {
            return new Not(condition.about(meters));
        }
    }

    /** All of them. */
    record All(List<Condition> conditions) implements Condition {

        public All {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean holds(Situation situation) {
            for (int i = 0; i < conditions.size(); i++) {
                if (!conditions.get(i).holds(situation)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Condition about(IntUnaryOperator meters) {
            return new All(conditions.stream()
                    .map(condition -> condition.about(meters))
                    .toList());
        }

        @Override
        public int weight() {
            int sum = 0;
            for (var condition : conditions) {
                sum += condition.weight();
            }
            return sum;
        }
    }

    /** At least one of them. */
    record Any(List<Condition> conditions) implements Condition {

        public Any {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean holds(Situation situation) {
            for (int i = 0; i < conditions.size(); i++) {
                if (conditions.get(i).holds(situation)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Condition about(IntUnaryOperator meters) {
            return new Any(conditions.stream()
                    .map(condition -> condition.about(meters))
                    .toList());
        }
    }
}
