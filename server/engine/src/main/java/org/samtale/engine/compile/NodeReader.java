package org.samtale.engine.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samtale.engine.expression.Condition;
import org.samtale.engine.grammar.TalkShapes;
import org.samtale.engine.scenario.Choice;
import org.samtale.engine.scenario.Node;
import org.samtale.engine.scenario.NodeId;
import org.samtale.engine.scenario.Text;
import org.samtale.engine.source.Entry;
import org.samtale.engine.source.Source;

/** Reads the places of a conversation with all their choices. */
final class NodeReader {

    private final Reading reading;
    private final World world;
    private final LineReader lines;
    private final ChoiceReader choices;
    private final WayReader ways;
    private final Uses uses;
    private final List<Choice> all = new ArrayList<>();
    private final Set<String> withChoices = new HashSet<>();

    NodeReader(Reading reading, World world, LineReader lines, ChoiceReader choices, WayReader ways, Uses uses) {
        this.reading = reading;
        this.world = world;
        this.lines = lines;
        this.choices = choices;
        this.ways = ways;
        this.uses = uses;
    }

    /** Every choice in the order of its index, the general silence among them. */
    List<Choice> choices(Optional<Choice> silence) {
        var ordered = new ArrayList<>(all);
        silence.ifPresent(ordered::add);
        ordered.sort(Comparator.comparingInt(Choice::index));
        return ordered;
    }

    List<Node> nodes(List<Entry> entries, Optional<Choice> silence) {
        var nodes = new ArrayList<Node>();
        entries.stream().filter(NodeReader::hasChoices).forEach(entry -> withChoices.add(entry.key()));
        for (var entry : entries) {
            var fields = Fields.of(reading, entry.value(), TalkShapes.NODE, "the node " + entry.key());
            nodes.add(
                    fields.isPresent()
                            ? node(entry, fields.get(), nodes.size(), silence)
                            : new Node(
                                    nodes.size(),
                                    new NodeId(entry.key()),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    false,
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    0,
                                    Optional.empty(),
                                    Optional.empty()));
        }
        return nodes.stream().map(node -> withLent(node, nodes)).toList();
    }

    /** With the choices of the nodes it also offers, each once, after its own. */
    private static Node withLent(Node node, List<Node> nodes) {
        if (node.alsoOffers().isEmpty()) {
            return node;
        }
        var offered = new LinkedHashSet<>(node.choices());
        node.alsoOffers().forEach(other -> offered.addAll(nodes.get(other).choices()));
        return new Node(
                node.index(),
                node.id(),
                node.stage(),
                node.hint(),
                node.cue(),
                node.asksIntention(),
                node.lines(),
                node.again(),
                List.copyOf(offered),
                node.waits(),
                node.alsoOffers(),
                node.picks(),
                node.then(),
                node.otherwise());
    }

    /** The nodes whose choices can be taken here, too. */
    private List<Integer> alsoOffers(Fields fields, NodeId id) {
        var others = new LinkedHashSet<Integer>();
        for (var name : fields.oneOrMore("also-offers")) {
            var other = reading.names().refer(Kind.NODE, name);
            if (other.isPresent() && (name.text().equals(id.value()) || !withChoices.contains(name.text()))) {
                reading.problems()
                        .add(
                                DiagnosticCode.OFFERS_NOTHING_MORE,
                                name.place(),
                                "The node '" + name.text() + "' has nothing more to offer here.",
                                "Name another node with choices, or take the name away.");
            } else if (other.isPresent()) {
                others.add(other.getAsInt());
            }
        }
        return List.copyOf(others);
    }

    private static boolean hasChoices(Entry node) {
        return node.value() instanceof Source.Mapping mapping
                && mapping.entries().stream().anyMatch(entry -> entry.key().equals("choices"));
    }

    private Node node(Entry entry, Fields fields, int index, Optional<Choice> silence) {
        var id = new NodeId(entry.key());
        var stage = World.at(fields.refer("stage", Kind.STAGE), world.stages());
        Optional<Text> hint = fields.text("hint")
                .map(words -> reading.texts().add("hint." + id, words, List.of("hints", id.value())));
        var cue = World.at(fields.refer("cue", Kind.CUE), world.cues());
        cue.ifPresent(shown -> uses.shows(shown.id().value()));
        boolean asksIntention = fields.yes("asks-intention");
        var to = reading.people(fields, world.cast());
        var said = lines.lines(fields, "lines");
        var again = lines.lines(fields, "again");
        var offered = new ArrayList<Choice>();
        var waits = new ArrayList<Choice>();
        for (var source : fields.list("choices")) {
            choices.choice(source, to).ifPresent(choice -> {
                (choice.isWait() ? waits : offered).add(choice);
                all.add(choice);
            });
        }
        var alsoOffers = alsoOffers(fields, id);
        boolean hasChoices = !offered.isEmpty() || !waits.isEmpty() || !alsoOffers.isEmpty();
        boolean isSheet = fields.has("pick");
        boolean never = fields.word("silence").isPresent() || isSheet;
        boolean ownAlways = waits.stream().anyMatch(wait -> wait.when() instanceof Condition.Always);
        if (hasChoices && !never && !ownAlways) {
            silence.map(general -> choices.silenceIn(general, to)).ifPresentOrElse(waits::add, () -> reading.problems()
                    .add(
                            DiagnosticCode.NO_SILENCE,
                            entry.keyPlace(),
                            "In the node '" + id + "' the learner cannot keep silent.",
                            "Write a 'silence' for the whole scenario, a choice that waits, or 'silence: none' here."));
        }
        var then = ways.findLeaving(fields, "then");
        var otherwise = ways.findLeaving(fields, "otherwise");
        if (hasChoices && then.isPresent()) {
            reading.problems()
                    .add(
                            DiagnosticCode.UNKNOWN_KEY,
                            fields.placeOf("then").orElse(fields.place()),
                            "The node '" + id + "' has choices, so it has no 'then' of its own.",
                            "Call it 'otherwise', which is where to go when the choices have run out.");
        }
        int picks = isSheet ? SheetReader.picks(reading, fields, offered, waits, alsoOffers) : 0;
        fields.done();
        return new Node(
                index,
                id,
                stage,
                hint,
                cue,
                asksIntention,
                said,
                again,
                offered,
                waits,
                alsoOffers,
                picks,
                then,
                otherwise);
    }
}
