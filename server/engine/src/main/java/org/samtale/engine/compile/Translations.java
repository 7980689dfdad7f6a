package org.samtale.engine.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.samtale.engine.scenario.Language;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.Text;
import org.samtale.engine.scenario.Wording;
import org.samtale.engine.source.Entry;
import org.samtale.engine.source.Place;
import org.samtale.engine.source.Source;
import org.samtale.engine.source.SourceFile;

/** Joins a scenario with its texts in every language, and tells which texts are missing, stale or left over. */
final class Translations {

    private static final String MADE_FROM = "made-from";

    private final Reading reading;
    private final ScenarioReader.Draft draft;
    private final String frameworkName;
    private final List<Text> texts = new ArrayList<>();
    private final Map<Language, Translation> ofScenario = new LinkedHashMap<>();
    private final Map<Language, Translation> ofFramework = new LinkedHashMap<>();

    Translations(Reading reading, ScenarioReader.Draft draft, String frameworkName) {
        this.reading = reading;
        this.draft = draft;
        this.frameworkName = frameworkName;
        reading.texts().all().forEach(origin -> texts.add(origin.text()));
    }

    Scenario join(List<SourceFile> files) {
        files.forEach(this::take);
        var source = reading.texts().all().stream().map(Texts.Origin::words).toList();
        var wordings = new ArrayList<Wording>();
        wordings.add(new Wording(
                draft.language(),
                source,
                texts.stream().map(text -> draft.language()).toList()));
        var bare = withWordings(wordings);
        var fingerprints = new LinkedHashMap<String, Fingerprint>();
        fingerprints.putAll(Fingerprint.ofScenario(bare));
        var frameworkPrints = Fingerprint.ofFramework(bare);
        ofFramework.values().forEach(translation -> translation.check(frameworkPrints));
        ofScenario.forEach((language, translation) -> {
            translation.check(fingerprints);
            var framework = Optional.ofNullable(ofFramework.get(language));
            if (framework.isEmpty()) {
                reading.problems()
                        .add(
                                DiagnosticCode.FRAMEWORK_LANGUAGE_MISSING,
                                translation.languagePlace,
                                "The framework is not translated to '" + language + "'.",
                                "Write framework." + language + ".yaml; until then moods and moves keep their names.");
            }
            wordings.add(wording(language, source, translation, framework));
        });
        return withWordings(wordings);
    }

    private Wording wording(
            Language language, List<String> source, Translation scenario, Optional<Translation> framework) {
        var words = new ArrayList<String>();
        var languages = new ArrayList<Language>();
        for (var text : texts) {
            var translation = Fingerprint.isOfFramework(text) ? framework : Optional.of(scenario);
            var translated = translation.flatMap(file -> Optional.ofNullable(file.words.get(text)));
            words.add(translated.orElse(source.get(text.index())));
            languages.add(translated.isPresent() ? language : draft.language());
        }
        return new Wording(language, words, languages);
    }

    private Scenario withWordings(List<Wording> wordings) {
        var it = draft.scenario();
        return new Scenario(
                it.id(),
                it.about(),
                it.moods(),
                it.moves(),
                it.rules(),
                it.cast(),
                it.meters(),
                it.shows(),
                it.topics(),
                it.goals(),
                it.facts(),
                it.flags(),
                it.stages(),
                it.questions(),
                it.cues(),
                it.interruptions(),
                it.whenevers(),
                it.nodes(),
                it.begin(),
                it.endings(),
                it.choices(),
                it.alternatives(),
                texts,
                wordings);
    }

    private void take(SourceFile file) {
        if (!SizeCheck.isReadable(reading.problems(), file)) {
            return;
        }
        Fields.of(reading, file.root(), "the translation").ifPresent(root -> {
            boolean isFramework = root.has("framework");
            var of = root.requireText(isFramework ? "framework" : "scenario").orElse("");
            var expected = isFramework ? frameworkName : draft.scenario().id().value();
            if (!of.isEmpty() && !of.equals(expected)) {
                reading.problems()
                        .add(
                                DiagnosticCode.OTHER_SCENARIO,
                                root.find(isFramework ? "framework" : "scenario")
                                        .map(Source::place)
                                        .orElse(root.place()),
                                "This is a translation of '" + of + "', not of '" + expected + "'.",
                                "Write '" + expected + "', or give the file the name of what it translates.");
                return;
            }
            var language = new Language(root.requireText("language").orElse(""));
            var place = root.find("language").map(Source::place).orElse(root.place());
            var others = isFramework ? ofFramework : ofScenario;
            if (others.containsKey(language) || language.equals(draft.language())) {
                reading.problems()
                        .add(
                                DiagnosticCode.LANGUAGE_TWICE,
                                place,
                                "There is a file for the language '" + language + "' already.",
                                "Keep one of the two files, or change the language.");
                return;
            }
            others.put(language, new Translation(root, place, isFramework));
        });
    }

    /** One translation file against the texts it should have. */
    private final class Translation {

        private final Place top;
        private final Place languagePlace;
        private final boolean isFramework;
        private final Map<List<String>, Entry> written = new LinkedHashMap<>();
        private final Map<Text, String> words = new LinkedHashMap<>();
        private final List<Entry> madeFrom;

        Translation(Fields root, Place languagePlace, boolean isFramework) {
            this.top = root.place();
            this.languagePlace = languagePlace;
            this.isFramework = isFramework;
            this.madeFrom = root.mapping(MADE_FROM);
            var sections = new LinkedHashSet<String>();
            for (var origin : reading.texts().all()) {
                if (Fingerprint.isOfFramework(origin.text()) == isFramework) {
                    sections.add(origin.path().getFirst());
                }
            }
            sections.add("flags");
            for (var entry : root.rest()) {
                if (sections.contains(entry.key())) {
                    flatten(List.of(entry.key()), entry);
                } else {
                    sections.add(MADE_FROM);
                    root.unknown(entry, sections);
                }
            }
        }

        private void flatten(List<String> path, Entry entry) {
            switch (entry.value()) {
                case Source.Mapping mapping -> {
                    for (var inner : mapping.entries()) {
                        var longer = new ArrayList<>(path);
                        longer.add(inner.key());
                        flatten(longer, inner);
                    }
                }
                case Source.Scalar scalar -> written.put(path, entry);
                case Source.Sequence sequence -> reading.values().scalar(sequence, "'" + entry.key() + "'");
            }
        }

        void check(Map<String, Fingerprint> fingerprints) {
            var missing = new LinkedHashMap<String, List<String>>();
            var used = new LinkedHashSet<List<String>>();
            for (var origin : reading.texts().all()) {
                if (Fingerprint.isOfFramework(origin.text()) != isFramework) {
                    continue;
                }
                var path = pathOf(origin);
                var found = Optional.ofNullable(written.get(path));
                used.add(path);
                found.flatMap(entry -> reading.values().text(entry.value(), String.join(" ", path)))
                        .ifPresent(translated -> words.put(origin.text(), translated));
                if (found.isEmpty() && !origin.optional()) {
                    missing.computeIfAbsent(Fingerprint.entry(origin.text()), entry -> new ArrayList<>())
                            .add(path.getLast());
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
                                    "'" + String.join(" ", path) + "' translates nothing.",
                                    remedy(path, used));
                }
            });
            madeFrom(fingerprints, missing.keySet());
        }

        /** The thought of a single person may stand behind {@code thinks} directly. */
        private List<String> pathOf(Texts.Origin origin) {
            var path = origin.path();
            var shorter = path.subList(0, path.size() - 1);
            return path.size() == 4 && path.get(2).equals("thinks") && written.containsKey(shorter) ? shorter : path;
        }

        private String remedy(List<String> path, Set<List<String>> used) {
            var spelt = used.stream().map(one -> String.join(" ", one)).toList();
            return Spelling.closest(String.join(" ", path), spelt)
                    .map(closest -> "Did you mean '" + closest + "'?")
                    .orElse("Take it away, or give it the id it has in the source.");
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
                                open.size() + " translations are not accepted yet, the first is '" + open.getFirst()
                                        + "'.",
                                "Run 'samtale accept'; from then on a change of the source is noticed.");
            }
        }
    }
}
