package org.samtale.engine.course.compile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.samtale.engine.compile.DiagnosticCode;
import org.samtale.engine.compile.Fields;
import org.samtale.engine.compile.Spelling;
import org.samtale.engine.course.ItemId;
import org.samtale.engine.course.Speaker;
import org.samtale.engine.grammar.Shape;
import org.samtale.engine.source.Place;
import org.samtale.engine.source.Source;

/**
 * Reads what all fences are made of. In a translation, what the source alone says is taken from there, and told about where
 * it is said once more.
 */
final class FenceReading {

    private final CourseReading reading;
    private final Place place;
    private final boolean translation;

    /** Something with a name among others of its kind. */
    record Item(ItemId id, Fields fields) {}

    FenceReading(CourseReading reading, Place place, boolean translation) {
        this.reading = reading;
        this.place = place;
        this.translation = translation;
    }

    CourseReading course() {
        return reading;
    }

    Place place() {
        return place;
    }

    Optional<Fields> fields(Source source, Shape shape, String what) {
        return reading.fields(source, shape, what);
    }

    List<Source> list(Source source, String what) {
        return reading.values().list(source, what).orElse(List.of());
    }

    static String text(Fields fields, String key) {
        return fields.requireText(key).orElse("");
    }

    /** In the source true. In a translation the key must not stand there. */
    boolean isOfSource(Fields fields, String key) {
        if (translation) {
            fields.find(key)
                    .ifPresent(value -> reading.tell(
                            DiagnosticCode.NOT_FOR_A_TRANSLATION,
                            fields.placeOf(key).orElse(value.place()),
                            "'" + key + "' is said in the source alone, and holds for every language.",
                            "Take it away here."));
        }
        return !translation;
    }

    /** A text that the source may have or not; the translation has it where the source does. */
    Optional<String> also(Fields fields, String key, Optional<String> ofSource) {
        var text = fields.text(key);
        if (!translation) {
            return text;
        }
        if (text.isPresent() && ofSource.isEmpty()) {
            reading.tell(
                    DiagnosticCode.NOT_IN_THE_SOURCE,
                    fields.placeOf(key).orElse(fields.place()),
                    "The source has no '" + key + "' in " + fields.what() + ".",
                    "Write it in the source first, or take it away here.");
        } else if (!fields.has(key) && ofSource.isPresent()) {
            reading.tell(
                    DiagnosticCode.COURSE_NOT_TRANSLATED,
                    fields.place(),
                    "The source has '" + key + "' in " + fields.what() + ", and this translation has not.",
                    "Translate it: '" + ofSource.get() + "'.");
            return ofSource;
        }
        return text;
    }

    /** Who speaks; a translation may say it again to be read more easily. */
    Speaker speaker(Fields fields, Optional<Speaker> ofSource) {
        if (ofSource.isEmpty()) {
            fields.require("who");
        }
        return fields.word("who")
                .flatMap(word -> {
                    ofSource.ifPresent(source -> sameAsInSource(fields, "who", word, source.word()));
                    return Speaker.find(word);
                })
                .or(() -> ofSource)
                .orElse(Speaker.KARI);
    }

    void sameAsInSource(Fields fields, String key, String here, String there) {
        if (!here.equals(there)) {
            reading.tell(
                    DiagnosticCode.OTHER_THAN_THE_SOURCE,
                    fields.placeOf(key).orElse(fields.place()),
                    "In the source, '" + key + "' is '" + there + "'.",
                    "Write that here, too, or take the key away.");
        }
    }

    /** So many of them, no fewer and no more. */
    void count(int size, int least, int most, Place at, String what) {
        if (!translation && (size < least || size > most)) {
            reading.tell(
                    DiagnosticCode.TOO_FEW_OR_MANY,
                    at,
                    "Here " + (size == 1 ? "is 1" : "are " + size) + " " + what + ".",
                    "Write " + (most == Integer.MAX_VALUE ? "at least " + least : least + " to " + most) + ".");
        }
    }

    /** Things with names; those of a translation are those of the source, in the same order. */
    List<Item> items(List<Source> written, Shape shape, String noun, List<ItemId> ofSource) {
        var items = new ArrayList<Item>();
        var seen = new HashSet<String>();
        for (var source : written) {
            var fields = reading.fields(source, shape, called(source, noun));
            var id = fields.flatMap(one -> one.require("id"))
                    .flatMap(name -> reading.values().scalar(name, "the id of a " + noun));
            if (fields.isPresent() && id.isPresent()) {
                var at = id.get().place();
                var name = id.get().text();
                if (!reading.isName(at, name, "a " + noun)) {
                    continue;
                }
                if (!seen.add(name)) {
                    reading.twice(at, name, "this list");
                } else if (!translation || isInSource(at, name, noun, ofSource)) {
                    items.add(new Item(new ItemId(name), fields.get()));
                }
            }
        }
        if (translation) {
            compare(items, noun, ofSource);
        }
        return items;
    }

    /** By its name, where it has one. */
    private static String called(Source source, String noun) {
        return source instanceof Source.Mapping mapping
                ? mapping.entries().stream()
                        .filter(entry -> entry.key().equals("id"))
                        .findFirst()
                        .flatMap(entry -> entry.value() instanceof Source.Scalar id
                                ? Optional.of(noun + " '" + id.text() + "'")
                                : Optional.empty())
                        .orElse("a " + noun)
                : "a " + noun;
    }

    private boolean isInSource(Place at, String name, String noun, List<ItemId> ofSource) {
        if (ofSource.contains(new ItemId(name))) {
            return true;
        }
        reading.tell(
                DiagnosticCode.NOT_IN_THE_SOURCE,
                at,
                "The source has no " + noun + " '" + name + "' here.",
                Spelling.remedy(name, ofSource.stream().map(ItemId::value).toList()));
        return false;
    }

    private void compare(List<Item> items, String noun, List<ItemId> ofSource) {
        var here = items.stream().map(Item::id).toList();
        var missing = ofSource.stream().filter(id -> !here.contains(id)).toList();
        if (!missing.isEmpty()) {
            reading.tell(
                    DiagnosticCode.LACKS_OF_THE_SOURCE,
                    place,
                    "The " + noun + " '" + missing.getFirst() + "' of the source is missing here"
                            + (missing.size() > 1 ? ", and " + (missing.size() - 1) + " more" : "") + ".",
                    "Add it with the same id.");
            return;
        }
        for (int i = 0; i < here.size(); i++) {
            if (!here.get(i).equals(ofSource.get(i))) {
                reading.tell(
                        DiagnosticCode.OTHER_THAN_THE_SOURCE,
                        items.get(i).fields().place(),
                        "In the source, '" + ofSource.get(i) + "' stands in the place of '" + here.get(i) + "'.",
                        "Put them in the order of the source.");
                return;
            }
        }
    }
}
