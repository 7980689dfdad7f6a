package org.samtale.engine.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.samtale.engine.grammar.Shape;
import org.samtale.engine.grammar.TranslationShapes;
import org.samtale.engine.scenario.Language;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.Text;
import org.samtale.engine.scenario.Wording;
import org.samtale.engine.source.Place;
import org.samtale.engine.source.Source;
import org.samtale.engine.source.SourceFile;

/** Joins a scenario with its texts in every language, and tells which texts are missing, stale or left over. */
final class Translations {

    private final Reading reading;
    private final ScenarioReader.Draft draft;
    private final Framework framework;
    private final List<Text> texts = new ArrayList<>();
    private final Map<Part, Language> languages = new LinkedHashMap<>();
    private final Map<Part, PartTexts> ordered = new HashMap<>();
    private final Map<Part, Map<Language, TranslationFile>> files = new LinkedHashMap<>();

    Translations(Reading reading, ScenarioReader.Draft draft, Framework framework) {
        this.reading = reading;
        this.draft = draft;
        this.framework = framework;
        reading.texts().all().forEach(origin -> texts.add(origin.text()));
        languages.put(Part.FRAMEWORK, framework.language());
        draft.included().forEach(one -> languages.put(one.part(), one.language()));
        languages.put(Part.SCENARIO, draft.language());
    }

    Scenario join(List<SourceFile> translations) {
        translations.forEach(this::take);
        var source = new Wording(
                draft.language(),
                reading.texts().all().stream().map(Texts.Origin::words).toList(),
                reading.texts().all().stream().map(this::writtenIn).toList());
        var bare = withWordings(source, List.of(source));
        for (var part : languages.keySet()) {
            var prints = Fingerprint.ofPart(bare, part);
            of(part).values().forEach(file -> file.check(prints));
        }
        var wordings = new ArrayList<Wording>();
        needsShared(draft.language(), draft.languagePlace());
        wordings.add(wording(draft.language(), source));
        of(Part.SCENARIO).forEach((language, file) -> {
            needsShared(language, file.languagePlace());
            wordings.add(wording(language, source));
        });
        return withWordings(source, wordings);
    }

    private Map<Language, TranslationFile> of(Part part) {
        return files.computeIfAbsent(part, none -> new LinkedHashMap<>());
    }

    private Language writtenIn(Texts.Origin origin) {
        return languages.getOrDefault(origin.part(), draft.language());
    }

    private boolean lacks(Part part, Language language) {
        return !language.equals(languages.get(part)) && !of(part).containsKey(language);
    }

    /** What several scenarios share should be there in every language of this one. */
    private void needsShared(Language language, Place place) {
        if (lacks(Part.FRAMEWORK, language)) {
            reading.problems()
                    .add(
                            DiagnosticCode.FRAMEWORK_LANGUAGE_MISSING,
                            place,
                            "The framework is not translated to '" + language + "'.",
                            "Write framework." + language + ".yaml; until then moods and moves keep their names.");
        }
        for (var included : draft.included()) {
            if (lacks(included.part(), language) && hasTexts(included.part())) {
                reading.problems()
                        .add(
                                DiagnosticCode.PEOPLE_LANGUAGE_MISSING,
                                place,
                                included.fileName() + " is not translated to '" + language + "'.",
                                "Write " + included.fileNameIn(language)
                                        + "; until then its people are called what they were called.");
            }
        }
    }

    /** Names alone are often the same in every language. */
    private boolean hasTexts(Part part) {
        return reading.texts().all().stream()
                .anyMatch(origin -> !origin.optional() && origin.part().equals(part));
    }

    private Wording wording(Language language, Wording source) {
        var words = new ArrayList<String>(texts.size());
        var told = new ArrayList<Language>(texts.size());
        for (var origin : reading.texts().all()) {
            var text = origin.text();
            var translated =
                    Optional.ofNullable(of(origin.part()).get(language)).flatMap(one -> one.translated(text));
            words.add(translated.orElse(source.of(text)));
            told.add(translated.isPresent() ? language : source.languageOf(text));
        }
        return new Wording(language, words, told);
    }

    private Scenario withWordings(Wording source, List<Wording> wordings) {
        var it = draft.scenario();
        return new Scenario(
                it.id(),
                it.about(),
                it.moods(),
                it.moves(),
                it.rules(),
                it.vocabulary(),
                it.cast(),
                it.meters(),
                it.shows(),
                it.topics(),
                it.goals(),
                it.facts(),
                it.flags(),
                it.values(),
                it.stages(),
                it.questions(),
                it.bars(),
                it.cues(),
                it.interruptions(),
                it.whenevers(),
                it.nodes(),
                it.begin(),
                it.endings(),
                it.choices(),
                it.alternatives(),
                it.pair(),
                it.counted(),
                texts,
                source,
                wordings);
    }

    private void take(SourceFile file) {
        if (SizeCheck.isReadable(reading.problems(), file)) {
            Fields.of(reading, CutTexts.mended(reading.problems(), file).root(), shapeOf(file), "the translation")
                    .ifPresent(root -> partOf(file, root).ifPresent(part -> take(part, root)));
        }
    }

    private Shape shapeOf(SourceFile file) {
        if (draft.included().stream().anyMatch(one -> one.isTranslatedBy(file))) {
            return TranslationShapes.OF_PEOPLE;
        }
        boolean isFramework = file.root() instanceof Source.Mapping mapping
                && mapping.entries().stream().anyMatch(entry -> entry.key().equals("framework"));
        return isFramework ? TranslationShapes.OF_FRAMEWORK : TranslationShapes.OF_SCENARIO;
    }

    /** What the file translates; empty, and told about, when that is something else than it should. */
    private Optional<Part> partOf(SourceFile file, Fields root) {
        var people = draft.included().stream()
                .filter(one -> one.isTranslatedBy(file))
                .map(Included::part)
                .findFirst();
        if (people.isPresent()) {
            return people;
        }
        boolean isFramework = root.isDeclared("framework");
        var of = root.requireText(isFramework ? "framework" : "scenario").orElse("");
        var expected = isFramework ? framework.name() : draft.scenario().id().value();
        boolean isOther = !of.isEmpty() && !of.equals(expected);
        // A scenario that is not called as its file is cannot say what others should be called.
        if (isOther && (isFramework || !reading.problems().hasAny(Set.of(DiagnosticCode.NAMED_UNLIKE_ITS_FILE)))) {
            reading.problems()
                    .add(
                            DiagnosticCode.OTHER_SCENARIO,
                            root.find(isFramework ? "framework" : "scenario")
                                    .map(Source::place)
                                    .orElse(root.place()),
                            "This is a translation of '" + of + "', not of '" + expected + "'.",
                            "Write '" + expected + "', or give the file the name of what it translates.");
            return Optional.empty();
        }
        return Optional.of(isFramework ? Part.FRAMEWORK : Part.SCENARIO);
    }

    private void take(Part part, Fields root) {
        var language = new Language(root.requireText("language").orElse(""));
        var place = root.find("language").map(Source::place).orElse(root.place());
        if (!lacks(part, language)) {
            reading.problems()
                    .add(
                            DiagnosticCode.LANGUAGE_TWICE,
                            place,
                            "There is a file for the language '" + language + "' already.",
                            "Keep one of the two files, or change the language.");
            return;
        }
        var texts = ordered.computeIfAbsent(part, one -> PartTexts.of(one, reading.texts()));
        of(part).put(language, new TranslationFile(reading, root, place, texts));
    }
}
