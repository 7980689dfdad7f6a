package org.samtale.engine.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.samtale.engine.grammar.ScenarioShapes;
import org.samtale.engine.grammar.TalkShapes;
import org.samtale.engine.scenario.About;
import org.samtale.engine.scenario.Choice;
import org.samtale.engine.scenario.Ending;
import org.samtale.engine.scenario.EndingId;
import org.samtale.engine.scenario.Label;
import org.samtale.engine.scenario.Language;
import org.samtale.engine.scenario.Meter;
import org.samtale.engine.scenario.Pair;
import org.samtale.engine.scenario.Player;
import org.samtale.engine.scenario.Question;
import org.samtale.engine.scenario.QuestionId;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.ScenarioId;
import org.samtale.engine.scenario.Text;
import org.samtale.engine.scenario.Way;
import org.samtale.engine.scenario.Whenever;
import org.samtale.engine.scenario.Wording;
import org.samtale.engine.source.Entry;
import org.samtale.engine.source.Place;
import org.samtale.engine.source.Source;
import org.samtale.engine.source.SourceFile;

/** Reads a whole scenario on top of the framework it uses. */
final class ScenarioReader {

    private static final String ENDING = ".scenario.yaml";
    private static final String USUAL_SCENE = "consulting-room";

    private final Reading reading;
    private final Framework framework;
    private final IncludeReader includes;
    private final Uses uses;

    ScenarioReader(Reading reading, Framework framework, IncludeReader includes, Uses uses) {
        this.reading = reading;
        this.framework = framework;
        this.includes = includes;
        this.uses = uses;
    }

    /** The scenario without its wordings, which need the translations; usable only when there were no problems. */
    Optional<Draft> read(SourceFile file) {
        return Fields.of(reading, file.root(), ScenarioShapes.SCENARIO, "the scenario")
                .map(root -> {
                    isNamedLike(file, root);
                    return read(root, includes.read(file, root));
                });
    }

    /** Whoever looks for a scenario looks for its file. */
    private void isNamedLike(SourceFile file, Fields root) {
        if (!file.name().endsWith(ENDING)) {
            return;
        }
        var called = file.name().substring(0, file.name().length() - ENDING.length());
        if (root.find("scenario").orElse(null) instanceof Source.Scalar name
                && !name.text().isBlank()
                && !name.text().equals(called)) {
            reading.problems()
                    .add(
                            DiagnosticCode.NAMED_UNLIKE_ITS_FILE,
                            name.place(),
                            "The file '" + file.name() + "' is not that of a scenario '" + name.text() + "'.",
                            called.equalsIgnoreCase(name.text())
                                    ? "Name the file '" + name.text() + ENDING + "'."
                                    : "Write '" + called + "', or give the file and those beside it the other name.");
        }
    }

    private Draft read(Fields root, List<Included> included) {
        var id = new ScenarioId(root.requireText("scenario").orElse(""));
        var language = new Language(root.requireText("language").orElse(""));
        usesFramework(root);
        for (var section : List.of("cast", "stages", "begin", "nodes", "endings")) {
            root.require(section);
        }
        var about = about(root);
        var declared = Declared.in(reading, root);
        new ValueReader(reading).read(declared);
        var world = new WorldReader(reading, framework).read(declared);
        declared.moves().forEach(move -> uses.brings(move.key()));
        var ways = new WayReader(reading);
        var lines = new LineReader(reading, framework.moods(), world.cast());
        var consequences = new ConsequenceReader(reading, world, uses);
        var answers = new AnswersReader(reading, world, lines, consequences, ways, uses);
        answers.readPools(declared.pools());
        var pairReader = new PairReader(reading, new PersonReader(reading, framework.moods()), root);
        var messages = pairReader.messages();
        var inPair = new InPairReader(reading, framework.together(), world.impacts(), messages, uses);
        var choices = new ChoiceReader(reading, world, answers, consequences, ways, inPair, uses);
        var silence = root.find("silence").flatMap(choices::silence);
        var interruptions =
                new InterruptionReader(reading, world, consequences, answers).interruptions(declared.interruptions());
        var nodes = new NodeReader(reading, world, lines, choices, ways, uses);
        var nodeList = nodes.nodes(declared.nodes(), silence);
        var whenevers = whenevers(root, ways);
        var endings = endings(declared.endings(), lines);
        var pair = pairReader.read(world, messages, inPair.inquiries(), choices, answers, framework.together());
        var begin = root.refer("begin", Kind.NODE);
        var shows = shows(root, world.meters());
        var questions = questions(root);
        var bars = new BarsReader(reading, world, endings).read(root);
        root.done();
        return new Draft(
                language,
                root.find("language").map(Source::place).orElse(root.place()),
                included,
                new Scenario(
                        id,
                        about,
                        world.moods(),
                        world.moves(),
                        framework.rules(),
                        framework.vocabulary(),
                        world.cast(),
                        world.meters(),
                        shows,
                        world.topics(),
                        world.goals(),
                        world.facts(),
                        world.flags(),
                        reading.quantities().values(),
                        world.stages(),
                        questions,
                        bars,
                        world.cues(),
                        interruptions,
                        whenevers,
                        nodeList,
                        begin.orElse(0),
                        endings,
                        withHandOvers(nodes.choices(silence), pair),
                        answers.all(),
                        pair,
                        reading.counted(),
                        List.of(),
                        new Wording(language, List.of(), List.of()),
                        List.of()));
    }

    private static List<Choice> withHandOvers(List<Choice> choices, Optional<Pair> pair) {
        var all = new ArrayList<>(choices);
        all.addAll(PairReader.handOvers(pair));
        return all;
    }

    private void usesFramework(Fields root) {
        var named = root.requireText("uses");
        if (named.isPresent() && !named.get().equals("framework")) {
            reading.problems()
                    .add(
                            DiagnosticCode.OTHER_FRAMEWORK,
                            root.find("uses").map(Source::place).orElse(root.place()),
                            "There is no framework '" + named.get() + "'.",
                            "Write 'uses: framework'.");
        }
    }

    private About about(Fields root) {
        var player = root.require("player")
                .flatMap(source -> Fields.of(reading, source, ScenarioShapes.PLAYER, "the player"));
        return new About(
                text("title", root.requireText("title").orElse("")),
                text("summary", root.requireText("summary").orElse("")),
                labels(root, "audience", Kind.AUDIENCE, framework.vocabulary().audiences()),
                labels(root, "themes", Kind.THEME, framework.vocabulary().themes()),
                root.number("minutes"),
                player.map(this::player).orElseGet(ScenarioReader::nobody),
                root.text("content-note").map(words -> text("content-note", words)),
                text("setting", root.requireText("setting").orElse("")),
                root.text("referral").map(words -> text("referral", words)),
                text("task", root.requireText("task").orElse("")),
                root.text("scene").orElse(USUAL_SCENE));
    }

    private Player player(Fields fields) {
        var people = new PersonReader(reading, framework.moods());
        var from = people.from(fields);
        var player = new Player(
                people.name(fields, "player", List.of("player"), from),
                people.requireRole(fields, "player", List.of("player"), from));
        fields.done();
        return player;
    }

    private static Player nobody() {
        var unknown = PersonDraft.unknown().name();
        return new Player(unknown, unknown);
    }

    /** Names of the framework; where it has none, the author's own words. */
    private List<Label> labels(Fields root, String key, Kind kind, List<Label> shared) {
        var written = root.oneOrMore(key);
        return shared.isEmpty()
                ? written.stream()
                        .<Label>map(words -> new Label.Own(words.text()))
                        .toList()
                : written.stream()
                        .flatMap(name -> World.at(reading.names().refer(kind, name), shared).stream())
                        .distinct()
                        .toList();
    }

    private Text text(String key, String words) {
        return reading.texts().add(key, words, List.of(key));
    }

    private List<Meter> shows(Fields root, List<Meter> meters) {
        var practice = root.find("practice")
                .flatMap(source -> Fields.of(reading, source, ScenarioShapes.PRACTICE, "practice"));
        var shown = practice.map(fields -> fields.oneOrMore("shows")).orElse(List.of()).stream()
                .flatMap(name -> World.at(reading.meters().refer(name.place(), name.text(), false), meters).stream())
                .toList();
        practice.ifPresent(Fields::done);
        return shown;
    }

    private List<Question> questions(Fields root) {
        var questions = new ArrayList<Question>();
        for (var source : root.list("questions")) {
            Fields.of(reading, source, TalkShapes.QUESTION, "a question").ifPresent(fields -> {
                var id = fields.requireText("id").orElse("");
                var words = fields.requireText("text").orElse("");
                fields.done();
                var place = fields.find("id").map(Source::place).orElse(fields.place());
                if (!id.isEmpty() && reading.names().declare(Kind.QUESTION, place, id)) {
                    questions.add(new Question(
                            new QuestionId(id),
                            reading.texts().add("question." + id, words, List.of("questions", id))));
                }
            });
        }
        return questions;
    }

    private List<Whenever> whenevers(Fields root, WayReader ways) {
        var whenevers = new ArrayList<Whenever>();
        for (var source : root.list("whenever")) {
            Fields.of(reading, source, TalkShapes.WHENEVER, "a whenever").ifPresent(fields -> {
                var id = fields.requireText("id").orElse("");
                var place = fields.find("id").map(Source::place).orElse(fields.place());
                if (!id.isEmpty()) {
                    reading.names().declare(Kind.WHENEVER, place, id);
                }
                fields.require("when");
                var when = reading.when(fields);
                fields.require("go");
                var go = ways.findBetween(fields, "go").orElse(new Way.End());
                fields.done();
                whenevers.add(new Whenever(whenevers.size(), id, when, go));
            });
        }
        return whenevers;
    }

    private List<Ending> endings(List<Entry> entries, LineReader lines) {
        var endings = new ArrayList<Ending>();
        for (var entry : entries) {
            Fields.of(reading, entry.value(), TalkShapes.ENDING, "the ending " + entry.key())
                    .ifPresent(fields -> {
                        var id = "ending." + entry.key();
                        var title = reading.texts()
                                .add(
                                        id + ".title",
                                        fields.requireText("title").orElse(""),
                                        List.of("endings", entry.key(), "title"));
                        var summary = reading.texts()
                                .add(
                                        id + ".summary",
                                        fields.requireText("summary").orElse(""),
                                        List.of("endings", entry.key(), "summary"));
                        var when = reading.when(fields);
                        boolean good = fields.yes("good");
                        fields.require("epilogue");
                        var epilogue = lines.lines(fields, "epilogue");
                        fields.done();
                        endings.add(new Ending(
                                endings.size(), new EndingId(entry.key()), title, summary, when, good, epilogue));
                    });
        }
        return endings;
    }

    /** A scenario that lacks its wordings, the language it is written in, and the files it includes. */
    record Draft(Language language, Place languagePlace, List<Included> included, Scenario scenario) {

        Draft {
            included = List.copyOf(included);
        }
    }
}
