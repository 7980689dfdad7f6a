package org.samtale.engine.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.samtale.engine.grammar.FrameworkShapes;
import org.samtale.engine.scenario.Intention;
import org.samtale.engine.scenario.IntentionId;
import org.samtale.engine.scenario.Label;
import org.samtale.engine.scenario.LabelId;
import org.samtale.engine.scenario.MoveId;
import org.samtale.engine.scenario.Silence;
import org.samtale.engine.scenario.SilenceId;
import org.samtale.engine.scenario.Vocabulary;

/** Reads what a framework names for all scenarios, besides moods, meters and moves. */
final class VocabularyReader {

    private final Reading reading;

    VocabularyReader(Reading reading) {
        this.reading = reading;
    }

    /** Requires that the moves are declared, which intentions name. */
    Vocabulary read(Fields framework) {
        return new Vocabulary(
                labels(framework, "audiences", Kind.AUDIENCE),
                labels(framework, "themes", Kind.THEME),
                silences(framework),
                intentions(framework),
                new CodingReader(reading).read(framework));
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

    private List<Intention> intentions(Fields framework) {
        var intentions = new ArrayList<Intention>();
        for (var entry : framework.declare("intentions", Kind.INTENTION)) {
            var fields = Fields.of(reading, entry.value(), FrameworkShapes.INTENTION, "the intention " + entry.key());
            var words =
                    fields.flatMap(intention -> intention.requireText("name")).orElse("");
            fields.ifPresent(intention -> intention.require("by"));
            var by = fields.map(intention -> intention.oneOrMore("by")).orElse(List.of()).stream()
                    .filter(move -> reading.names().refer(Kind.MOVE, move).isPresent())
                    .map(move -> new MoveId(move.text()))
                    .toList();
            fields.ifPresent(Fields::done);
            var name = reading.texts()
                    .add("framework.intention." + entry.key(), words, List.of("intentions", entry.key(), "name"));
            intentions.add(new Intention(intentions.size(), new IntentionId(entry.key()), name, by));
        }
        return intentions;
    }

    private List<Silence> silences(Fields framework) {
        var silences = new ArrayList<Silence>();
        int last = -1;
        for (var entry : framework.declare("silences", Kind.SILENCE)) {
            var fields =
                    Fields.of(reading, entry.value(), FrameworkShapes.LENGTH_OF_SILENCE, "the silence " + entry.key());
            fields.ifPresent(silence -> silence.require("from"));
            var written = fields.map(silence -> silence.number("from")).orElse(OptionalInt.empty());
            int from = written.orElse(last + 1);
            if (last < 0 ? from != 0 : from <= last) {
                reading.problems()
                        .add(
                                DiagnosticCode.SILENCES_OUT_OF_ORDER,
                                entry.keyPlace(),
                                last < 0
                                        ? "The shortest silence begins after " + from + " seconds, not at 0."
                                        : "The silence '" + entry.key() + "' begins after " + from
                                                + " seconds, not after the one before it.",
                                "Let the first begin at 0 and every other later than the one before.");
            }
            last = from;
            var words = fields.flatMap(silence -> silence.requireText("name")).orElse("");
            fields.ifPresent(Fields::done);
            var name = reading.texts()
                    .add("framework.silence." + entry.key(), words, List.of("silences", entry.key(), "name"));
            silences.add(new Silence(silences.size(), new SilenceId(entry.key()), from, name));
        }
        if (!silences.isEmpty() && !reading.names().exists(Kind.SILENCE, Silence.USUAL.value())) {
            reading.problems()
                    .add(
                            DiagnosticCode.NO_USUAL_SILENCE,
                            framework.placeOf("silences").orElse(framework.place()),
                            "There is no silence '" + Silence.USUAL + "'.",
                            "Give one of them this name: it is what counts when nobody has measured.");
        }
        return silences;
    }
}
