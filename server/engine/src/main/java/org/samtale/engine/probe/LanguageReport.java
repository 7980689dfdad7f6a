package org.samtale.engine.probe;

import java.util.List;
import org.samtale.engine.scenario.Scenario;

/** Tells how much of a scenario is there in each of its languages. */
final class LanguageReport {

    private LanguageReport() {}

    static List<Report.Translated> of(Scenario scenario) {
        return scenario.languages().stream()
                .map(language -> {
                    var wording = scenario.wording(language);
                    long there = scenario.texts().stream()
                            .filter(text -> wording.languageOf(text).equals(language))
                            .count();
                    return new Report.Translated(
                            language.code(), scenario.texts().size(), (int) there);
                })
                .toList();
    }
}
