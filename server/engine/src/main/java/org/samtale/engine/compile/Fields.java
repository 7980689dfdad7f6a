package org.samtale.engine.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.samtale.engine.source.Entry;
import org.samtale.engine.source.Place;
import org.samtale.engine.source.Source;

/** The keys of one mapping, read one by one; in the end {@link #done} tells about those nobody asked for. */
final class Fields {

    private final Reading reading;
    private final String what;
    private final Place place;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();

    private Fields(Reading reading, String what, Source.Mapping mapping) {
        this.reading = reading;
        this.what = what;
        this.place = mapping.place();
        for (var entry : mapping.entries()) {
            if (entries.putIfAbsent(entry.key(), entry) != null) {
                reading.problems()
                        .add(
                                DiagnosticCode.DUPLICATE_ID,
                                entry.keyPlace(),
                                "'" + entry.key() + "' stands twice in " + what + ".",
                                "Keep one of them.");
            }
        }
    }

    static Optional<Fields> of(Reading reading, Source source, String what) {
        if (source instanceof Source.Mapping mapping) {
            return Optional.of(new Fields(reading, what, mapping));
        }
        reading.problems()
                .add(
                        DiagnosticCode.WRONG_SHAPE,
                        source.place(),
                        "Here stands no key with a value, but " + what + " is made of them.",
                        "Write 'key: value' lines, indented below.");
        return Optional.empty();
    }

    Place place() {
        return place;
    }

    String what() {
        return what;
    }

    boolean has(String key) {
        known.add(key);
        return entries.containsKey(key);
    }

    Optional<Source> find(String key) {
        known.add(key);
        return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }

    Optional<Place> placeOf(String key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::keyPlace);
    }

    Optional<Source> require(String key) {
        var found = find(key);
        if (found.isEmpty()) {
            reading.problems()
                    .add(
                            DiagnosticCode.MISSING_KEY,
                            place,
                            "There is no '" + key + "' in " + what + ".",
                            "Add a line '" + key + ": …'.");
        }
        return found;
    }

    Optional<String> text(String key) {
        return find(key).flatMap(source -> reading.values().text(source, named(key)));
    }

    Optional<String> requireText(String key) {
        return require(key).flatMap(source -> reading.values().text(source, named(key)));
    }

    OptionalInt number(String key, int low, int high) {
        var found = find(key);
        return found.isEmpty() ? OptionalInt.empty() : reading.values().number(found.get(), named(key), low, high);
    }

    boolean yes(String key) {
        return find(key).map(source -> reading.values().yes(source, named(key))).orElse(false);
    }

    Optional<String> word(String key, String... allowed) {
        return find(key).flatMap(source -> reading.values().word(source, named(key), List.of(allowed)));
    }

    List<Source> list(String key) {
        return find(key)
                .flatMap(source -> reading.values().list(source, named(key)))
                .orElse(List.of());
    }

    List<Source.Scalar> oneOrMore(String key) {
        return find(key)
                .map(source -> reading.values().oneOrMore(source, named(key)))
                .orElse(List.of());
    }

    /** What a name stands for, by its index; empty when there is none or it is unknown. */
    OptionalInt refer(String key, Kind kind) {
        var name = find(key).flatMap(source -> reading.values().scalar(source, named(key)));
        return name.isEmpty() ? OptionalInt.empty() : reading.names().refer(kind, name.get());
    }

    /** The keys below this one, each a name of its own; names that stand there twice are left out the second time. */
    List<Entry> declare(String key, Kind kind) {
        var unique = new ArrayList<Entry>();
        for (var entry : mapping(key)) {
            if (reading.names().declare(kind, entry.keyPlace(), entry.key())) {
                unique.add(entry);
            }
        }
        return unique;
    }

    /** The keys below this one, as they stand there. */
    List<Entry> mapping(String key) {
        var found = find(key);
        if (found.isEmpty()) {
            return List.of();
        }
        if (found.get() instanceof Source.Mapping mapping) {
            return mapping.entries();
        }
        of(reading, found.get(), named(key));
        return List.of();
    }

    /** Keys that were not asked for so far. */
    List<Entry> rest() {
        return entries.values().stream()
                .filter(entry -> !known.contains(entry.key()))
                .toList();
    }

    void done() {
        for (var entry : rest()) {
            unknown(entry, known);
        }
    }

    void unknown(Entry entry, Set<String> possible) {
        reading.problems()
                .add(
                        DiagnosticCode.UNKNOWN_KEY,
                        entry.keyPlace(),
                        "'" + entry.key() + "' is not a key of " + what + ".",
                        Spelling.remedyOfAll(entry.key(), possible));
    }

    private String named(String key) {
        return "'" + key + "' of " + what;
    }
}
