package org.samtale.engine.grammar;

import java.util.List;

/** What may stand behind a key; sealed, so that the schema for editors has an answer for each. */
public sealed interface Type {

    /** Words that somebody reads. */
    record Text() implements Type {}

    /** One of a few words. */
    record Word(List<String> words) implements Type {

        public Word {
            words = List.copyOf(words);
        }
    }

    /** {@code true} or {@code false}. */
    record Yes() implements Type {}

    /** A whole number. */
    record Whole(int low, int high) implements Type {}

    /** A number with decimals. */
    record Decimal(int low, int high) implements Type {}

    /** A name that is given here, or one that was given elsewhere. */
    record Name() implements Type {}

    /** A name of the framework, or where the scenario may have some of its own, such a one. */
    record Shared(Vocabulary of) implements Type {}

    /** What a framework has names for. */
    enum Vocabulary {
        MOOD("moods"),
        MOVE("moves"),
        AUDIENCE("audiences"),
        THEME("themes");

        private final String section;

        Vocabulary(String section) {
            this.section = section;
        }

        /** The key of the framework below which the names stand. */
        public String section() {
            return section;
        }
    }

    /** Something in the words of the language that is understood elsewhere: a condition, a way, a bar. */
    record Phrase() implements Type {}

    /** Something of a form of its own. */
    record Form(String pattern) implements Type {}

    /** So many of them, one after the other. */
    record ListOf(Type item, int least, int most) implements Type {}

    /** A single one, or a list of them. */
    record OneOrMore(Type item) implements Type {}

    /** So many names, with what stands behind each. */
    record MapOf(Type value, int least, int most) implements Type {}

    /** Keys with values. */
    record Of(Shape shape) implements Type {}

    /** The short form or the long one. */
    record Either(Type one, Type other) implements Type {}

    static Type text() {
        return new Text();
    }

    static Type word(String... words) {
        return new Word(List.of(words));
    }

    static Type yes() {
        return new Yes();
    }

    static Type number(int low, int high) {
        return new Whole(low, high);
    }

    static Type name() {
        return new Name();
    }

    static Type names() {
        return new OneOrMore(new Name());
    }

    static Type shared(Vocabulary of) {
        return new Shared(of);
    }

    static Type moves() {
        return new OneOrMore(new Shared(Vocabulary.MOVE));
    }

    static Type phrase() {
        return new Phrase();
    }

    static Type list(Shape shape) {
        return list(new Of(shape));
    }

    static Type list(Type item) {
        return new ListOf(item, 0, Integer.MAX_VALUE);
    }

    static Type map(Type value) {
        return new MapOf(value, 0, Integer.MAX_VALUE);
    }

    static Type map(Shape shape) {
        return map(new Of(shape));
    }

    static Type keys(Shape shape) {
        return new Of(shape);
    }
}
