package org.samtale.engine.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.samtale.engine.expression.Condition;
import org.samtale.engine.scenario.Cast;
import org.samtale.engine.scenario.Effect;
import org.samtale.engine.scenario.InPair;
import org.samtale.engine.scenario.Message;
import org.samtale.engine.scenario.SeatId;
import org.samtale.engine.source.Entry;

/** Reads what a choice is when two play together, and works out what it does where they get in each other's way. */
final class InPairReader {

    private final Reading reading;
    private final Framework.Together rules;
    private final Impacts impacts;
    private final List<Message> messages;
    private final Uses uses;

    InPairReader(Reading reading, Framework.Together rules, Impacts impacts, List<Message> messages, Uses uses) {
        this.reading = reading;
        this.rules = rules;
        this.impacts = impacts;
        this.messages = messages;
        this.uses = uses;
    }

    InPair read(Fields fields, boolean opensTopic, List<Cast> to) {
        var seat = fields.refer(Words.SEAT, Kind.SEAT);
        var stands = new ArrayList<InPair.Standing>();
        for (var entry : fields.mapping("stand")) {
            standing(entry).ifPresent(stands::add);
        }
        var amiss = opensTopic && isForTwo() ? impacts.on(rules.askedAgain(), to) : Effect.none();
        return seat.isEmpty() && stands.isEmpty() && amiss.isEmpty()
                ? InPair.nothing()
                : new InPair(
                        seat.isEmpty()
                                ? Optional.empty()
                                : reading.names().all(Kind.SEAT).stream()
                                        .skip(seat.getAsInt())
                                        .findFirst()
                                        .map(SeatId::new),
                        stands,
                        amiss);
    }

    InPair ofHandOver(SeatId seat, List<Cast> to) {
        return new InPair(Optional.of(seat), List.of(), impacts.on(rules.tooSoon(), to));
    }

    /** The same, said to others. */
    InPair saidTo(InPair inPair, boolean opensTopic, List<Cast> to) {
        return opensTopic && isForTwo()
                ? new InPair(inPair.seat(), inPair.stands(), impacts.on(rules.askedAgain(), to))
                : inPair;
    }

    /** What belongs to one seat is there only while it leads. */
    Condition when(InPair inPair, Condition written) {
        if (inPair.seat().isEmpty()) {
            return written;
        }
        var leads = new Condition.Leads(
                reading.names().find(Kind.SEAT, inPair.seat().get().value()).orElse(0));
        return written instanceof Condition.Always ? leads : new Condition.All(List.of(leads, written));
    }

    private boolean isForTwo() {
        return reading.names().count(Kind.SEAT) > 0;
    }

    private Optional<InPair.Standing> standing(Entry entry) {
        var message = World.at(reading.names().refer(Kind.MESSAGE, entry.keyPlace(), entry.key()), messages);
        var written = reading.values().scalar(entry.value(), "the stand on " + entry.key());
        if (message.isEmpty() || written.isEmpty()) {
            return Optional.empty();
        }
        uses.speaksOf(entry.key());
        var stand = message.get().stands().stream()
                .filter(one -> one.id().value().equals(written.get().text()))
                .findFirst();
        if (stand.isEmpty()) {
            reading.problems()
                    .add(
                            DiagnosticCode.UNKNOWN_STAND,
                            written.get().place(),
                            "Nobody can stand on '" + written.get().text() + "' where " + entry.key() + " is asked.",
                            Spelling.remedy(
                                    written.get().text(),
                                    message.get().stands().stream()
                                            .map(one -> one.id().value())
                                            .toList()));
        }
        return stand.map(one -> new InPair.Standing(message.get(), one));
    }
}
