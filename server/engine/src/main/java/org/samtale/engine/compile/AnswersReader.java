package org.samtale.engine.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.samtale.engine.grammar.TalkShapes;
import org.samtale.engine.scenario.Alternative;
import org.samtale.engine.scenario.Answers;
import org.samtale.engine.scenario.Line;
import org.samtale.engine.source.Entry;
import org.samtale.engine.source.Source;

/** Reads alternatives, whether they stand in a pool or right where they answer. */
final class AnswersReader {

    private final Reading reading;
    private final World world;
    private final LineReader lines;
    private final ConsequenceReader consequences;
    private final WayReader ways;
    private final Uses uses;
    private final List<Alternative> all = new ArrayList<>();
    private final Map<String, Pool> pools = new LinkedHashMap<>();

    private record Pool(List<Alternative> alternatives, Optional<Source.Scalar> otherwise) {}

    AnswersReader(
            Reading reading, World world, LineReader lines, ConsequenceReader consequences, WayReader ways, Uses uses) {
        this.reading = reading;
        this.world = world;
        this.lines = lines;
        this.consequences = consequences;
        this.ways = ways;
        this.uses = uses;
    }

    /** Every alternative read so far; its index is its position. */
    List<Alternative> all() {
        return all;
    }

    void readPools(List<Entry> entries) {
        for (var entry : entries) {
            var what = "the pool " + entry.key();
            Optional<Source.Scalar> otherwise = Optional.empty();
            List<Source> items = List.of();
            if (entry.value() instanceof Source.Mapping) {
                var pool = Fields.of(reading, entry.value(), TalkShapes.POOL, what);
                pool.ifPresent(fields -> fields.require("of"));
                items = pool.map(fields -> fields.list("of")).orElse(List.of());
                otherwise = pool.flatMap(fields -> fields.find("else"))
                        .flatMap(source -> reading.values().scalar(source, "'else' of " + what));
                pool.ifPresent(Fields::done);
            } else {
                items = reading.values().list(entry.value(), what).orElse(List.of());
            }
            var alternatives = alternatives(items);
            pools.put(entry.key(), new Pool(alternatives, otherwise));
            if (otherwise.isEmpty()) {
                SilencesCheck.check(reading, alternatives, entry.keyPlace(), what);
            }
        }
        for (var entry : entries) {
            resolve(entry.key(), new TreeSet<>());
        }
    }

    Answers find(Fields fields, String key) {
        var found = fields.find(key);
        if (found.isEmpty()) {
            return Answers.none();
        }
        return switch (found.get()) {
            case Source.Scalar name ->
                reading.names().refer(Kind.POOL, name).isPresent()
                        ? resolve(name.text(), new TreeSet<>())
                        : Answers.none();
            case Source.Sequence sequence -> {
                var alternatives = alternatives(sequence.items());
                SilencesCheck.check(
                        reading,
                        alternatives,
                        fields.placeOf(key).orElse(sequence.place()),
                        "'" + key + "' of " + fields.what());
                yield new Answers(alternatives, Optional.empty());
            }
            case Source.Mapping mapping -> {
                reading.problems()
                        .add(
                                DiagnosticCode.WRONG_SHAPE,
                                mapping.place(),
                                "There are keys with values here, but '" + key + "' of " + fields.what()
                                        + " is a list of answers, or the name of a pool.",
                                isPool(mapping)
                                        ? "'of' and 'else' belong to a pool: write it under 'reactions', and its name here."
                                        : "Write each answer behind a '-', or the name of a pool under 'reactions'.");
                yield Answers.none();
            }
        };
    }

    private static boolean isPool(Source.Mapping mapping) {
        return mapping.entries().stream()
                .anyMatch(entry -> entry.key().equals("of") || entry.key().equals("else"));
    }

    private Answers resolve(String name, Set<String> passed) {
        var pool = pools.get(name);
        if (pool == null) {
            return Answers.none();
        }
        passed.add(name);
        Optional<Answers> otherwise = Optional.empty();
        if (pool.otherwise().isPresent()) {
            var other = pool.otherwise().get();
            if (passed.contains(other.text())) {
                reading.problems()
                        .add(
                                DiagnosticCode.POOL_LOOP,
                                other.place(),
                                "Looking for an answer goes round in a circle: " + String.join(", ", passed) + ".",
                                "Take one 'else' away.");
            } else if (reading.names().refer(Kind.POOL, other).isPresent()) {
                otherwise = Optional.of(resolve(other.text(), passed));
            }
        }
        return new Answers(pool.alternatives(), otherwise);
    }

    private List<Alternative> alternatives(List<Source> items) {
        var alternatives = new ArrayList<Alternative>();
        for (var item : items) {
            Fields.of(reading, item, TalkShapes.ANSWER, "an answer").ifPresent(fields -> {
                var alternative = alternative(fields);
                all.add(alternative);
                alternatives.add(alternative);
            });
        }
        return alternatives;
    }

    private Alternative alternative(Fields fields) {
        var id = lines.id(fields);
        var when = reading.when(fields);
        var tells = World.at(fields.refer("tells", Kind.FACT), world.facts());
        tells.ifPresent(fact -> uses.tells(fact.id().value()));
        var effect = reading.effectOnMeters(fields);
        var sets = consequences.sets(fields);
        var goals = consequences.goals(fields);
        var then = ways.find(fields, "then");
        boolean once = fields.yes("once");
        int likely = fields.number("likely").orElse(1);
        List<Line> spoken;
        if (fields.has("lines")) {
            spoken = lines.lines(fields, "lines");
            fields.done();
        } else {
            spoken = List.of(lines.line(fields, id, false));
        }
        int weight = when.weight() + (tells.isPresent() ? 1 : 0);
        return new Alternative(all.size(), id, when, weight, likely, tells, spoken, effect, sets, goals, then, once);
    }
}
