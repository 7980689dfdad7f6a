package org.samtale.engine.probe;

import java.util.List;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.Text;

/** Tells how much of a scenario is there in each of its languages. */
final class LanguageReport {

    private static final String OUTSIDE = "framework.coding.";

    private LanguageReport() {}

    static List<Report.Translated> of(Scenario scenario) {
        var texts = scenario.texts().stream().filter(text -> !isName(text)).toList();
        return scenario.languages().stream()
                .map(language -> {
                    var wording = scenario.wording(language);
                    long there = texts.stream()
                            .filter(text -> wording.languageOf(text).equals(language))
                            .count();
                    return new Report.Translated(language.code(), texts.size(), (int) there);
                })
                .toList();
    }

    /** People often keep their names in every language, and so do outside frameworks and their sources. */
    private static boolean isName(Text text) {
        return text.id().equals("player.name")
                || (text.id().startsWith("cast.") && text.id().endsWith(".name"))
                || (text.id().startsWith("seat.") && text.id().endsWith(".name"))
                || (text.id().startsWith("included.") && text.id().endsWith(".name"))
                || (text.id().startsWith(OUTSIDE)
                        && (text.id().endsWith(".name") || text.id().endsWith(".source")));
    }
}
