package org.samtale.engine.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.samtale.engine.expression.Amount;
import org.samtale.engine.grammar.WorldShapes;
import org.samtale.engine.scenario.Value;
import org.samtale.engine.scenario.ValueId;
import org.samtale.engine.source.Entry;

/** Reads values and what is computed from them; nothing can ask for either before. */
final class ValueReader {

    private static final int LARGEST = 100;
    private static final int FEWEST_WORDS = 2;

    private final Reading reading;

    ValueReader(Reading reading) {
        this.reading = reading;
    }

    /** Requires that all names of the file are declared. */
    void read(Declared declared) {
        var quantities = reading.quantities();
        for (var entry : declared.values()) {
            quantities.values().add(value(entry, quantities.values().size()));
        }
        for (var entry : declared.computed()) {
            quantities.computed().add(computed(entry));
        }
    }

    private Value value(Entry entry, int index) {
        var id = new ValueId(entry.key());
        var none = new Value(index, id, List.of(), 0, LARGEST, 0);
        return Fields.of(reading, entry.value(), WorldShapes.VALUE, "the value " + id)
                .map(fields -> {
                    var value = fields.has("number") ? number(fields, none) : word(fields, none);
                    fields.done();
                    return value;
                })
                .orElse(none);
    }

    private Value word(Fields fields, Value none) {
        fields.require("one-of");
        var words = new ArrayList<String>();
        for (var word : fields.oneOrMore("one-of")) {
            if (!KebabCase.holds(word.text())) {
                reading.problems()
                        .add(
                                DiagnosticCode.BAD_ID,
                                word.place(),
                                "'" + word.text() + "' cannot be a word of " + fields.what() + ".",
                                "Use small letters a-z, digits and hyphens, beginning with a letter.");
            } else if (words.contains(word.text())) {
                reading.problems()
                        .add(
                                DiagnosticCode.DUPLICATE_ID,
                                word.place(),
                                "'" + word.text() + "' stands twice in " + fields.what() + ".",
                                "Keep one of them.");
            }
            words.add(word.text());
        }
        if (fields.has("one-of") && (words.size() < FEWEST_WORDS || words.size() > LARGEST)) {
            reading.problems()
                    .add(
                            DiagnosticCode.OUT_OF_RANGE,
                            fields.placeOf("one-of").orElse(fields.place()),
                            "There are " + words.size() + " words that " + fields.what() + " can be.",
                            "Write from " + FEWEST_WORDS + " to " + LARGEST + " of them.");
        }
        fields.require("start");
        int start = fields.word("start", words).map(words::indexOf).orElse(0);
        return words.isEmpty() ? none : new Value(none.index(), none.id(), words, 0, words.size() - 1, start);
    }

    private Value number(Fields fields, Value none) {
        var range = fields.find("number")
                .flatMap(source -> reading.values().scalar(source, "'number' of " + fields.what()));
        fields.require("start");
        if (range.isEmpty()) {
            return none;
        }
        var ends = range.get().text().strip().split("\\s+to\\s+", -1);
        var low = ends.length == 2 ? number(ends[0]) : OptionalInt.empty();
        var high = ends.length == 2 ? number(ends[1]) : OptionalInt.empty();
        if (low.isEmpty() || high.isEmpty() || low.getAsInt() >= high.getAsInt()) {
            reading.problems()
                    .add(
                            DiagnosticCode.NOT_A_NUMBER,
                            range.get().place(),
                            "'" + range.get().text() + "' does not say from where to where " + fields.what()
                                    + " can go.",
                            "Write two numbers from 0 to " + LARGEST + ", such as 'number: 0 to 3'.");
            return none;
        }
        int start = fields.number("start", low.getAsInt(), high.getAsInt()).orElse(low.getAsInt());
        return new Value(none.index(), none.id(), List.of(), low.getAsInt(), high.getAsInt(), start);
    }

    private static OptionalInt number(String digits) {
        boolean isNumber =
                !digits.isEmpty() && digits.length() <= 3 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        int number = isNumber ? Integer.parseInt(digits) : LARGEST + 1;
        return number <= LARGEST ? OptionalInt.of(number) : OptionalInt.empty();
    }

    private Amount computed(Entry entry) {
        return reading.values()
                .scalar(entry.value(), "how " + entry.key() + " is computed")
                .map(scalar -> new AmountParser(reading, scalar).parse())
                .orElse(new Amount.Fixed(0));
    }
}
