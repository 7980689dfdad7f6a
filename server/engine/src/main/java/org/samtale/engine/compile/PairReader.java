package org.samtale.engine.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.samtale.engine.grammar.ScenarioShapes;
import org.samtale.engine.grammar.TalkShapes;
import org.samtale.engine.scenario.Answers;
import org.samtale.engine.scenario.Choice;
import org.samtale.engine.scenario.Fact;
import org.samtale.engine.scenario.Inquiry;
import org.samtale.engine.scenario.Message;
import org.samtale.engine.scenario.MessageId;
import org.samtale.engine.scenario.Pair;
import org.samtale.engine.scenario.Seat;
import org.samtale.engine.scenario.SeatId;
import org.samtale.engine.scenario.StandId;
import org.samtale.engine.scenario.Text;
import org.samtale.engine.source.Entry;
import org.samtale.engine.source.Place;
import org.samtale.engine.source.Source;

/** Reads what a scenario has for two who play it together. */
final class PairReader {

    private static final String SEATS = "seats";
    private static final String MESSAGES = "messages";
    private static final String STANDS = "stands";

    private final Reading reading;
    private final PersonReader people;
    private final Optional<Fields> pair;

    PairReader(Reading reading, PersonReader people, Fields root) {
        this.reading = reading;
        this.people = people;
        this.pair = root.find(Words.PAIR).flatMap(source -> Fields.of(reading, source, ScenarioShapes.PAIR, "'pair'"));
    }

    /** Collects the names that choices and conditions ask for. A handover is a choice that stands in no node. */
    static void declare(Reading reading, Source source) {
        for (var seat : below(source, SEATS)) {
            if (reading.names().declare(Kind.SEAT, seat.keyPlace(), seat.key())) {
                declareHandOver(reading, seat);
            }
        }
        for (var message : below(source, MESSAGES)) {
            reading.names().declare(Kind.MESSAGE, message.keyPlace(), message.key());
        }
    }

    private static void declareHandOver(Reading reading, Entry seat) {
        var id = handOverId(seat.key());
        if (reading.names().exists(Kind.CHOICE, id)) {
            reading.names().declare(Kind.CHOICE, seat.keyPlace(), id);
        } else {
            reading.names().declareReserved(Kind.CHOICE, seat.keyPlace(), id);
        }
    }

    static String handOverId(String seat) {
        return Words.HAND_OVER + "-" + seat;
    }

    private static List<Entry> below(Source source, String key) {
        if (source instanceof Source.Mapping mapping) {
            for (var entry : mapping.entries()) {
                if (entry.key().equals(key) && entry.value() instanceof Source.Mapping inner) {
                    return inner.entries();
                }
            }
        }
        return List.of();
    }

    /** Read before the choices, which stand somewhere on them. */
    List<Message> messages() {
        var messages = new ArrayList<Message>();
        for (var entry : pair.map(fields -> fields.mapping(MESSAGES)).orElse(List.of())) {
            Fields.of(reading, entry.value(), ScenarioShapes.MESSAGE, "the message " + entry.key())
                    .ifPresent(fields -> messages.add(message(fields, entry.key(), messages.size())));
        }
        return messages;
    }

    private Message message(Fields fields, String id, int index) {
        var name = text("message." + id + ".name", fields, "name", List.of(Words.PAIR, MESSAGES, id, "name"));
        fields.require(STANDS);
        var stands = new ArrayList<Message.Stand>();
        for (var entry : fields.mapping(STANDS)) {
            var words = reading.values().text(entry.value(), "the stand " + entry.key());
            stands.add(new Message.Stand(
                    new StandId(entry.key()),
                    reading.texts()
                            .add(
                                    "message." + id + ".stands." + entry.key(),
                                    words.orElse(""),
                                    List.of(Words.PAIR, MESSAGES, id, STANDS, entry.key()))));
        }
        fields.done();
        return new Message(index, new MessageId(id), name, stands);
    }

    /** Read after the nodes, so that what stands for two comes last in every list. */
    Optional<Pair> read(
            World world,
            List<Message> messages,
            List<Inquiry> inquiries,
            ChoiceReader choices,
            AnswersReader answers,
            Framework.Together rules) {
        return pair.map(fields -> {
            var goal = text("pair.goal", fields, "goal", List.of(Words.PAIR, "goal"));
            var setting = optional(fields, "setting");
            var referral = optional(fields, "referral");
            var task = optional(fields, "task");
            var handOver = pool(fields, Words.HAND_OVER, answers);
            var askedAgain = pool(fields, "asked-again", answers);
            var seats = seats(fields, world, choices, handOver);
            fields.done();
            return new Pair(
                    goal,
                    setting,
                    referral,
                    task,
                    seats,
                    messages,
                    inquiries,
                    handOver,
                    askedAgain,
                    rules.whispers(),
                    rules.handOverEvery());
        });
    }

    /** The handovers, in the order of their indexes, which come after those of all other choices. */
    static List<Choice> handOvers(Optional<Pair> pair) {
        return pair.map(Pair::seats).orElse(List.of()).stream()
                .<Choice>map(Seat::handOver)
                .toList();
    }

    private Answers pool(Fields fields, String key, AnswersReader answers) {
        return fields.find(key)
                .flatMap(source -> Fields.of(reading, source, TalkShapes.IN_THE_ROOM, "'" + key + "'"))
                .map(pool -> {
                    pool.require("answers");
                    var found = answers.find(pool, "answers");
                    pool.done();
                    return found;
                })
                .orElse(Answers.none());
    }

    private List<Seat> seats(Fields fields, World world, ChoiceReader choices, Answers handOver) {
        fields.require(SEATS);
        var seats = new ArrayList<Seat>();
        for (var entry : fields.mapping(SEATS)) {
            Fields.of(reading, entry.value(), ScenarioShapes.SEAT, "the seat " + entry.key())
                    .flatMap(seat -> seat(entry, seat, seats.size(), world, choices, handOver))
                    .ifPresent(seats::add);
        }
        if (fields.has(SEATS) && fields.mapping(SEATS).size() != Pair.SEATS) {
            reading.problems()
                    .add(
                            DiagnosticCode.NOT_TWO_SEATS,
                            fields.placeOf(SEATS).orElse(fields.place()),
                            "A pair has two seats, not " + fields.mapping(SEATS).size() + ".",
                            "Write down two people of two professions; the first leads when the talk begins.");
        }
        return seats;
    }

    private Optional<Seat> seat(
            Entry entry, Fields fields, int index, World world, ChoiceReader choices, Answers handOver) {
        var id = new SeatId(entry.key());
        var person = people.from(fields);
        var path = List.of(Words.PAIR, SEATS, id.value());
        var name = people.name(fields, "seat." + id, path, person);
        var role = people.requireRole(fields, "seat." + id, path, person);
        var looks = people.looks(fields, person);
        var card = card(fields, id);
        var needs = fields.oneOrMore("needs").stream()
                .flatMap(fact -> World.at(reading.names().refer(Kind.FACT, fact), world.facts()).stream())
                .<Fact>map(fact -> fact)
                .distinct()
                .toList();
        var spoken = fields.require(Words.HAND_OVER).flatMap(source -> choices.handOver(source, id, handOver));
        fields.done();
        return spoken.map(choice -> new Seat(index, id, name, role, looks, card, needs, choice));
    }

    private List<Text> card(Fields fields, SeatId id) {
        fields.require(Words.CARD);
        var card = new ArrayList<Text>();
        for (var line : fields.list(Words.CARD)) {
            var number = String.valueOf(card.size() + 1);
            var words = reading.values().text(line, "the card of the seat " + id);
            var path = new ArrayList<>(List.of(Words.PAIR, SEATS, id.value(), Words.CARD));
            path.add(number);
            card.add(reading.texts().add("seat." + id + ".card." + number, words.orElse(""), path));
        }
        if (fields.has(Words.CARD) && (card.isEmpty() || card.size() > ScenarioShapes.LONGEST_CARD)) {
            Place place = fields.placeOf(Words.CARD).orElse(fields.place());
            reading.problems()
                    .add(
                            DiagnosticCode.OUT_OF_RANGE,
                            place,
                            "There are " + card.size() + " lines on the card of the seat " + id + ".",
                            "Write three to six things this profession looks for, never more.");
        }
        return card;
    }

    private Text text(String id, Fields fields, String key, List<String> path) {
        return reading.texts().add(id, fields.requireText(key).orElse(""), path);
    }

    private Optional<Text> optional(Fields fields, String key) {
        return fields.text(key)
                .map(words -> reading.texts().add(Words.PAIR + "." + key, words, List.of(Words.PAIR, key)));
    }
}
