package org.samtale.engine.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.samtale.engine.expression.Condition;
import org.samtale.engine.grammar.TalkShapes;
import org.samtale.engine.scenario.Act;
import org.samtale.engine.scenario.Answers;
import org.samtale.engine.scenario.Cast;
import org.samtale.engine.scenario.Choice;
import org.samtale.engine.scenario.ChoiceId;
import org.samtale.engine.scenario.Move;
import org.samtale.engine.scenario.MoveId;
import org.samtale.engine.scenario.SeatId;
import org.samtale.engine.scenario.Text;
import org.samtale.engine.scenario.Thought;
import org.samtale.engine.scenario.Way;
import org.samtale.engine.source.Source;

/** Reads what the learner can say, do or leave unsaid. */
final class ChoiceReader {

    private static final String WAIT = "wait";

    private final Reading reading;
    private final World world;
    private final AnswersReader answers;
    private final ConsequenceReader consequences;
    private final WayReader ways;
    private final InPairReader inPair;
    private final Uses uses;

    ChoiceReader(
            Reading reading,
            World world,
            AnswersReader answers,
            ConsequenceReader consequences,
            WayReader ways,
            InPairReader inPair,
            Uses uses) {
        this.reading = reading;
        this.world = world;
        this.answers = answers;
        this.consequences = consequences;
        this.ways = ways;
        this.inPair = inPair;
        this.uses = uses;
    }

    /** A choice that names nobody is said to those the node names. */
    Optional<Choice> choice(Source source, List<Cast> toInNode) {
        return Fields.of(reading, source, TalkShapes.CHOICE, "a choice").map(fields -> {
            var id = new ChoiceId(fields.requireText("id").orElse(""));
            var act = act(fields, id);
            return read(fields, id, act, toInNode);
        });
    }

    /** The silence that is offered wherever a node has none of its own. */
    Optional<Choice> silence(Source source) {
        return Fields.of(reading, source, TalkShapes.SILENCE, "the silence").map(fields -> {
            var id = new ChoiceId(Words.SILENCE);
            var act = new Act.Wait(text(id, WAIT, fields.requireText("text").orElse("")));
            return read(fields, id, act, List.of());
        });
    }

    /** The general silence in a node: kept with those the node names, unless it names somebody itself. */
    Choice silenceIn(Choice silence, List<Cast> to) {
        return silence.to().isEmpty() && !to.isEmpty()
                ? silence.saidTo(to, world.impacts().of(silence.moves(), to))
                : silence;
    }

    /** What one of a pair says to give the word to the other; it is there whenever that one leads. */
    Optional<Choice> handOver(Source source, SeatId seat, Answers inTheRoom) {
        return Fields.of(reading, source, TalkShapes.HAND_OVER, "the hand-over of the seat " + seat)
                .map(fields -> {
                    var id = new ChoiceId(PairReader.handOverId(seat.value()));
                    fields.require("say");
                    var act = act(fields, id);
                    var to = reading.people(fields, world.cast());
                    var moves = World.at(
                                    reading.names().refer(Kind.MOVE, fields.place(), Words.HAND_OVER), world.moves())
                            .stream()
                            .<Move>map(move -> move)
                            .toList();
                    uses.uses(Words.HAND_OVER);
                    var effect = reading.effectOnMeters(fields);
                    var thoughts = thoughts(fields, id);
                    var did = text(id, "did", fields.requireText("did").orElse(""));
                    var because =
                            text(id, "because", fields.requireText("because").orElse(""));
                    fields.done();
                    return new Choice(
                            reading.names().find(Kind.CHOICE, id.value()).orElse(0),
                            id,
                            act,
                            to,
                            moves,
                            world.impacts().of(moves, to),
                            effect,
                            List.of(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            List.of(),
                            new Condition.Always(),
                            true,
                            thoughts,
                            did,
                            because,
                            inTheRoom,
                            new Way.Stay(),
                            inPair.ofHandOver(seat, to));
                });
    }

    private Act act(Fields fields, ChoiceId id) {
        var say = fields.text("say");
        var action = fields.text("do");
        var wait = fields.text(WAIT);
        boolean waits = fields.has(WAIT);
        if (waits == (fields.has("say") || fields.has("do"))) {
            reading.problems()
                    .add(
                            DiagnosticCode.NOT_ONE_ACT,
                            fields.place(),
                            waits
                                    ? "The choice '" + id + "' waits, and yet says or does something."
                                    : "The choice '" + id + "' neither says nor does anything, nor waits.",
                            "Write 'say' (and 'do', if something is done first), or 'do' alone, or 'wait' alone.");
        }
        if (waits) {
            return new Act.Wait(text(id, WAIT, wait.orElse("")));
        }
        Optional<Text> done = action.map(words -> text(id, "do", words));
        if (fields.has("say")) {
            return new Act.Say(text(id, "say", say.orElse("")), done);
        }
        return new Act.Do(done.orElse(new Text(0, "none")));
    }

    private Choice read(Fields fields, ChoiceId id, Act act, List<Cast> toInNode) {
        boolean isWait = act instanceof Act.Wait;
        var own = reading.people(fields, world.cast());
        var to = own.isEmpty() ? toInNode : own;
        var moves = moves(fields, isWait);
        var effect = reading.effectOnMeters(fields);
        var goals = consequences.goals(fields);
        var topic = World.at(fields.refer("topic", Kind.TOPIC), world.topics());
        topic.ifPresent(opened -> uses.opens(opened.id().value()));
        var notices = World.at(fields.refer("notices", Kind.CUE), world.cues());
        notices.ifPresent(cue -> uses.notices(cue.id().value()));
        var suggests = World.at(fields.refer("suggests", Kind.FACT), world.facts());
        if (suggests.isPresent() && moves.stream().noneMatch(Move::unreliable)) {
            reading.problems()
                    .add(
                            DiagnosticCode.SUGGESTS_RELIABLY,
                            fields.placeOf("suggests").orElse(fields.place()),
                            "The choice '" + id + "' suggests a fact, but none of its moves is one that suggests.",
                            "Add a move that is 'unreliable' in the framework, or let an answer tell the fact.");
        }
        var sets = consequences.sets(fields);
        var together = inPair.read(fields, to);
        var when = inPair.when(together, reading.when(fields));
        boolean sticky = fields.yes("again") || isWait;
        var thoughts = thoughts(fields, id);
        var did = text(id, "did", fields.requireText("did").orElse(""));
        var because = text(id, "because", fields.requireText("because").orElse(""));
        var answer = answers.find(fields, "answers");
        var then = ways.find(fields, "then").orElse(new Way.Stay());
        fields.done();
        int index = reading.names().find(Kind.CHOICE, id.value()).orElse(0);
        return new Choice(
                index,
                id,
                act,
                to,
                moves,
                world.impacts().of(moves, to),
                effect,
                goals,
                topic,
                notices,
                suggests,
                sets,
                when,
                sticky,
                thoughts,
                did,
                because,
                answer,
                then,
                together);
    }

    private List<Move> moves(Fields fields, boolean isWait) {
        if (!isWait && !fields.has("move")) {
            fields.require("move");
        }
        var moves = new ArrayList<Move>();
        for (var name : fields.oneOrMore("move")) {
            World.at(reading.names().refer(Kind.MOVE, name), world.moves())
                    .filter(move -> !moves.contains(move))
                    .ifPresent(moves::add);
            uses.uses(name.text());
        }
        if (isWait && !fields.has("move")) {
            World.at(reading.names().refer(Kind.MOVE, fields.place(), WAIT), world.moves())
                    .ifPresent(moves::add);
            uses.uses(WAIT);
        } else if (moves.isEmpty()
                && fields.find("move").filter(Source.Sequence.class::isInstance).isPresent()) {
            fields.find("move").ifPresent(source -> reading.problems()
                    .add(
                            DiagnosticCode.NOTHING_THERE,
                            source.place(),
                            "There is no move in this list.",
                            "Name at least one move of the framework."));
        }
        if (moves.isEmpty()) {
            moves.add(new Move(
                    0,
                    new MoveId("none"),
                    new Text(0, "none"),
                    new Text(0, "none"),
                    false,
                    false,
                    false,
                    0,
                    List.of(),
                    Optional.empty()));
        }
        return moves;
    }

    private List<Thought> thoughts(Fields fields, ChoiceId id) {
        var thoughts = new ArrayList<Thought>();
        var source = fields.require("thinks");
        if (source.isEmpty() || world.cast().isEmpty()) {
            return thoughts;
        }
        if (source.get() instanceof Source.Mapping mapping) {
            for (var entry : mapping.entries()) {
                var who = World.at(reading.names().refer(Kind.CAST, entry.keyPlace(), entry.key()), world.cast());
                var words = reading.values().text(entry.value(), "what " + entry.key() + " thinks");
                if (who.isPresent() && words.isPresent()) {
                    thoughts.add(new Thought(who.get(), text(id, "thinks." + entry.key(), words.get())));
                }
            }
        } else {
            var first = world.cast().getFirst();
            reading.values()
                    .text(source.get(), "'thinks' of the choice " + id)
                    .ifPresent(words -> thoughts.add(new Thought(first, text(id, "thinks." + first.id(), words))));
        }
        return thoughts;
    }

    private Text text(ChoiceId id, String part, String words) {
        var path = new ArrayList<>(List.of("choices", id.value()));
        path.addAll(List.of(part.split("\\.")));
        return reading.texts().add("choice." + id + "." + part, words, path);
    }
}
