package org.samtale.engine.schema;

import java.util.List;
import java.util.function.BiConsumer;
import org.samtale.engine.grammar.Type;
import org.samtale.engine.source.Entry;
import org.samtale.engine.source.Source;

/** Goes through a file together with what is declared. */
final class Walk {

    private Walk() {}

    /** Tells every place with keys of its own, and what stands there. */
    static void places(Type type, Source source, BiConsumer<Type.Of, Source.Mapping> found) {
        switch (type) {
            case Type.Of of -> {
                if (source instanceof Source.Mapping mapping) {
                    found.accept(of, mapping);
                    for (var entry : mapping.entries()) {
                        var key = of.shape().keys().get(entry.key());
                        if (key != null) {
                            places(key.type(), entry.value(), found);
                        }
                    }
                }
            }
            case Type.MapOf map -> {
                if (source instanceof Source.Mapping mapping) {
                    mapping.entries().forEach(entry -> places(map.value(), entry.value(), found));
                }
            }
            case Type.ListOf list -> {
                if (source instanceof Source.Sequence sequence) {
                    sequence.items().forEach(item -> places(list.item(), item, found));
                }
            }
            case Type.Either either -> {
                places(either.one(), source, found);
                places(either.other(), source, found);
            }
            default -> {}
        }
    }

    /** The same file with other entries in one place. */
    static Source changed(Source source, Source.Mapping place, List<Entry> entries) {
        return switch (source) {
            case Source.Mapping mapping -> {
                boolean isHere = mapping.place().equals(place.place()) && mapping.equals(place);
                yield new Source.Mapping(
                        mapping.place(),
                        isHere
                                ? entries
                                : mapping.entries().stream()
                                        .map(entry -> new Entry(
                                                entry.keyPlace(), entry.key(), changed(entry.value(), place, entries)))
                                        .toList());
            }
            case Source.Sequence sequence ->
                new Source.Sequence(
                        sequence.place(),
                        sequence.items().stream()
                                .map(item -> changed(item, place, entries))
                                .toList());
            case Source.Scalar scalar -> scalar;
        };
    }
}
