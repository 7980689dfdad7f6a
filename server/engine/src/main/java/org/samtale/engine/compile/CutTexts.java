package org.samtale.engine.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.samtale.engine.source.Entry;
import org.samtale.engine.source.Source;
import org.samtale.engine.source.SourceFile;

/**
 * Finds texts inside curly brackets that end at a comma of their own, so that the rest of them stands there as a key without
 * a value, and reads on as if they were whole.
 */
final class CutTexts {

    private final Problems problems;

    private CutTexts(Problems problems) {
        this.problems = problems;
    }

    /** Requires a file that is not too deep. */
    static SourceFile mended(Problems problems, SourceFile file) {
        return new SourceFile(file.name(), new CutTexts(problems).mended(file.root()));
    }

    private Source mended(Source source) {
        return switch (source) {
            case Source.Scalar scalar -> scalar;
            case Source.Sequence sequence ->
                new Source.Sequence(
                        sequence.place(),
                        sequence.items().stream().map(this::mended).toList());
            case Source.Mapping mapping -> new Source.Mapping(mapping.place(), mended(mapping));
        };
    }

    private List<Entry> mended(Source.Mapping mapping) {
        var whole = new ArrayList<Entry>();
        Optional<Entry> cutAt = Optional.empty();
        for (var entry : mapping.entries()) {
            if (isRest(mapping, entry) && !whole.isEmpty() && whole.getLast().value() instanceof Source.Scalar text) {
                cutAt = cutAt.or(() -> Optional.of(entry));
                var before = whole.removeLast();
                var words = text.text() + ", " + entry.key();
                whole.add(new Entry(
                        before.keyPlace(), before.key(), new Source.Scalar(text.place(), words, text.quoted())));
            } else {
                cutAt.ifPresent(rest -> tell(whole.getLast(), rest));
                cutAt = Optional.empty();
                whole.add(new Entry(entry.keyPlace(), entry.key(), mended(entry.value())));
            }
        }
        cutAt.ifPresent(rest -> tell(whole.getLast(), rest));
        return whole;
    }

    /** Inside brackets the first key stands behind the place where they open. */
    private static boolean isRest(Source.Mapping mapping, Entry entry) {
        return !mapping.place().equals(mapping.entries().getFirst().keyPlace())
                && entry.value() instanceof Source.Scalar nothing
                && nothing.text().isEmpty()
                && !nothing.quoted();
    }

    private void tell(Entry whole, Entry rest) {
        if (whole.value() instanceof Source.Scalar text) {
            problems.add(
                    DiagnosticCode.TEXT_CUT_AT_COMMA,
                    rest.keyPlace(),
                    "The text before it ends at the comma, and '" + rest.key() + "' stands here by itself.",
                    text.quoted()
                            ? "Put all of the text inside the quotation marks."
                            : "Inside { } a text with a comma needs quotation marks: \""
                                    + text.text().replaceAll("[“”„«»]", "") + "\".");
        }
    }
}
