package org.samtale.engine.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.samtale.engine.compile.Framework.MeterDraft;
import org.samtale.engine.expression.Condition;
import org.samtale.engine.grammar.WorldShapes;
import org.samtale.engine.scenario.Cast;
import org.samtale.engine.scenario.CastId;
import org.samtale.engine.scenario.Cue;
import org.samtale.engine.scenario.CueId;
import org.samtale.engine.scenario.Fact;
import org.samtale.engine.scenario.FactId;
import org.samtale.engine.scenario.Flag;
import org.samtale.engine.scenario.FlagId;
import org.samtale.engine.scenario.Goal;
import org.samtale.engine.scenario.GoalId;
import org.samtale.engine.scenario.Meter;
import org.samtale.engine.scenario.MeterId;
import org.samtale.engine.scenario.Mood;
import org.samtale.engine.scenario.MoodId;
import org.samtale.engine.scenario.Move;
import org.samtale.engine.scenario.Stage;
import org.samtale.engine.scenario.StageId;
import org.samtale.engine.scenario.Text;
import org.samtale.engine.scenario.Topic;
import org.samtale.engine.scenario.TopicId;
import org.samtale.engine.source.Entry;
import org.samtale.engine.source.Place;
import org.samtale.engine.source.Source;

/** Reads who and what there is in a scenario: people, meters, topics, goals, facts, flags, stages, cues. */
final class WorldReader {

    private static final int USUAL_FULL_AT = 3;

    private final Reading reading;
    private final Framework framework;

    WorldReader(Reading reading, Framework framework) {
        this.reading = reading;
        this.framework = framework;
    }

    /** Requires that all names of the file are declared, because facts and cues ask for any of them. */
    World read(Declared declared) {
        var people = new PersonReader(reading, framework.moods());
        var cast = new ArrayList<Cast>();
        for (var entry : declared.cast()) {
            cast.add(person(entry, cast.size(), people));
        }
        var meters = meters(declared.meters(), cast);
        var drafts = new MoveReader(reading, framework.vocabulary().codings())
                .ofScenario(declared.moves(), framework.moves());
        var moves = drafts.stream().map(MoveDraft::move).toList();
        var impacts = new Impacts(reading.meters().shared(), framework.lossesGrow(), drafts, meters, cast);
        var topics = new ArrayList<Topic>();
        for (var entry : declared.topics()) {
            topics.add(topic(entry, topics.size()));
        }
        var stages = new ArrayList<Stage>();
        for (var entry : declared.stages()) {
            stages.add(new Stage(stages.size(), new StageId(entry.key()), named(entry, "stage", "stages")));
        }
        var flags = new ArrayList<Flag>();
        for (var entry : declared.flags()) {
            reading.values().text(entry.value(), "the flag " + entry.key());
            flags.add(new Flag(flags.size(), new FlagId(entry.key())));
        }
        var goals = new ArrayList<Goal>();
        for (var entry : declared.goals()) {
            goals.add(goal(entry, goals.size()));
        }
        var facts = new ArrayList<Fact>();
        for (var entry : declared.facts()) {
            facts.add(fact(entry, facts.size(), cast, topics, moves));
        }
        var lines = new LineReader(reading, framework.moods(), cast);
        var cues = new ArrayList<Cue>();
        for (var entry : declared.cues()) {
            cues.add(cue(entry, cues.size(), lines));
        }
        return new World(framework.moods(), moves, cast, meters, topics, goals, facts, flags, stages, cues, impacts);
    }

    /** Its name alone, or keys with values. */
    private Topic topic(Entry entry, int index) {
        var id = new TopicId(entry.key());
        if (!(entry.value() instanceof Source.Mapping)) {
            return new Topic(index, id, named(entry, "topic", "topics"), false);
        }
        var fields = Fields.of(reading, entry.value(), WorldShapes.TOPIC, "the topic " + id);
        var name = fields.flatMap(topic -> topic.requireText("name")).orElse("");
        boolean optional = fields.map(topic -> topic.yes("optional")).orElse(false);
        fields.ifPresent(Fields::done);
        return new Topic(index, id, reading.texts().add("topic." + id, name, List.of("topics", id.value())), optional);
    }

    private Text named(Entry entry, String kind, String section) {
        var words = reading.values()
                .text(entry.value(), "the " + kind + " " + entry.key())
                .orElse("");
        return reading.texts().add(kind + "." + entry.key(), words, List.of(section, entry.key()));
    }

    private Cast person(Entry entry, int index, PersonReader people) {
        var id = new CastId(entry.key());
        var fields = Fields.of(reading, entry.value(), WorldShapes.PERSON, "the person " + id);
        var person = fields.map(keys -> people.read(keys, "cast." + id, List.of("cast", id.value()), people.from(keys)))
                .orElseGet(PersonDraft::unknown);
        fields.ifPresent(Fields::done);
        return new Cast(
                index,
                id,
                person.name(),
                person.role(),
                person.age(),
                person.looks(),
                person.at().orElse(index == 0 ? Cast.Side.RIGHT : Cast.Side.LEFT),
                person.mood().orElseGet(this::firstMood));
    }

    private Mood firstMood() {
        return framework.moods().isEmpty()
                ? new Mood(new MoodId("none"), new Text(0, "none"))
                : framework.moods().getFirst();
    }

    private List<Meter> meters(List<Entry> entries, List<Cast> cast) {
        var meters = new ArrayList<Meter>();
        for (var name : reading.names().all(Kind.METER)) {
            var written =
                    entries.stream().filter(entry -> entry.key().equals(name)).findFirst();
            written.map(entry -> meter(entry, meters.size(), draft(name), cast))
                    .or(() -> draft(name).map(draft -> asDrafted(draft, meters.size())))
                    .ifPresent(meter -> {
                        written.ifPresent(entry -> isAlone(meter, meters, entry.keyPlace()));
                        meters.add(meter);
                    });
        }
        return meters;
    }

    private Optional<MeterDraft> draft(String name) {
        return framework.meters().stream()
                .filter(draft -> draft.id().value().equals(name))
                .findFirst();
    }

    /** Tells about a person who would have two trusts. */
    private void isAlone(Meter meter, List<Meter> before, Place place) {
        for (var other : before) {
            if (meter.as().isPresent()
                    && meter.as().equals(other.as())
                    && meter.of().isPresent()
                    && meter.of().equals(other.of())) {
                reading.problems()
                        .add(
                                DiagnosticCode.STANDS_FOR_TWICE,
                                place,
                                "'" + other.id() + "' is the " + meter.as().get() + " of "
                                        + meter.of().get().id() + " already.",
                                "Keep one of them, or give '" + meter.id() + "' to another person.");
            }
        }
    }

    private Meter asDrafted(MeterDraft draft, int index) {
        return new Meter(
                index,
                draft.id(),
                Optional.of(draft.id()),
                draft.name(),
                draft.means(),
                Optional.empty(),
                draft.good(),
                draft.start(),
                draft.settlesAt(),
                draft.settlesBy(),
                draft.lossesGrow(),
                draft.bands());
    }

    private Meter meter(Entry entry, int index, Optional<MeterDraft> refined, List<Cast> cast) {
        var id = new MeterId(entry.key());
        var fields = Fields.of(reading, entry.value(), WorldShapes.METER, "the meter " + id);
        if (fields.isEmpty()) {
            return new Meter(
                    index,
                    id,
                    Optional.empty(),
                    new Text(0, "none"),
                    Optional.empty(),
                    Optional.empty(),
                    Meter.Good.HIGH,
                    0,
                    OptionalInt.empty(),
                    0,
                    false,
                    List.of());
        }
        var meter = fields.get();
        var path = List.of("meters", id.value());
        var draft = refined.or(
                () -> reading.meters().standsFor(meter, reading.values()).flatMap(this::draft));
        if (refined.isEmpty() && draft.isPresent()) {
            meter.require("of");
        }
        if (draft.isEmpty()) {
            meter.require("name");
            meter.require("start");
        }
        var name = meter.text("name")
                .map(words -> reading.texts().add("meter." + id + ".name", words, with(path, "name")))
                .or(() -> draft.map(MeterDraft::name))
                .orElse(new Text(0, "none"));
        Optional<Text> means = meter.text("means")
                .map(words -> reading.texts().add("meter." + id + ".means", words, with(path, "means")))
                .or(() -> draft.flatMap(MeterDraft::means));
        var of = World.at(meter.refer("of", Kind.CAST), cast);
        var good = meter.word("good")
                .map(word -> word.equals("low") ? Meter.Good.LOW : Meter.Good.HIGH)
                .or(() -> draft.map(MeterDraft::good))
                .orElse(Meter.Good.HIGH);
        int start = meter.number("start").orElse(draft.map(MeterDraft::start).orElse(0));
        var settlesAt = meter.number("settles-at");
        if (settlesAt.isEmpty()) {
            settlesAt = draft.map(MeterDraft::settlesAt).orElse(OptionalInt.empty());
        }
        int by = meter.number("by").orElse(draft.map(MeterDraft::settlesBy).orElse(2));
        meter.done();
        return new Meter(
                index,
                id,
                draft.map(MeterDraft::id),
                name,
                means,
                of,
                good,
                start,
                settlesAt,
                by,
                draft.map(MeterDraft::lossesGrow).orElse(false),
                draft.map(MeterDraft::bands).orElse(List.of()));
    }

    private Goal goal(Entry entry, int index) {
        var id = new GoalId(entry.key());
        var fields = Fields.of(reading, entry.value(), WorldShapes.GOAL, "the goal " + id);
        var words = fields.flatMap(goal -> goal.requireText("text")).orElse("");
        int fullAt =
                fields.map(goal -> goal.number("full-at").orElse(USUAL_FULL_AT)).orElse(USUAL_FULL_AT);
        fields.ifPresent(Fields::done);
        return new Goal(index, id, reading.texts().add("goal." + id, words, List.of("goals", id.value())), fullAt);
    }

    private Fact fact(Entry entry, int index, List<Cast> cast, List<Topic> topics, List<Move> moves) {
        var id = new FactId(entry.key());
        var fields = Fields.of(reading, entry.value(), WorldShapes.FACT, "the fact " + id);
        var path = List.of("facts", id.value());
        var words = fields.flatMap(fact -> fact.requireText("text")).orElse("");
        var text = reading.texts().add("fact." + id + ".text", words, with(path, "text"));
        Optional<Text> hint = fields.flatMap(fact -> fact.text("hint"))
                .map(hinted -> reading.texts().add("fact." + id + ".hint", hinted, with(path, "hint")));
        var of = fields.flatMap(fact -> World.at(fact.refer("of", Kind.CAST), cast));
        var topic = fields.flatMap(fact -> World.at(fact.refer("topic", Kind.TOPIC), topics));
        var opensAt = fields.flatMap(fact -> fact.find("opens-at"))
                .map(source -> reading.condition(source, "the fact " + id))
                .orElse(new Condition.Always());
        var by = fields.map(fact -> by(fact, moves)).orElse(List.of());
        fields.ifPresent(Fields::done);
        return new Fact(index, id, text, hint, of, topic, opensAt, by);
    }

    private List<Move> by(Fields fields, List<Move> moves) {
        return fields.oneOrMore("by").stream()
                .flatMap(name -> World.at(reading.names().refer(Kind.MOVE, name), moves).stream())
                .toList();
    }

    private Cue cue(Entry entry, int index, LineReader lines) {
        var id = new CueId(entry.key());
        var fields = Fields.of(reading, entry.value(), WorldShapes.CUE, "the cue " + id);
        fields.ifPresent(cue -> cue.require("shows"));
        var shows = fields.map(cue -> lines.lines(cue, "shows")).orElse(List.of());
        var returns = fields.map(cue -> lines.lines(cue, "returns")).orElse(List.of());
        fields.ifPresent(Fields::done);
        return new Cue(index, id, shows, returns);
    }

    private static List<String> with(List<String> path, String key) {
        var longer = new ArrayList<>(path);
        longer.add(key);
        return longer;
    }
}
