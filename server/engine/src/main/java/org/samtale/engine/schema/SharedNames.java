package org.samtale.engine.schema;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.samtale.engine.grammar.Type.Vocabulary;
import org.samtale.engine.source.Entry;
import org.samtale.engine.source.Source;
import org.samtale.engine.source.SourceFile;

/** The names that a framework has for moods, moves and more, which an editor can offer. */
public final class SharedNames {

    private final Map<Vocabulary, List<String>> names = new EnumMap<>(Vocabulary.class);

    private SharedNames() {}

    public static SharedNames none() {
        return new SharedNames();
    }

    /** Whatever is wrong with the file otherwise. */
    public static SharedNames of(SourceFile framework) {
        var shared = new SharedNames();
        for (var vocabulary : Vocabulary.values()) {
            for (var section : entries(framework.root())) {
                if (section.key().equals(vocabulary.section())) {
                    shared.names.put(
                            vocabulary,
                            entries(section.value()).stream().map(Entry::key).toList());
                }
            }
        }
        return shared;
    }

    private static List<Entry> entries(Source source) {
        return source instanceof Source.Mapping mapping ? mapping.entries() : List.of();
    }

    List<String> of(Vocabulary vocabulary) {
        return names.getOrDefault(vocabulary, List.of());
    }
}
