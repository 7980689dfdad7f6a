package org.samtale.engine.compile;

import java.util.ArrayList;
import java.util.List;
import org.samtale.engine.scenario.Label;
import org.samtale.engine.scenario.LabelId;
import org.samtale.engine.scenario.Vocabulary;

/** Reads what a framework names for all scenarios, besides moods, meters and moves. */
final class VocabularyReader {

    private final Reading reading;

    VocabularyReader(Reading reading) {
        this.reading = reading;
    }

    Vocabulary read(Fields framework) {
        return new Vocabulary(
                labels(framework, "audiences", Kind.AUDIENCE), labels(framework, "themes", Kind.THEME));
    }

    private List<Label> labels(Fields framework, String section, Kind kind) {
        var labels = new ArrayList<Label>();
        for (var entry : framework.declare(section, kind)) {
            var words = reading.values()
                    .text(entry.value(), "the " + kind.noun() + " " + entry.key())
                    .orElse("");
            var id = "framework." + kind.noun() + "." + entry.key();
            labels.add(new Label.Shared(
                    new LabelId(entry.key()), reading.texts().add(id, words, List.of(section, entry.key()))));
        }
        return labels;
    }
}
