package org.samtale.engine.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.samtale.engine.scenario.Text;
import org.samtale.engine.source.Entry;
import org.samtale.engine.source.Place;
import org.samtale.engine.source.Source;

/** One translation file against the texts it should have. */
final class TranslationFile {

    private static final String MADE_FROM = "made-from";

    /** Ids are long and alike here; only a slip of the pen makes another one likely. */
    private static final int CLOSE = 2;

    private static final String NOT_MEANT = "Take it away, or give it the id it has in the source.";

    private final Reading reading;
    private final Place top;
    private final Place languagePlace;
    private final Part part;
    private final Map<String, Entry> written = new LinkedHashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private final List<Entry> madeFrom;

    TranslationFile(Reading reading, Fields root, Place languagePlace, Part part) {
        this.reading = reading;
        this.top = root.place();
        this.languagePlace = languagePlace;
        this.part = part;
        this.madeFrom = root.mapping(MADE_FROM);
        var sections = new LinkedHashSet<String>();
        for (var origin : reading.texts().all()) {
            if (Part.of(origin.text()).equals(part)) {
                sections.add(root.declared(origin.path().getFirst()));
            }
        }
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
        var missing = new LinkedHashMap<String, List<String>>();
        var used = new LinkedHashSet<String>();
        for (var origin : reading.texts().all()) {
            if (!Part.of(origin.text()).equals(part)) {
                continue;
            }
            var path = pathOf(origin);
            var found = Optional.ofNullable(written.get(path));
            used.add(path);
            found.flatMap(entry -> reading.values().text(entry.value(), Texts.shown(path)))
                    .ifPresent(translated -> words.put(origin.text().id(), translated));
            if (found.isEmpty() && !origin.optional()) {
                missing.computeIfAbsent(Fingerprint.entry(origin.text()), entry -> new ArrayList<>())
                        .add(origin.path().getLast());
            }
        }
        missing.forEach((entry, parts) -> reading.problems()
                .add(
                        DiagnosticCode.MISSING_TRANSLATION,
                        top,
                        "'" + entry + "' is not translated" + parts(parts) + ".",
                        "Translate it; until then it is shown as it was written."));
        written.forEach((path, entry) -> {
            if (!used.contains(path)) {
                reading.problems()
                        .add(
                                DiagnosticCode.ORPHANED_TRANSLATION,
                                entry.keyPlace(),
                                "'" + Texts.shown(path) + "' translates nothing.",
                                remedy(path, used));
            }
        });
        madeFrom(fingerprints, missing.keySet());
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
        var spelt = used.stream().map(Texts::shown).toList();
        var written = Texts.shown(path);
        return Spelling.closest(written, spelt)
                .filter(closest -> Spelling.distance(written, closest) <= CLOSE)
                .map(closest -> "Did you mean '" + closest + "'?")
                .orElse(NOT_MEANT);
    }

    private static String parts(List<String> parts) {
        return parts.size() < 2 ? "" : " (" + String.join(", ", parts) + ")";
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
                reading.problems()
                        .add(
                                DiagnosticCode.STALE_TRANSLATION,
                                made.keyPlace(),
                                "The source of '" + entry + "' has changed since it was translated.",
                                "Look at the translation again, then run 'samtale accept'.");
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
}
