package org.samtale.server.content;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.samtale.engine.markdown.MarkdownSpan;

/** Walks over the pieces of a paragraph or a heading. The library nests them only so deep. */
record SpanReader(Places places) {

    List<MarkdownSpan> read(Node parent) {
        var spans = new ArrayList<MarkdownSpan>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            spans.add(span(node));
        }
        return spans;
    }

    private MarkdownSpan span(Node node) {
        var place = places.of(node);
        return switch (node) {
            case Text text -> new MarkdownSpan.Text(place, text.getLiteral());
            case SoftLineBreak end -> new MarkdownSpan.Text(place, " ");
            case HardLineBreak end -> new MarkdownSpan.Break(place);
            case Emphasis emphasis -> new MarkdownSpan.Emphasis(place, read(emphasis));
            case StrongEmphasis strong -> new MarkdownSpan.Strong(place, read(strong));
            case Code code -> new MarkdownSpan.Code(place, code.getLiteral());
            case Link link -> new MarkdownSpan.Link(place, link.getDestination(), read(link));
            case Image image ->
                new MarkdownSpan.Image(
                        place,
                        image.getDestination(),
                        alternative(image),
                        image.getTitle() == null ? "" : image.getTitle());
            case HtmlInline html -> new MarkdownSpan.Foreign(place, "HTML");
            default -> new MarkdownSpan.Foreign(place, "This");
        };
    }

    /** A picture says what it shows in plain words. */
    private static String alternative(Node image) {
        var words = new StringBuilder();
        for (var node = image.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text) {
                words.append(text.getLiteral());
            } else if (node instanceof SoftLineBreak) {
                words.append(' ');
            } else {
                words.append(alternative(node));
            }
        }
        return words.toString();
    }
}
