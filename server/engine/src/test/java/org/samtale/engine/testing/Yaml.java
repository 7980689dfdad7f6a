package org.samtale.engine.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samtale.engine.source.Entry;
import org.samtale.engine.source.Place;
import org.samtale.engine.source.Source;
import org.samtale.engine.source.SourceFile;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads YAML for tests, without recursion, so that a test can be as deep as it likes. */
public final class Yaml {

    private static final Pattern REMARK = Pattern.compile("\\s+#.*");

    private final String file;
    private final List<String> lines;
    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable Source root;

    private Yaml(String file, String text) {
        this.file = file;
        this.lines = text.lines().toList();
    }

    /** A mapping or list that is not complete yet. */
    private static final class Open {

        private final Place place;
        private final boolean isMapping;
        private final List<Entry> entries = new ArrayList<>();
        private final List<Source> items = new ArrayList<>();
        private Source.@Nullable Scalar key;

        Open(Place place, boolean isMapping) {
            this.place = place;
            this.isMapping = isMapping;
        }

        void add(Source source) {
            if (!isMapping) {
                items.add(source);
            } else if (key == null) {
                key = (Source.Scalar) source;
            } else {
                entries.add(new Entry(key.place(), key.text(), source));
                key = null;
            }
        }

        Source close() {
            return isMapping ? new Source.Mapping(place, entries) : new Source.Sequence(place, items);
        }
    }

    public static SourceFile read(Path path) {
        try {
            return parse(path.getFileName().toString(), Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty when it is no YAML at all. */
    public static Optional<SourceFile> tryParse(String file, String text) {
        try {
            return Optional.of(parse(file, text));
        } catch (YamlEngineException noYaml) {
            return Optional.empty();
        }
    }

    public static SourceFile parse(String file, String text) {
        var settings = LoadSettings.builder().setLabel(file).build();
        var yaml = new Yaml(file, text);
        for (var event : new Parse(settings).parseString(text)) {
            yaml.take(event);
        }
        var root = yaml.root;
        if (root == null) {
            throw new IllegalArgumentException(file + " is empty");
        }
        return new SourceFile(file, root);
    }

    private void take(Event event) {
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw new IllegalArgumentException("anchors are refused");
        }
        switch (event.getEventId()) {
            case Scalar -> {
                var scalar = (ScalarEvent) event;
                boolean quoted = scalar.getScalarStyle() != ScalarStyle.PLAIN;
                close(new Source.Scalar(place(event), scalar.getValue(), quoted, quoted ? "" : remark(scalar)));
            }
            case MappingStart -> open.push(new Open(place((MappingStartEvent) event), true));
            case SequenceStart -> open.push(new Open(place((SequenceStartEvent) event), false));
            case MappingEnd, SequenceEnd -> close(open.pop().close());
            default -> {}
        }
    }

    private String remark(ScalarEvent scalar) {
        return scalar.getEndMark()
                .filter(end -> end.getLine() < lines.size())
                .map(end -> {
                    var line = lines.get(end.getLine());
                    return REMARK.matcher(line.substring(line.offsetByCodePoints(0, end.getColumn())));
                })
                .filter(Matcher::matches)
                .map(Matcher::group)
                .orElse("");
    }

    private void close(Source source) {
        var around = open.peek();
        if (around == null) {
            root = source;
        } else {
            around.add(source);
        }
    }

    private Place place(Event event) {
        return event.getStartMark()
                .map(mark -> new Place(file, mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(new Place(file, 1, 1));
    }
}
