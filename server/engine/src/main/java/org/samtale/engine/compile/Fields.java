package org.samtale.engine.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.samtale.engine.grammar.Key.Presence;
import org.samtale.engine.grammar.Shape;
import org.samtale.engine.source.Entry;
import org.samtale.engine.source.Place;
import org.samtale.engine.source.Source;

/** The keys of one mapping, read one by one; in the end {@link #done} tells about those nobody asked for. */
final class Fields {

    private final Reading reading;
    private final Shape shape;
    private final String what;
    private final Place place;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();

    private Fields(Reading reading, Shape shape, String what, Source.Mapping mapping) {
        this.reading = reading;
        this.shape = shape;
        this.what = what;
        this.place = mapping.place();
        var twice = mapping.entries().stream()
                .filter(entry -> entries.putIfAbsent(entry.key(), entry) != null)
                .toList();
        if (beginsAnew(twice)) {
            twice(twice.getFirst(), "If something new begins here, put '- ' before it; or keep one of them.");
        } else {
            twice.forEach(entry -> twice(entry, "Keep one of them."));
        }
    }

    /** Who forgets a dash writes one thing as if it went on in the one before. */
    private boolean beginsAnew(List<Entry> twice) {
        return twice.size() > 1
                && twice.getFirst().key().equals(entries.keySet().iterator().next());
    }

    private void twice(Entry entry, String remedy) {
        reading.problems()
                .add(
                        DiagnosticCode.DUPLICATE_ID,
                        entry.keyPlace(),
                        "'" + entry.key() + "' stands twice in " + what + ".",
                        remedy);
    }

    static Optional<Fields> of(Reading reading, Source source, Shape shape, String what) {
        if (source instanceof Source.Mapping mapping) {
            return Optional.of(new Fields(reading, shape, what, mapping));
        }
        isNoMapping(reading, source, what);
        return Optional.empty();
    }

    private static void isNoMapping(Reading reading, Source source, String what) {
        reading.problems()
                .add(
                        DiagnosticCode.WRONG_SHAPE,
                        source.place(),
                        "There is no key with a value here, but " + what + " is made of them.",
                        "Write 'key: value' lines, indented below.");
    }

    Place place() {
        return place;
    }

    String what() {
        return what;
    }

    boolean has(String key) {
        ask(key);
        return entries.containsKey(key);
    }

    Optional<Source> find(String key) {
        ask(key);
        return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }

    Optional<Place> placeOf(String key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::keyPlace);
    }

    /** Requires that the key is declared, so that every editor knows what this reader takes. */
    private void ask(String key) {
        if (known.add(key)) {
            shape.key(key);
        }
    }

    boolean isDeclared(String key) {
        return shape.keys().containsKey(key);
    }

    /** The key itself, which has to be declared like those that are asked for. */
    String declared(String key) {
        return shape.key(key).name();
    }

    /** Requires that the key is declared as one that cannot, or cannot always, be left out. */
    Optional<Source> require(String key) {
        if (shape.key(key).presence() == Presence.MAY) {
            throw new IllegalArgumentException("'" + key + "' of " + shape.name() + " is declared as one to leave out");
        }
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

    OptionalInt number(String key) {
        var range = shape.number(key);
        return number(key, range.low(), range.high());
    }

    /** A number from a range that the author gave. */
    OptionalInt number(String key, int low, int high) {
        var found = find(key);
        return found.isEmpty() ? OptionalInt.empty() : reading.values().number(found.get(), named(key), low, high);
    }

    boolean yes(String key) {
        return find(key).map(source -> reading.values().yes(source, named(key))).orElse(false);
    }

    Optional<String> word(String key) {
        return word(key, shape.words(key));
    }

    /** One of the words that the author gave. */
    Optional<String> word(String key, List<String> allowed) {
        return find(key).flatMap(source -> reading.values().word(source, named(key), allowed));
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
        isNoMapping(reading, found.get(), named(key));
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

    /** What stands there already was not meant. */
    void unknown(Entry entry, Set<String> possible) {
        var lacking = possible.stream().filter(key -> !entries.containsKey(key)).toList();
        reading.problems()
                .add(
                        DiagnosticCode.UNKNOWN_KEY,
                        entry.keyPlace(),
                        "'" + entry.key() + "' is not a key of " + what + ".",
                        Spelling.remedyOfAll(entry.key(), lacking.isEmpty() ? possible : lacking));
    }

    private String named(String key) {
        return "'" + key + "' of " + what;
    }
}
