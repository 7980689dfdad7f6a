package org.samtale.engine.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.samtale.engine.grammar.TalkShapes;
import org.samtale.engine.scenario.Interruption;
import org.samtale.engine.scenario.InterruptionId;
import org.samtale.engine.scenario.Move;
import org.samtale.engine.source.Entry;
import org.samtale.engine.source.Source;

/** Reads who may take the floor, and when. */
final class InterruptionReader {

    private final Reading reading;
    private final World world;
    private final ConsequenceReader consequences;
    private final AnswersReader answers;

    InterruptionReader(Reading reading, World world, ConsequenceReader consequences, AnswersReader answers) {
        this.reading = reading;
        this.world = world;
        this.consequences = consequences;
        this.answers = answers;
    }

    List<Interruption> interruptions(List<Entry> entries) {
        var interruptions = new ArrayList<Interruption>();
        for (var entry : entries) {
            Fields.of(reading, entry.value(), TalkShapes.INTERRUPTION, "the interruption " + entry.key())
                    .ifPresent(fields -> interruptions.add(interruption(fields, entry.key(), interruptions.size())));
        }
        return interruptions;
    }

    private Interruption interruption(Fields fields, String id, int index) {
        Optional<List<Move>> after = fields.has("after") ? Optional.of(moves(fields)) : Optional.empty();
        var to = reading.people(fields, world.cast());
        boolean adds = fields.yes("adds");
        var when = reading.when(fields);
        var chance = fields.require("chance")
                .flatMap(source -> reading.values().scalar(source, "'chance' of " + fields.what()))
                .map(this::chance)
                .orElse(new Interruption.Chance.Percent(0));
        var effect = reading.effectOnMeters(fields);
        var sets = consequences.sets(fields);
        fields.require("answers");
        var spoken = answers.find(fields, "answers");
        fields.done();
        return new Interruption(index, new InterruptionId(id), after, to, adds, when, chance, effect, sets, spoken);
    }

    private List<Move> moves(Fields fields) {
        return fields.oneOrMore("after").stream()
                .flatMap(name -> World.at(reading.names().refer(Kind.MOVE, name), world.moves()).stream())
                .<Move>map(move -> move)
                .toList();
    }

    private Interruption.Chance chance(Source.Scalar scalar) {
        if (!scalar.text().isEmpty() && Character.isLetter(scalar.text().charAt(0))) {
            var name = scalar.text();
            if (!reading.names().exists(Kind.METER, name)
                    && (reading.names().exists(Kind.VALUE, name)
                            || reading.names().exists(Kind.COMPUTED, name))) {
                return new Interruption.Chance.OfAmount(new AmountParser(reading, scalar).parse());
            }
            return World.at(reading.meters().refer(scalar.place(), scalar.text(), false), world.meters())
                    .<Interruption.Chance>map(Interruption.Chance.OfMeter::new)
                    .orElse(new Interruption.Chance.Percent(0));
        }
        OptionalInt percent = reading.values().number(scalar, "a chance in percent", 0, 100);
        return new Interruption.Chance.Percent(percent.orElse(0));
    }
}
