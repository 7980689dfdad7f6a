package org.samtale.engine.course.compile;

import java.util.List;
import java.util.regex.Pattern;
import org.samtale.engine.compile.DiagnosticCode;
import org.samtale.engine.compile.Problems;
import org.samtale.engine.markdown.MarkdownSpan;
import org.samtale.engine.source.Place;
import org.samtale.engine.source.Source;

/** Finds what an author meant to come back to. */
final class Leftovers {

    private static final Pattern LEFT = Pattern.compile("\\b(TODO|FIXME|XXX|TBD)\\b|\\?\\?\\?|(?i:\\blorem ipsum\\b)");

    private Leftovers() {}

    static void tell(Problems problems, Source source) {
        switch (source) {
            case Source.Scalar scalar -> tell(problems, scalar.text(), scalar.place(), false);
            case Source.Sequence sequence -> sequence.items().forEach(item -> tell(problems, item));
            case Source.Mapping mapping -> mapping.entries().forEach(entry -> tell(problems, entry.value()));
        }
    }

    static void tell(Problems problems, List<MarkdownSpan> spans) {
        for (var span : spans) {
            switch (span) {
                case MarkdownSpan.Text text -> tell(problems, text.words(), text.place(), true);
                case MarkdownSpan.Emphasis emphasis -> tell(problems, emphasis.content());
                case MarkdownSpan.Strong strong -> tell(problems, strong.content());
                case MarkdownSpan.Link link -> tell(problems, link.content());
                case MarkdownSpan.Image image -> tell(problems, image.alternative(), image.place(), false);
                case MarkdownSpan.Code code -> {}
                case MarkdownSpan.Break lineEnd -> {}
                case MarkdownSpan.Foreign foreign -> {}
            }
        }
    }

    private static void tell(Problems problems, String text, Place place, boolean asWritten) {
        var left = LEFT.matcher(text);
        if (left.find()) {
            problems.add(
                    DiagnosticCode.LEFTOVER,
                    asWritten ? place.after(text.codePointCount(0, left.start())) : place,
                    "'" + left.group() + "' was left here.",
                    "Do what it reminds of, and take it away.");
        }
    }
}
