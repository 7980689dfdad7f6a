package org.samtale.engine.expression;

/** A whole number that is worked out from how the conversation stands. Never so large that it could overflow. */
public sealed interface Amount {

    int MOST = 1_000_000;

    int in(Situation situation);

    /** Always the same. */
    record Fixed(int number) implements Amount {

        @Override
        public int in(Situation situation) {
            return number;
        }
    }

    /** Where a meter stands. */
    record OfMeter(int meter) implements Amount {

        @Override
        public int in(Situation situation) {
            return situation.meter(meter);
        }
    }

    /** A number that is remembered. */
    record OfValue(int value) implements Amount {

        @Override
        public int in(Situation situation) {
            return situation.value(value);
        }
    }

    /** Percent of all facts that were heard reliably. */
    record Information() implements Amount {

        @Override
        public int in(Situation situation) {
            return situation.information();
        }
    }

    /** Percent of one person's facts that were heard reliably. */
    record InformationOf(int cast) implements Amount {

        @Override
        public int in(Situation situation) {
            return situation.informationOf(cast);
        }
    }

    /** Percent of the lines of all but the learner that were one person's. */
    record ShareOf(int cast) implements Amount {

        @Override
        public int in(Situation situation) {
            return situation.share(cast);
        }
    }

    /** Both together. */
    record Sum(Amount one, Amount other) implements Amount {

        @Override
        public int in(Situation situation) {
            return Math.clamp(one.in(situation) + other.in(situation), -MOST, MOST);
        }
    }

    /** What is left of the first without the other. */
    record Difference(Amount one, Amount other) implements Amount {

        @Override
        public int in(Situation situation) {
            return Math.clamp(one.in(situation) - other.in(situation), -MOST, MOST);
        }
    }

    /** The first as many times as the other says. */
    record Product(Amount one, Amount other) implements Amount {

        @Override
        public int in(Situation situation) {
            return Math.clamp((long) one.in(situation) * other.in(situation), -MOST, MOST);
        }
    }
}
