package org.samtale.engine.course.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.samtale.engine.compile.DiagnosticCode;
import org.samtale.engine.compile.Spelling;
import org.samtale.engine.course.Inline;
import org.samtale.engine.course.ModuleId;
import org.samtale.engine.course.Prose;
import org.samtale.engine.markdown.MarkdownBlock;
import org.samtale.engine.markdown.MarkdownSpan;
import org.samtale.engine.source.Place;

/** Takes from Markdown what a course may have; everything else is told about and left out. */
final class ProseReader {

    private static final int HIGHEST = 3;
    private static final int DEEPEST = 4;
    private static final Pattern TABLE = Pattern.compile("\\|\\s*:?-{3,}|-{3,}:?\\s*\\|");
    private static final Pattern FIGURE = Pattern.compile("figures/[a-z0-9][a-z0-9-]*\\.svg");

    private final CourseReading reading;
    private final ModuleId module;
    private final LinkReader links;
    private int lastHeading = HIGHEST - 1;

    /** For one step. */
    ProseReader(CourseReading reading, ModuleId module) {
        this.reading = reading;
        this.module = module;
        this.links = new LinkReader(reading);
    }

    Optional<Prose> read(MarkdownBlock block) {
        return switch (block) {
            case MarkdownBlock.Heading heading -> Optional.of(heading(heading));
            case MarkdownBlock.Paragraph paragraph -> paragraph(paragraph);
            case MarkdownBlock.Listing listing ->
                Optional.of(new Prose.Listing(
                        listing.numbered(),
                        listing.items().stream().map(this::inside).toList()));
            case MarkdownBlock.Quotation quotation -> Optional.of(new Prose.Quotation(inside(quotation.blocks())));
            case MarkdownBlock.Fence fence -> nothing(fence.place(), "A fence inside something else");
            case MarkdownBlock.Foreign foreign -> nothing(foreign.place(), foreign.what());
        };
    }

    private <T> Optional<T> nothing(Place place, String what) {
        reading.tell(
                DiagnosticCode.NOT_IN_A_COURSE_TEXT,
                place,
                what + " is nothing that the text of a course can have.",
                "There are headings, paragraphs, lists, quotations, figures and fences, and in a line *emphasis*, **strong**, "
                        + "`code` and links.");
        return Optional.empty();
    }

    private List<Prose> inside(List<MarkdownBlock> blocks) {
        var inside = new ArrayList<Prose>();
        for (var block : blocks) {
            if (block instanceof MarkdownBlock.Heading) {
                nothing(block.place(), "A heading inside a list or a quotation");
            } else {
                read(block).ifPresent(inside::add);
            }
        }
        return inside;
    }

    private Prose heading(MarkdownBlock.Heading heading) {
        if (HeadingMarks.of(heading).hasBraces()) {
            nothing(heading.place(), "A name in braces on a heading inside a step");
        } else if (heading.level() > DEEPEST || heading.level() > lastHeading + 1) {
            reading.tell(
                    DiagnosticCode.HEADING_OUT_OF_ORDER,
                    heading.place(),
                    "This heading is one or more levels too deep; who listens to the page would look for what is missing.",
                    "Write '" + "#".repeat(Math.min(DEEPEST, lastHeading + 1)) + "'.");
        }
        lastHeading = heading.level();
        return new Prose.Heading(heading.level(), inlines(heading.content()));
    }

    private Optional<Prose> paragraph(MarkdownBlock.Paragraph paragraph) {
        if (paragraph.content().size() == 1 && paragraph.content().getFirst() instanceof MarkdownSpan.Image image) {
            Leftovers.tell(reading.problems(), paragraph.content());
            return figure(image);
        }
        if (TABLE.matcher(words(paragraph.content())).find()) {
            return nothing(paragraph.place(), "A table");
        }
        return Optional.of(new Prose.Paragraph(inlines(paragraph.content())));
    }

    private Optional<Prose> figure(MarkdownSpan.Image image) {
        if (image.alternative().isBlank()) {
            reading.tell(
                    DiagnosticCode.NO_ALTERNATIVE,
                    image.place(),
                    "Nobody who cannot see this figure is told what it shows.",
                    "Write between the brackets what one would miss: ![Three hats, you in the middle](figures/three-hats.svg).");
        }
        if (!FIGURE.matcher(image.address()).matches()) {
            reading.tell(
                    DiagnosticCode.NO_SUCH_FIGURE,
                    image.place(),
                    "'" + image.address() + "' is no drawing of this module.",
                    "Name a file of its folder figures, in small letters: figures/three-hats.svg.");
            return Optional.empty();
        }
        var own = module + "/";
        if (!reading.figures().contains(own + image.address())) {
            var there = reading.figures().stream()
                    .filter(figure -> figure.startsWith(own))
                    .map(figure -> figure.substring(own.length()))
                    .toList();
            reading.tell(
                    DiagnosticCode.NO_SUCH_FIGURE,
                    image.place(),
                    "There is no file '" + image.address() + "' in module '" + module + "'.",
                    Spelling.remedy(image.address(), there));
        }
        return Optional.of(new Prose.Figure(
                image.address(),
                image.alternative().strip(),
                Optional.of(image.title().strip()).filter(title -> !title.isEmpty())));
    }

    private List<Inline> inlines(List<MarkdownSpan> spans) {
        Leftovers.tell(reading.problems(), spans);
        return pieces(spans);
    }

    private List<Inline> pieces(List<MarkdownSpan> spans) {
        return spans.stream().flatMap(span -> inline(span).stream()).toList();
    }

    private Optional<Inline> inline(MarkdownSpan span) {
        return switch (span) {
            case MarkdownSpan.Text text -> Optional.of(new Inline.Text(text.words()));
            case MarkdownSpan.Code code -> Optional.of(new Inline.Code(code.words()));
            case MarkdownSpan.Break lineEnd -> Optional.of(new Inline.Break());
            case MarkdownSpan.Emphasis emphasis -> Optional.of(new Inline.Emphasis(pieces(emphasis.content())));
            case MarkdownSpan.Strong strong -> Optional.of(new Inline.Strong(pieces(strong.content())));
            case MarkdownSpan.Link link -> links.read(link, pieces(link.content()));
            case MarkdownSpan.Image image -> nothing(image.place(), "A figure in the middle of a text");
            case MarkdownSpan.Foreign foreign -> nothing(foreign.place(), foreign.what());
        };
    }

    /** What a heading or a paragraph says, without its marks. */
    static String words(List<MarkdownSpan> spans) {
        var words = new StringBuilder();
        for (var span : spans) {
            words.append(
                    switch (span) {
                        case MarkdownSpan.Text text -> text.words();
                        case MarkdownSpan.Code code -> code.words();
                        case MarkdownSpan.Emphasis emphasis -> words(emphasis.content());
                        case MarkdownSpan.Strong strong -> words(strong.content());
                        case MarkdownSpan.Link link -> words(link.content());
                        case MarkdownSpan.Break lineEnd -> " ";
                        case MarkdownSpan.Image image -> "";
                        case MarkdownSpan.Foreign foreign -> "";
                    });
        }
        return words.toString().strip();
    }
}
