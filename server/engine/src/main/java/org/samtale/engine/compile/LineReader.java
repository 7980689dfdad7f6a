package org.samtale.engine.compile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.samtale.engine.expression.Condition;
import org.samtale.engine.grammar.TalkShapes;
import org.samtale.engine.scenario.Cast;
import org.samtale.engine.scenario.Line;
import org.samtale.engine.scenario.LineId;
import org.samtale.engine.scenario.Mood;
import org.samtale.engine.scenario.Pause;
import org.samtale.engine.scenario.Text;
import org.samtale.engine.source.Entry;
import org.samtale.engine.source.Source;

/** Reads lines: who says what, or what is seen. */
final class LineReader {

    private final Reading reading;
    private final List<Mood> moods;
    private final List<Cast> cast;

    LineReader(Reading reading, List<Mood> moods, List<Cast> cast) {
        this.reading = reading;
        this.moods = moods;
        this.cast = cast;
    }

    List<Line> lines(Fields fields, String key) {
        var lines = new ArrayList<Line>();
        for (var source : fields.list(key)) {
            Fields.of(reading, source, TalkShapes.LINE, "a line").ifPresent(line -> {
                var id = id(line);
                line.has("when");
                lines.add(line(line, id, true));
            });
        }
        return lines;
    }

    /** The id of a line or alternative, which must be new in the whole file. */
    LineId id(Fields line) {
        var id = line.requireText("id").orElse("");
        if (!id.isEmpty()) {
            reading.names()
                    .declare(Kind.LINE, line.find("id").map(Source::place).orElse(line.place()), id);
        }
        return new LineId(id);
    }

    /** Whether any key says that words or something seen stand here. */
    boolean isSpoken(Fields fields) {
        return fields.has("direction") || fields.rest().stream().anyMatch(entry -> names(entry.key()));
    }

    /** Reads what remains of the keys; nothing else may come after it. */
    Line line(Fields fields, LineId id, boolean withWhen) {
        var mood = find(fields, "mood", Kind.MOOD, moods);
        var of = find(fields, "of", Kind.CAST, cast);
        // In a file from before this key there may be a person of that name, who speaks here.
        var to = names(Words.TO) ? List.<Cast>of() : reading.people(fields, cast);
        var direction = fields.text("direction");
        var pause =
                switch (fields.word("pause").orElse("")) {
                    case "short" -> Pause.SHORT;
                    case "long" -> Pause.LONG;
                    default -> Pause.NONE;
                };
        var when = withWhen ? reading.when(fields) : new Condition.Always();
        Optional<Cast> speaker = Optional.empty();
        Optional<String> words = Optional.empty();
        for (var entry : fields.rest()) {
            if (!names(entry.key())) {
                unknown(fields, entry);
            } else if (speaker.isPresent()) {
                reading.problems()
                        .add(
                                DiagnosticCode.NOT_ONE_SPEAKER,
                                entry.keyPlace(),
                                "Two people speak in one line.",
                                "Give '" + entry.key() + "' a line of its own.");
            } else {
                speaker = Optional.of(
                        cast.get(reading.names().find(Kind.CAST, entry.key()).orElse(0)));
                words = reading.values().text(entry.value(), "what " + entry.key() + " says");
            }
        }
        if (speaker.isEmpty() && direction.isEmpty() && fields.rest().isEmpty() && !fields.has("direction")) {
            reading.problems()
                    .add(
                            DiagnosticCode.NOT_ONE_SPEAKER,
                            fields.place(),
                            "Nobody says anything in this line, and nothing is seen.",
                            "Add the words behind the name of a person, or a 'direction'.");
        }
        if (mood.isPresent() && speaker.isEmpty() && of.isEmpty()) {
            reading.problems()
                    .add(
                            DiagnosticCode.WHOSE_MOOD,
                            fields.placeOf("mood").orElse(fields.place()),
                            "Nobody speaks here, so nobody knows whose mood this is.",
                            "Add 'of: "
                                    + (cast.isEmpty() ? "…" : cast.getFirst().id()) + "'.");
        }
        boolean aloud = words.filter(text -> text.chars().anyMatch(Character::isLetterOrDigit))
                .isPresent();
        Optional<Text> spoken = words.map(text -> add(id, "words", text));
        Optional<Text> seen = direction.map(text -> add(id, "direction", text));
        return new Line(id, speaker.or(() -> of), to, spoken, aloud, seen, mood, pause, when);
    }

    private Text add(LineId id, String part, String words) {
        return reading.texts().add("line." + id + "." + part, words, List.of("lines", id.value(), part));
    }

    private boolean names(String key) {
        return reading.names().exists(Kind.CAST, key);
    }

    private void unknown(Fields fields, Entry entry) {
        var possible = new LinkedHashSet<>(reading.names().all(Kind.CAST));
        possible.addAll(Words.LINE_KEYS);
        possible.add(Words.TO);
        fields.unknown(entry, possible);
    }

    private <T> Optional<T> find(Fields fields, String key, Kind kind, List<T> all) {
        var index = fields.refer(key, kind);
        return index.isPresent() && index.getAsInt() < all.size()
                ? Optional.of(all.get(index.getAsInt()))
                : Optional.empty();
    }
}
