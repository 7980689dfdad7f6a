package org.samtale.engine.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.samtale.engine.source.Place;
import org.samtale.engine.source.Source;

/** The words, numbers and signs of one condition, each with its place. */
final class Tokens {

    static final int LARGEST_NUMBER = 9_999;
    private static final int LONGEST = 600;

    private final Source.Scalar written;
    private final List<Token> tokens = new ArrayList<>();
    private int position;

    Tokens(Source.Scalar written) {
        this.written = written;
        if (!isTooLong()) {
            split(written.text());
        }
    }

    boolean isTooLong() {
        return written.text().length() > LONGEST;
    }

    Place place() {
        return written.place();
    }

    Token peek() {
        return position < tokens.size() ? tokens.get(position) : end();
    }

    /** The words and numbers that come next, as many as there are. */
    List<String> ahead(int many) {
        return tokens.stream().skip(position).limit(many).map(Token::text).toList();
    }

    Token next() {
        var token = peek();
        position++;
        return token;
    }

    boolean skip(String text) {
        if (peek().is(text)) {
            position++;
            return true;
        }
        return false;
    }

    private void split(String text) {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
                continue;
            }
            int from = at++;
            if (Character.isLetterOrDigit(c)) {
                while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '-')) {
                    at++;
                }
            } else if ((c == '<' || c == '>') && at < text.length() && text.charAt(at) == '=') {
                at++;
            }
            tokens.add(new Token(text.substring(from, at), at(from)));
        }
    }

    private Token end() {
        return new Token("", at(written.text().stripTrailing().length()));
    }

    private Place at(int offset) {
        return written.place().after(offset + (written.quoted() ? 1 : 0));
    }

    /** A word, a number or a sign; an empty one is the end. */
    record Token(String text, Place place) {

        boolean is(String other) {
            return text.equals(other);
        }

        boolean isEnd() {
            return text.isEmpty();
        }

        boolean isWord() {
            return !isEnd() && Character.isLetter(text.charAt(0));
        }

        boolean isNumber() {
            return !isEnd() && text.chars().allMatch(c -> c >= '0' && c <= '9');
        }

        /** Empty when the number is larger than any that makes sense. */
        OptionalInt value() {
            int value = text.length() > 4 ? Integer.MAX_VALUE : Integer.parseInt(text);
            return value > LARGEST_NUMBER ? OptionalInt.empty() : OptionalInt.of(value);
        }
    }
}
