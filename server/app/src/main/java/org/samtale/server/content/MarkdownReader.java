package org.samtale.server.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Document;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.samtale.engine.compile.Diagnostic;
import org.samtale.engine.compile.DiagnosticCode;
import org.samtale.engine.markdown.MarkdownFile;
import org.samtale.engine.source.Place;
import org.samtale.engine.source.Source;
import org.samtale.engine.source.SourceFile;
import org.samtale.server.library.YamlReader;

/** Turns the text of a module into a tree in which everything knows its place. */
final class MarkdownReader {
    /** A list inside a list inside a quotation is three; past this it is a mistake or an attack. */
    static final int NESTING_MAX = 16;

    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(4 * NESTING_MAX)
            .maxInlineNesting(4 * NESTING_MAX)
            .build();

    private MarkdownReader() {}

    /** The file, as far as it could be read, and what could not be. */
    record Reading(Optional<MarkdownFile> file, List<Diagnostic> mistakes) {}

    static Reading read(String name, String text) {
        var lines = text.lines().toList();
        var front = FrontMatter.find(lines);
        if (front.isEmpty()) {
            return new Reading(Optional.empty(), List.of(noFrontMatter(name, lines)));
        }
        var mistakes = new ArrayList<Diagnostic>();
        var top = front(name, front.get(), lines, mistakes);
        var document = (Document) PARSER.parse(front.get().markdown(lines));
        var blocks = new BlockReader(name, lines, mistakes).read(document);
        return new Reading(Optional.of(new MarkdownFile(name, top, blocks)), mistakes);
    }

    private static Diagnostic noFrontMatter(String name, List<String> lines) {
        boolean begins = !lines.isEmpty() && lines.getFirst().stripTrailing().equals("---");
        return new Diagnostic(
                DiagnosticCode.NO_FRONT_MATTER,
                new Place(name, 1, 1),
                begins
                        ? "What stands at the top of the module never ends."
                        : "A module begins with its title, its lead and its outcomes between two lines ---.",
                begins
                        ? "Write a line --- below the outcomes."
                        : "Write at the very top: ---, then title, lead and outcomes, then --- again.");
    }

    private static Optional<Source> front(
            String name, FrontMatter front, List<String> lines, List<Diagnostic> mistakes) {
        var yaml = front.yaml(lines);
        if (yaml.isBlank()) {
            mistakes.add(new Diagnostic(
                    DiagnosticCode.NO_FRONT_MATTER,
                    new Place(name, 1, 1),
                    "Nothing stands at the top of the module.",
                    "Write title, lead and outcomes between the two lines ---."));
            return Optional.empty();
        }
        var read = YamlReader.read(name, yaml);
        read.mistake().ifPresent(mistakes::add);
        return read.file().map(SourceFile::root);
    }
}
