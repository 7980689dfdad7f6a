package org.samtale.engine.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.samtale.engine.scenario.Text;
import org.samtale.engine.source.Entry;
import org.samtale.engine.source.Place;
import org.samtale.engine.source.Source;

/** One translation file against the texts it should have. */
final class TranslationFile {

    private static final String MADE_FROM = "made-from";

    /** Ids are long and alike here; only a slip of the pen makes another one likely. */
    private static final int CLOSE = 2;

    /** Where more is missing, a translation has just begun; where more is left over, it is of something else. */
    private static final int MANY = 100;

    /** So much of what is missing is named then. */
    private static final int MISSING_NAMED = 10;

    /** So many signs of a text are shown of it. */
    private static final int SHOWN = 60;

    private static final String NOT_MEANT = "Take it away, or give it the id it has in the source.";

    private final Reading reading;
    private final Place top;
    private final Place languagePlace;
    private final PartTexts part;
    private final Map<String, Entry> written = new LinkedHashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private final List<Entry> madeFrom;

    TranslationFile(Reading reading, Fields root, Place languagePlace, PartTexts part) {
        this.reading = reading;
        this.top = root.place();
        this.languagePlace = languagePlace;
        this.part = part;
        this.madeFrom = root.mapping(MADE_FROM);
        var sections = new LinkedHashSet<String>();
        part.sections().forEach(section -> sections.add(root.declared(section)));
        sections.add("flags");
        for (var entry : root.rest()) {
            if (sections.contains(entry.key())) {
                flatten(entry.key(), entry);
            } else {
                sections.add(MADE_FROM);
                root.unknown(entry, sections);
            }
        }
    }

    private void flatten(String path, Entry entry) {
        places.put(path, entry.keyPlace());
        switch (entry.value()) {
            case Source.Mapping mapping -> {
                for (var inner : mapping.entries()) {
                    flatten(path + Texts.SEPARATOR + inner.key(), inner);
                }
            }
            case Source.Scalar scalar -> written.put(path, entry);
            case Source.Sequence sequence -> list(path, entry.key(), sequence);
        }
    }

    /** A card is a list in the translation as it is in the source. */
    private void list(String path, String key, Source.Sequence card) {
        if (!key.equals(Words.CARD)) {
            reading.values().scalar(card, "'" + key + "'");
            return;
        }
        for (int i = 0; i < card.items().size(); i++) {
            var number = String.valueOf(i + 1);
            var item = card.items().get(i);
            flatten(path + Texts.SEPARATOR + number, new Entry(item.place(), number, item));
        }
    }

    Place languagePlace() {
        return languagePlace;
    }

    Optional<String> translated(Text text) {
        return Optional.ofNullable(words.get(text.id()));
    }

    /** Reads what is translated, and tells what is missing, stale or left over. */
    void check(Map<String, Fingerprint> fingerprints) {
        var missing = new LinkedHashMap<String, List<Texts.Origin>>();
        var used = LinkedHashSet.<String>newLinkedHashSet(part.texts().size());
        for (var origin : part.texts()) {
            var path = pathOf(origin);
            var found = Optional.ofNullable(written.get(path));
            used.add(path);
            found.flatMap(text -> read(text.value(), path, origin.path()))
                    .ifPresent(translated -> words.put(origin.text().id(), translated));
            if (found.isEmpty() && !origin.optional() && !places.containsKey(path)) {
                missing.computeIfAbsent(origin.entry(), none -> new ArrayList<>())
                        .add(origin);
            }
        }
        missing(missing);
        long orphans =
                written.keySet().stream().filter(path -> !used.contains(path)).count();
        written.forEach((path, entry) -> {
            if (!used.contains(path)) {
                reading.problems()
                        .add(
                                DiagnosticCode.ORPHANED_TRANSLATION,
                                entry.keyPlace(),
                                "'" + Texts.shown(path) + "' translates nothing.",
                                orphans > MANY ? NOT_MEANT : remedy(path, used));
            }
        });
        madeFrom(fingerprints, missing.keySet());
    }

    /** Whoever has just begun need not read of every single text that it is missing. */
    private void missing(Map<String, List<Texts.Origin>> missing) {
        var names = List.copyOf(missing.keySet());
        int named = names.size() > MANY ? MISSING_NAMED : names.size();
        for (var entry : names.subList(0, named)) {
            var origins = missing.getOrDefault(entry, List.of());
            boolean isAll = part.of(entry).size() == 1;
            missing(
                    placeOf(origins.getFirst()),
                    "'" + entry + "' is not translated" + (isAll ? "" : parts(origins)) + ": "
                            + shortened(origins.getFirst().words()),
                    "Translate it; until then it is shown as it was written.");
        }
        if (named < names.size()) {
            missing(
                    top,
                    (names.size() - named) + " more are not translated, the next is '" + names.get(named) + "'.",
                    part.part().equals(Part.SCENARIO)
                            ? "Translate them; samtale export writes all texts on one sheet."
                            : "Translate them; until then they are shown as they were written.");
        }
    }

    private void missing(Place place, String message, String remedy) {
        reading.problems().add(DiagnosticCode.MISSING_TRANSLATION, place, message, remedy);
    }

    /** Where a text stands, or where it would. */
    private Place placeOf(Texts.Origin origin) {
        for (int keys = origin.path().size(); keys > 0; keys--) {
            var found = places.get(Texts.key(origin.path().subList(0, keys)));
            if (found != null) {
                return found;
            }
        }
        return top;
    }

    /** Enough of a text to know which one it is, in a sentence. */
    private static String shortened(String words) {
        var line = words.strip().replaceAll("\\s+", " ");
        int signs = line.codePointCount(0, line.length());
        return "«" + (signs <= SHOWN ? line : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…") + "».";
    }

    private Optional<String> read(Source source, String path, List<String> keys) {
        boolean isSpoken = keys.contains("thinks")
                || keys.getLast().equals("say")
                || keys.getLast().equals("words");
        return isSpoken
                ? reading.values().spoken(source, Texts.shown(path))
                : reading.values().text(source, Texts.shown(path));
    }

    /** The thought of a single person may stand behind {@code thinks} directly. */
    private String pathOf(Texts.Origin origin) {
        var path = origin.path();
        if (path.size() != 4 || !path.get(2).equals("thinks")) {
            return origin.key();
        }
        var shorter = Texts.key(path.subList(0, 3));
        return written.containsKey(shorter) ? shorter : origin.key();
    }

    private String remedy(String path, Set<String> used) {
        if (reading.problems().areMany()) {
            return NOT_MEANT;
        }
        int last = path.lastIndexOf(Texts.SEPARATOR);
        var above = last < 0 ? "" : path.substring(0, last);
        if (used.contains(above)) {
            var key = above.substring(above.lastIndexOf(Texts.SEPARATOR) + 1);
            return "Here stands the text alone: '" + key + ": …', without braces.";
        }
        var beside = beside(path, used);
        if (beside.size() == 1) {
            return "Did you mean '" + Texts.shown(beside.getFirst()) + "'?";
        }
        var spelt = used.stream().map(Texts::shown).toList();
        var written = Texts.shown(path);
        return Spelling.closest(written, spelt)
                .filter(closest -> Spelling.distance(written, closest) <= CLOSE)
                .map(closest -> "Did you mean '" + closest + "'?")
                .orElse(NOT_MEANT);
    }

    /** What stands in the same place of the source under another key, and is not translated yet. */
    private List<String> beside(String path, Set<String> used) {
        int last = path.lastIndexOf(Texts.SEPARATOR) + Texts.SEPARATOR.length();
        return used.stream()
                .filter(one -> one.lastIndexOf(Texts.SEPARATOR) + Texts.SEPARATOR.length() == last
                        && one.startsWith(path.substring(0, last))
                        && path.chars().filter(sign -> sign == '\n').count() > 1
                        && !written.containsKey(one))
                .toList();
    }

    private static String parts(List<Texts.Origin> origins) {
        return origins.stream().map(TranslationFile::nameOf).distinct().collect(Collectors.joining(", ", " (", ")"));
    }

    private static String nameOf(Texts.Origin origin) {
        var path = origin.path();
        boolean isThought = path.size() > 2 && path.get(path.size() - 2).equals("thinks");
        return isThought ? "thinks" : path.getLast();
    }

    private void madeFrom(Map<String, Fingerprint> fingerprints, Set<String> missing) {
        var accepted = new LinkedHashMap<String, Entry>();
        madeFrom.forEach(entry -> accepted.put(entry.key(), entry));
        var open = new ArrayList<String>();
        fingerprints.forEach((entry, fingerprint) -> {
            var made = accepted.get(entry);
            if (made == null) {
                if (!missing.contains(entry)) {
                    open.add(entry);
                }
            } else if (!(made.value() instanceof Source.Scalar scalar
                    && scalar.text().equals(fingerprint.value()))) {
                stale(entry, made.keyPlace(), part.of(entry));
            }
        });
        accepted.forEach((key, entry) -> {
            if (!fingerprints.containsKey(key)) {
                reading.problems()
                        .add(
                                DiagnosticCode.ORPHANED_TRANSLATION,
                                entry.keyPlace(),
                                "'" + key + "' under made-from is nothing in the source.",
                                "Run 'samtale accept', which writes this list.");
            }
        });
        if (!open.isEmpty()) {
            reading.problems()
                    .add(
                            DiagnosticCode.NOT_ACCEPTED,
                            top,
                            open.size() + " translations are not accepted yet, the first is '" + open.getFirst() + "'.",
                            "Run 'samtale accept'; from then on a change of the source is noticed.");
        }
    }

    private void stale(String entry, Place noted, List<Texts.Origin> origins) {
        var origin = origins.stream().findFirst();
        var place =
                origin.map(this::placeOf).filter(found -> !found.equals(top)).orElse(noted);
        reading.problems()
                .add(
                        DiagnosticCode.STALE_TRANSLATION,
                        place,
                        "The source of '" + entry + "' has changed since it was translated"
                                + origin.map(now -> (origins.size() > 1 ? ", and begins now: " : ", and is now: ")
                                                + shortened(now.words()))
                                        .orElse("."),
                        "Look at the translation again, then run 'samtale accept'.");
    }
}
