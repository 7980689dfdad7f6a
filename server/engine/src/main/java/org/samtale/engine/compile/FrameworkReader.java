package org.samtale.engine.compile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samtale.engine.expression.Condition;
import org.samtale.engine.grammar.FrameworkShapes;
import org.samtale.engine.grammar.Shape;
import org.samtale.engine.scenario.Band;
import org.samtale.engine.scenario.BandId;
import org.samtale.engine.scenario.Effect;
import org.samtale.engine.scenario.Language;
import org.samtale.engine.scenario.Meter;
import org.samtale.engine.scenario.MeterId;
import org.samtale.engine.scenario.Mood;
import org.samtale.engine.scenario.MoodId;
import org.samtale.engine.scenario.Rules;
import org.samtale.engine.scenario.Text;
import org.samtale.engine.source.Entry;
import org.samtale.engine.source.SourceFile;

/** Reads {@code framework.yaml}: bands, moods, meters, rules and moves; the rest it leaves to {@link VocabularyReader}. */
final class FrameworkReader {

    private static final int USUAL_OFFERS = 4;
    private static final int USUAL_WHISPERS = 3;
    private static final int USUAL_HAND_OVER_EVERY = 3;
    private static final int NO_REPETITION = 9_999;

    private final Reading reading;

    FrameworkReader(Reading reading) {
        this.reading = reading;
    }

    Optional<Framework> read(SourceFile file) {
        return Fields.of(reading, file.root(), FrameworkShapes.FRAMEWORK, "the framework")
                .map(this::read);
    }

    private Framework read(Fields fields) {
        var name = fields.requireText("framework").orElse("");
        var language = new Language(fields.requireText("language").orElse(""));
        fields.require("bands");
        readBands(fields);
        fields.require("moods");
        var moods = readMoods(fields);
        fields.require("meters");
        var meterEntries = fields.declare("meters", Kind.METER);
        reading.meters().closeFramework();
        fields.require("moves");
        var moveEntries = fields.declare("moves", Kind.MOVE);
        var vocabulary = new VocabularyReader(reading).read(fields);
        var growing = new HashSet<String>();
        int offers = fields.number("offers").orElse(USUAL_OFFERS);
        var rules =
                fields.find("rules").flatMap(source -> Fields.of(reading, source, FrameworkShapes.RULES, "the rules"));
        var lossesGrow = rule(rules, "losses-grow", FrameworkShapes.LOSSES_GROW)
                .map(rule -> readLossesGrow(rule, growing))
                .orElse(new Framework.LossesGrow(new Condition.Always(), 100));
        var repetition = rule(rules, "repetition", FrameworkShapes.REPETITION)
                .map(this::readRepetition)
                .orElse(new Rules.Repetition(NO_REPETITION, 100));
        rules.ifPresent(Fields::done);
        var meters = meterEntries.stream()
                .flatMap(entry -> readMeter(entry, growing).stream())
                .toList();
        var moves = new MoveReader(reading, vocabulary.codings()).ofFramework(moveEntries);
        var together = readTogether(fields.find(Words.PAIR)
                .flatMap(source -> Fields.of(reading, source, FrameworkShapes.TOGETHER, "'pair'")));
        fields.done();
        return new Framework(
                name,
                language,
                moods,
                meters,
                new Rules(lossesGrow.percent(), repetition, offers),
                lossesGrow.when(),
                moves,
                together,
                vocabulary);
    }

    private void readBands(Fields fields) {
        int last = -1;
        for (var source : fields.list("bands")) {
            var band = Fields.of(reading, source, FrameworkShapes.BAND, "a band");
            if (band.isEmpty()) {
                continue;
            }
            var id = band.get().requireText("id").orElse("");
            var place = band.get().find("id").orElse(source).place();
            band.get().require("from");
            int from = band.get().number("from").orElse(last + 1);
            var words = band.get().requireText("name").orElse("");
            band.get().done();
            if (last < 0 ? from != Meter.MIN : from <= last) {
                reading.problems()
                        .add(
                                DiagnosticCode.BANDS_OUT_OF_ORDER,
                                place,
                                last < 0
                                        ? "The first band begins at " + from + ", not at 0."
                                        : "The band '" + id + "' begins at " + from + ", not above the one before it.",
                                "Let the first begin at 0 and every other higher than the one before.");
            }
            last = from;
            if (reading.names().declare(Kind.BAND, place, id)) {
                var text = reading.texts().add("framework.band." + id, words, List.of("bands", id));
                reading.bands().add(new Band(new BandId(id), from, text));
            }
        }
    }

    private List<Mood> readMoods(Fields fields) {
        var moods = new ArrayList<Mood>();
        for (var entry : fields.declare("moods", Kind.MOOD)) {
            var words = reading.values()
                    .text(entry.value(), "the mood " + entry.key())
                    .orElse("");
            moods.add(new Mood(
                    new MoodId(entry.key()),
                    reading.texts().add("framework.mood." + entry.key(), words, List.of("moods", entry.key()))));
        }
        return moods;
    }

    private Optional<Fields> rule(Optional<Fields> rules, String name, Shape shape) {
        return rules.flatMap(fields -> fields.find(name))
                .flatMap(source -> Fields.of(reading, source, shape, "the rule " + name));
    }

    private Framework.LossesGrow readLossesGrow(Fields rule, Set<String> growing) {
        for (var name : rule.oneOrMore("of")) {
            if (reading.names().refer(Kind.METER, name).isPresent()) {
                growing.add(name.text());
            }
        }
        var when = reading.when(rule);
        int percent = rule.require("times")
                .flatMap(source -> reading.values().decimal(source, "times of the rule losses-grow", 1, 5))
                .orElse(100);
        rule.done();
        return new Framework.LossesGrow(when, percent);
    }

    private Rules.Repetition readRepetition(Fields rule) {
        rule.require("after");
        int after = rule.number("after").orElse(NO_REPETITION);
        rule.require("gains");
        int percent =
                rule.word("gains").map(word -> word.equals("half") ? 50 : 0).orElse(100);
        rule.done();
        return new Rules.Repetition(after, percent);
    }

    private Framework.Together readTogether(Optional<Fields> fields) {
        if (fields.isEmpty()) {
            return new Framework.Together(USUAL_WHISPERS, USUAL_HAND_OVER_EVERY, Effect.none(), Effect.none());
        }
        var pair = fields.get();
        var together = new Framework.Together(
                pair.number("whispers").orElse(USUAL_WHISPERS),
                pair.number("hand-over-every").orElse(USUAL_HAND_OVER_EVERY),
                reading.effectForPeople(pair, "too-soon"),
                reading.effectForPeople(pair, "asked-again"));
        pair.done();
        return together;
    }

    private Optional<Framework.MeterDraft> readMeter(Entry entry, Set<String> growing) {
        var what = "the meter " + entry.key();
        var fields = Fields.of(reading, entry.value(), FrameworkShapes.METER, what);
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        var meter = fields.get();
        var id = "framework.meter." + entry.key();
        var name = reading.texts()
                .add(id + ".name", meter.requireText("name").orElse(""), List.of("meters", entry.key(), "name"));
        Optional<Text> means = meter.text("means")
                .map(words -> reading.texts().add(id + ".means", words, List.of("meters", entry.key(), "means")));
        var good = meter.word("good").orElse("high").equals("low") ? Meter.Good.LOW : Meter.Good.HIGH;
        meter.require("start");
        int start = meter.number("start").orElse(0);
        var settlesAt = meter.number("settles-at");
        int by = meter.number("by").orElse(2);
        var bands = readBandNames(entry.key(), meter);
        meter.done();
        return Optional.of(new Framework.MeterDraft(
                new MeterId(entry.key()),
                name,
                means,
                good,
                start,
                settlesAt,
                by,
                growing.contains(entry.key()),
                bands));
    }

    /** The bands every meter of the framework has; a meter may have words of its own for them. */
    private List<Band> readBandNames(String meter, Fields fields) {
        var bands = new ArrayList<>(reading.bands());
        for (var entry : fields.mapping("bands")) {
            var index = reading.names().refer(Kind.BAND, entry.keyPlace(), entry.key());
            var words = reading.values()
                    .text(entry.value(), "the band " + entry.key() + " of the meter " + meter)
                    .orElse("");
            if (index.isPresent()) {
                var band = bands.get(index.getAsInt());
                var text = reading.texts()
                        .add(
                                "framework.meter." + meter + ".bands." + entry.key(),
                                words,
                                List.of("meters", meter, "bands", entry.key()));
                bands.set(index.getAsInt(), new Band(band.id(), band.from(), text));
            }
        }
        return bands;
    }
}
