package org.samtale.server.library;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samtale.engine.compile.Diagnostic;
import org.samtale.engine.compile.DiagnosticCode;
import org.samtale.engine.source.Entry;
import org.samtale.engine.source.Place;
import org.samtale.engine.source.Source;
import org.samtale.engine.source.SourceFile;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Turns the text of a YAML file into a {@link Source} tree in which everything knows its place. Works on the stream of
 * events with a stack of its own, so that no nesting, however deep, can exhaust the thread's.
 */
public final class YamlReader {
    /** A scenario nests about ten deep; what goes past this is a mistake or an attack. */
    private static final int DEPTH_MAX = 64;

    /** Two million characters hold a hundred scenarios of the size of a long one. */
    static final int CHARACTERS_MAX = 2_000_000;

    /** The largest scenario has some fifteen thousand. */
    private static final int VALUES_MAX = 250_000;

    private final String file;
    /** Marks of YAML count signs, and an emoji as one of them. */
    private final int[] signs;

    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable Source root;
    private int values;

    private YamlReader(String file, String text) {
        this.file = file;
        this.signs = signs(text);
    }

    private static int[] signs(String text) {
        var signs = new int[text.codePointCount(0, text.length())];
        for (int sign = 0, at = 0; sign < signs.length; sign++) {
            signs[sign] = text.codePointAt(at);
            at += Character.charCount(signs[sign]);
        }
        return signs;
    }

    /** Either the file, or the one mistake that keeps it from being read. */
    public record Reading(Optional<SourceFile> file, Optional<Diagnostic> mistake) {}

    public static Reading read(String file, String text) {
        if (text.length() > CHARACTERS_MAX) {
            return unreadable(
                    new Place(file, 1, 1),
                    "The file has " + text.length() + " characters; at most " + CHARACTERS_MAX + " are read.",
                    "Split it into several files.");
        }
        var refused = UnfitSign.firstIn(text);
        if (refused.isPresent()) {
            var place = refused.get().place(file);
            return unreadable(place, refused.get().message(), refused.get().remedy());
        }
        try {
            return new YamlReader(file, text).parse(text);
        } catch (MarkedYamlEngineException notYaml) {
            return new Reading(Optional.empty(), Optional.of(YamlComplaint.of(file, text, notYaml)));
        } catch (YamlEngineException notText) {
            return unreadable(
                    new Place(file, 1, 1),
                    "This is not valid YAML: " + notText.getMessage() + ".",
                    "Save the file as plain text in UTF-8.");
        }
    }

    private Reading parse(String text) {
        var settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(CHARACTERS_MAX * 2)
                .build();
        for (var event : new Parse(settings).parseString(text)) {
            var refusal = refusal(event);
            if (refusal.isPresent()) {
                return refusal.get();
            }
            take(event);
        }
        if (root == null) {
            return unreadable(
                    new Place(file, 1, 1),
                    "The file is empty.",
                    "Begin with the line that names it, such as scenario: my-first.");
        }
        return new Reading(Optional.of(new SourceFile(file, root)), Optional.empty());
    }

    private Optional<Reading> refusal(Event event) {
        if (event instanceof AliasEvent alias) {
            return Optional.of(unreadable(
                    place(alias),
                    "Here things are said once and by name; *"
                            + alias.getAlias().getValue() + " is a YAML reference.",
                    "Write the text out here; in a scenario, use a pool of reactions."));
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            return Optional.of(unreadable(
                    place(node),
                    "&" + node.getAnchor().get().getValue() + " is a YAML reference, which is not used here.",
                    "Remove it. If the text begins with &, put it in quotation marks."));
        }
        if (event instanceof ScalarEvent scalar && scalar.getTag().isPresent()) {
            return Optional.of(tagged(scalar));
        }
        if (event instanceof CollectionStartEvent start && start.getTag().isPresent()) {
            return Optional.of(tagged(start));
        }
        if (event instanceof CollectionStartEvent start && open.size() >= DEPTH_MAX) {
            return Optional.of(new Reading(
                    Optional.empty(),
                    Optional.of(new Diagnostic(
                            DiagnosticCode.TOO_DEEP,
                            place(start),
                            "This is nested more than " + DEPTH_MAX + " levels deep.",
                            "Nobody needs that; look for brackets that are never closed."))));
        }
        if (event instanceof ScalarEvent scalar && ++values > VALUES_MAX) {
            return Optional.of(new Reading(
                    Optional.empty(),
                    Optional.of(new Diagnostic(
                            DiagnosticCode.TOO_LONG,
                            place(scalar),
                            "The file has more than " + VALUES_MAX + " keys and values.",
                            "Split the file in two."))));
        }
        if (event instanceof DocumentStartEvent start && root != null) {
            return Optional.of(unreadable(
                    place(start),
                    "A second document begins here; one file holds one.",
                    "Remove the line ---, or move what follows to a file of its own."));
        }
        return Optional.empty();
    }

    private Reading tagged(NodeEvent event) {
        return unreadable(
                place(event),
                "A word with ! in front is a YAML type, which is not used here.",
                "Remove it. If the text begins with !, put it in quotation marks.");
    }

    private void take(Event event) {
        switch (event) {
            case MappingStartEvent start -> open.push(new Open(place(start), true));
            case SequenceStartEvent start -> open.push(new Open(place(start), false));
            case MappingEndEvent end -> close();
            case SequenceEndEvent end -> close();
            case ScalarEvent scalar -> {
                boolean quoted = scalar.getScalarStyle() != ScalarStyle.PLAIN;
                put(new Source.Scalar(place(scalar), scalar.getValue(), quoted, quoted ? "" : remark(scalar)));
            }
            default -> {
                // the marks of stream and document carry nothing
            }
        }
    }

    private String remark(ScalarEvent scalar) {
        return scalar.getEndMark().map(end -> remarkBehind(end.getIndex())).orElse("");
    }

    /** What YAML takes for a comment, with the spaces before it. */
    private String remarkBehind(int end) {
        int sign = end;
        while (sign < signs.length && (signs[sign] == ' ' || signs[sign] == '\t')) {
            sign++;
        }
        if (sign == end || sign == signs.length || signs[sign] != '#') {
            return "";
        }
        while (sign < signs.length && signs[sign] != '\n' && signs[sign] != '\r') {
            sign++;
        }
        return new String(signs, end, sign - end);
    }

    private void close() {
        put(open.pop().closed());
    }

    private void put(Source source) {
        var parent = open.peek();
        if (parent == null) {
            root = source;
        } else {
            parent.put(source);
        }
    }

    private Place place(Event event) {
        return event.getStartMark().map(mark -> place(file, mark)).orElse(new Place(file, 1, 1));
    }

    private static Place place(String file, Mark mark) {
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static Reading unreadable(Place place, String message, String remedy) {
        return new Reading(
                Optional.empty(), Optional.of(new Diagnostic(DiagnosticCode.UNREADABLE, place, message, remedy)));
    }

    /** A mapping or a list that is not finished. */
    private static final class Open {
        private final Place place;
        private final boolean mapping;
        private final List<Entry> entries = new ArrayList<>();
        private final List<Source> items = new ArrayList<>();
        private @Nullable Source key;

        private Open(Place place, boolean mapping) {
            this.place = place;
            this.mapping = mapping;
        }

        private void put(Source source) {
            if (!mapping) {
                items.add(source);
            } else if (key == null) {
                key = source;
            } else {
                entries.add(new Entry(key.place(), name(key), source));
                key = null;
            }
        }

        private Source closed() {
            return mapping ? new Source.Mapping(place, entries) : new Source.Sequence(place, items);
        }

        /** A key that is itself a mapping or a list cannot be a word of the language; the compiler will say so. */
        private static String name(Source key) {
            return key instanceof Source.Scalar scalar ? scalar.text() : "?";
        }
    }
}
