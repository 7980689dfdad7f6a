package org.samtale.engine.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Map<Language, TranslationFile> ofScenario = new LinkedHashMap<>();
    private final Map<Language, TranslationFile> ofFramework = new LinkedHashMap<>();

    Translations(Reading reading, ScenarioReader.Draft draft, Framework framework) {
        this.reading = reading;
        this.draft = draft;
        this.framework = framework;
        reading.texts().all().forEach(origin -> texts.add(origin.text()));
    }

    Scenario join(List<SourceFile> files) {
        files.forEach(this::take);
        var source = new Wording(
                draft.language(),
                reading.texts().all().stream().map(Texts.Origin::words).toList(),
                texts.stream().map(this::writtenIn).toList());
        var bare = withWordings(source, List.of(source));
        var prints = Fingerprint.ofScenario(bare);
        var frameworkPrints = Fingerprint.ofFramework(bare);
        ofFramework.values().forEach(file -> file.check(frameworkPrints));
        ofScenario.values().forEach(file -> file.check(prints));
        var wordings = new ArrayList<Wording>();
        needsFramework(draft.language(), draft.languagePlace());
        wordings.add(wording(draft.language(), source));
        ofScenario.forEach((language, file) -> {
            needsFramework(language, file.languagePlace());
            wordings.add(wording(language, source));
        });
        return withWordings(source, wordings);
    }

    private Language writtenIn(Text text) {
        return Fingerprint.isOfFramework(text) ? framework.language() : draft.language();
    }

    private void needsFramework(Language language, Place place) {
        if (!language.equals(framework.language()) && !ofFramework.containsKey(language)) {
            reading.problems()
                    .add(
                            DiagnosticCode.FRAMEWORK_LANGUAGE_MISSING,
                            place,
                            "The framework is not translated to '" + language + "'.",
                            "Write framework." + language + ".yaml; until then moods and moves keep their names.");
        }
    }

    private Wording wording(Language language, Wording source) {
        var words = new ArrayList<String>();
        var languages = new ArrayList<Language>();
        var shared = Optional.ofNullable(ofFramework.get(language));
        var own = Optional.ofNullable(ofScenario.get(language));
        for (var text : texts) {
            var file = Fingerprint.isOfFramework(text) ? shared : own;
            var translated = file.flatMap(one -> one.translated(text));
            words.add(translated.orElse(source.of(text)));
            languages.add(translated.isPresent() ? language : source.languageOf(text));
        }
        return new Wording(language, words, languages);
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

    private void take(SourceFile written) {
        if (!SizeCheck.isReadable(reading.problems(), written)) {
            return;
        }
        var file = CutTexts.mended(reading.problems(), written);
        Fields.of(reading, file.root(), "the translation").ifPresent(root -> {
            boolean isFramework = root.has("framework");
            var of = root.requireText(isFramework ? "framework" : "scenario").orElse("");
            var expected =
                    isFramework ? framework.name() : draft.scenario().id().value();
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
            var source = isFramework ? framework.language() : draft.language();
            if (others.containsKey(language) || language.equals(source)) {
                reading.problems()
                        .add(
                                DiagnosticCode.LANGUAGE_TWICE,
                                place,
                                "There is a file for the language '" + language + "' already.",
                                "Keep one of the two files, or change the language.");
                return;
            }
            others.put(language, new TranslationFile(reading, root, place, isFramework));
        });
    }
}
