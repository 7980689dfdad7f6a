package org.samtale.server.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.samtale.engine.compile.Diagnostic;
import org.samtale.engine.compile.DiagnosticCode;
import org.samtale.engine.course.compile.FenceKind;
import org.samtale.engine.markdown.MarkdownBlock;
import org.samtale.engine.source.Place;
import org.samtale.engine.source.Source;
import org.samtale.engine.source.SourceFile;
import org.samtale.server.library.YamlReader;

/** Walks over the blocks of a file, and reads what stands between fences. */
final class BlockReader {
    private final String file;
    private final List<String> lines;
    private final List<Diagnostic> mistakes;
    private final Places places;
    private final SpanReader spans;

    BlockReader(String file, List<String> lines, List<Diagnostic> mistakes) {
        this.file = file;
        this.lines = lines;
        this.mistakes = mistakes;
        this.places = new Places(file, lines);
        this.spans = new SpanReader(places);
    }

    List<MarkdownBlock> read(Node parent) {
        return blocks(parent, 1);
    }

    private List<MarkdownBlock> blocks(Node parent, int depth) {
        var blocks = new ArrayList<MarkdownBlock>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            blocks.add(block(node, depth));
        }
        return blocks;
    }

    private MarkdownBlock block(Node node, int depth) {
        var place = places.of(node);
        if (depth > MarkdownReader.NESTING_MAX) {
            mistakes.add(new Diagnostic(
                    DiagnosticCode.TOO_DEEP,
                    place,
                    "Things stand inside things more than " + MarkdownReader.NESTING_MAX + " times here.",
                    "Say it in paragraphs."));
            return new MarkdownBlock.Paragraph(place, List.of());
        }
        return switch (node) {
            case Heading heading -> new MarkdownBlock.Heading(place, heading.getLevel(), spans.read(heading));
            case Paragraph paragraph -> new MarkdownBlock.Paragraph(place, spans.read(paragraph));
            case BulletList list -> new MarkdownBlock.Listing(place, false, items(list, depth));
            case OrderedList list -> new MarkdownBlock.Listing(place, true, items(list, depth));
            case BlockQuote quote -> new MarkdownBlock.Quotation(place, blocks(quote, depth + 1));
            case FencedCodeBlock fence -> fence(fence, depth == 1);
            case HtmlBlock html -> new MarkdownBlock.Foreign(place, "HTML");
            case ThematicBreak line -> new MarkdownBlock.Foreign(place, "A line across the page");
            case IndentedCodeBlock code -> new MarkdownBlock.Foreign(place, "A text indented by four spaces");
            case LinkReferenceDefinition link -> new MarkdownBlock.Foreign(place, "An address apart from its link");
            default -> new MarkdownBlock.Foreign(place, "This");
        };
    }

    private List<List<MarkdownBlock>> items(Node list, int depth) {
        var items = new ArrayList<List<MarkdownBlock>>();
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem) {
                items.add(blocks(item, depth + 1));
            }
        }
        return items;
    }

    /** Only fences that stand by themselves are read; others are refused where they stand. */
    private MarkdownBlock fence(FencedCodeBlock fence, boolean isOnTop) {
        var place = kindOf(fence);
        var kind = fence.getInfo() == null ? "" : fence.getInfo().strip();
        if (fence.getClosingFenceLength() == null) {
            mistakes.add(new Diagnostic(
                    DiagnosticCode.FENCE_NOT_CLOSED,
                    place,
                    "These fences never end, so that all that follows lies between them.",
                    "Write a line ``` below what belongs to them."));
            return new MarkdownBlock.Fence(place, kind, Optional.empty());
        }
        boolean isRead = isOnTop && FenceKind.find(kind).isPresent();
        return new MarkdownBlock.Fence(place, kind, isRead ? content(fence, place) : Optional.empty());
    }

    /** Where the word stands that says what is between them. */
    private Place kindOf(FencedCodeBlock fence) {
        var place = places.of(fence);
        var line = lines.get(place.line() - 1);
        int at = line.offsetByCodePoints(0, place.column() - 1) + fence.getOpeningFenceLength();
        int from = at;
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return place.after(fence.getOpeningFenceLength() + (at == line.length() ? 0 : at - from));
    }

    private Optional<Source> content(FencedCodeBlock fence, Place place) {
        var all = fence.getSourceSpans();
        int first = all.getFirst().getLineIndex() + 1;
        int end = all.getLast().getLineIndex();
        var yaml = String.join("\n", lines.subList(first, end));
        if (yaml.isBlank()) {
            mistakes.add(new Diagnostic(
                    DiagnosticCode.NOTHING_THERE,
                    place,
                    "Nothing stands between these fences.",
                    "Write it, or take them away."));
            return Optional.empty();
        }
        var read = YamlReader.read(file, "\n".repeat(first) + yaml + "\n");
        read.mistake().ifPresent(mistakes::add);
        return read.file().map(SourceFile::root);
    }
}
