package org.samtale.server.debrief;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samtale.engine.debrief.Collaboration;
import org.samtale.engine.debrief.FactReport;
import org.samtale.engine.debrief.GoalReport;
import org.samtale.engine.debrief.Marks;
import org.samtale.engine.debrief.MeterCurve;
import org.samtale.engine.debrief.SilenceUse;
import org.samtale.engine.debrief.Talk;
import org.samtale.engine.play.FactState;
import org.samtale.engine.scenario.Band;
import org.samtale.engine.scenario.Ending;
import org.samtale.engine.scenario.Meter;
import org.samtale.engine.scenario.Question;
import org.samtale.engine.scenario.Text;
import org.samtale.engine.scenario.Wording;
import org.samtale.server.attempt.AttemptSummary;
import org.samtale.server.attempt.EncodedScenario;
import org.samtale.server.attempt.Standing;
import org.samtale.server.debrief.DebriefService.Lookback;
import org.samtale.server.debrief.DebriefService.Reviewed;
import org.samtale.server.web.Json;
import org.samtale.server.web.JsonObject;

/** Puts a debrief into words, in one language. Here at last the learner is told what was hidden. */
final class DebriefText {
    private static final String INFORMATION = "information";
    private static final int PERCENT = 100;

    private final Lookback lookback;
    private final EncodedScenario encoded;
    private final Wording wording;
    private final TurnText turns;
    private final MoveText moves;

    private DebriefText(Lookback lookback) {
        this.lookback = lookback;
        this.encoded = lookback.encoded();
        this.wording = encoded.wording();
        this.turns = new TurnText(encoded);
        this.moves = new MoveText(wording);
    }

    static String of(Lookback lookback) {
        return new DebriefText(lookback).write();
    }

    private String write() {
        var standing = lookback.reviewed().standing();
        var debrief = lookback.reviewed().debrief();
        return new JsonObject()
                .text("language", wording.language().code())
                .raw("attempt", summary(standing))
                .raw("scenario", scenario())
                .raw("ending", debrief.ending().map(ending -> ending(ending, lookback.reviewed())))
                .list("meters", meters(lookback.reviewed()))
                .list("turns", each(debrief.turns(), turns::full))
                .raw("marks", marks(debrief.marks()))
                .list("goals", each(debrief.goals(), this::goal))
                .list("facts", each(debrief.facts(), this::fact))
                .list("talk", each(debrief.talk(), this::talk))
                .number("waits", debrief.waits())
                .number("longestSilentStretch", debrief.longestSilence())
                .list("silences", each(debrief.silences(), this::silence))
                .list("moveProfile", each(debrief.moves(), moves::used))
                .list("frameworks", each(encoded.scenario().vocabulary().codings(), moves::framework))
                .list("questions", each(encoded.scenario().questions(), this::question))
                .number("rewinds", debrief.rewinds())
                .raw("collaboration", debrief.collaboration().flatMap(this::collaboration))
                .raw("origin", lookback.origin().map(this::origin))
                .list("tries", each(lookback.tries(), this::attempted))
                .toString();
    }

    private String scenario() {
        return new JsonObject()
                .text("id", encoded.scenario().id().value())
                .text("title", encoded.title())
                .raw("cast", encoded.cast())
                .raw("stages", encoded.stages())
                .text("scene", encoded.scenario().about().scene())
                .raw("moods", encoded.moods())
                .raw("player", lookback.player())
                .toString();
    }

    private Optional<String> collaboration(Collaboration together) {
        return encoded.scenario().pair().flatMap(pair -> lookback.seat()
                .map(you -> new CollaborationText(pair, wording).of(together, you)));
    }

    private String ending(Ending ending, Reviewed reviewed) {
        return new JsonObject()
                .text("id", ending.id().value())
                .text("title", of(ending.title()))
                .text("summary", of(ending.summary()))
                .flag("good", ending.good())
                .raw("epilogue", turns.lines(reviewed.debrief().epilogue()))
                .toString();
    }

    private List<String> meters(Reviewed reviewed) {
        var written = new java.util.ArrayList<>(each(reviewed.debrief().curves(), this::meter));
        // How much was found out is not a meter that choices move, but is drawn like one; pages have their own name for
        // it.
        written.add(new JsonObject()
                .text("id", INFORMATION)
                .text("good", "high")
                .number("start", reviewed.debrief().information().getFirst())
                .number("min", 0)
                .number("max", PERCENT)
                .raw("curve", numbers(reviewed.debrief().information()))
                .toString());
        return written;
    }

    private String meter(MeterCurve curve) {
        var meter = curve.meter();
        var written = new JsonObject()
                .text("id", meter.id().value())
                .text("as", meter.as().map(as -> as.value()))
                .text("name", of(meter.name()))
                .text("of", meter.of().map(person -> person.id().value()))
                .text("means", meter.means().map(this::of))
                .text("good", meter.good() == Meter.Good.HIGH ? "high" : "low")
                .number("start", meter.start())
                .number("min", Meter.MIN)
                .number("max", Meter.MAX);
        if (!meter.bands().isEmpty()) {
            written.list("bands", each(meter.bands(), this::band));
        }
        return written.raw("curve", numbers(curve.values())).toString();
    }

    private String band(Band band) {
        return new JsonObject()
                .text("id", band.id().value())
                .text("name", of(band.name()))
                .number("from", band.from())
                .toString();
    }

    private String marks(Marks marks) {
        var written = new JsonObject();
        marks.best().ifPresent(turn -> written.number("best", turn));
        marks.turning().ifPresent(turn -> written.number("turning", turn));
        marks.missed()
                .ifPresent(missed -> written.raw(
                        "missed",
                        new JsonObject()
                                .number("turn", missed.turn())
                                .text("instead", missed.instead().id().value())
                                .toString()));
        return written.toString();
    }

    private String goal(GoalReport report) {
        return new JsonObject()
                .text("id", report.goal().id().value())
                .text("text", of(report.goal().text()))
                .text("level", word(report.level()))
                .number("points", report.points())
                .number("fullAt", report.goal().fullAt())
                .list("turns", each(report.turns(), turn -> new JsonObject()
                        .number("turn", turn.turn())
                        .number("by", turn.by())
                        .toString()))
                .toString();
    }

    private String fact(FactReport report) {
        var fact = report.fact();
        var written = new JsonObject()
                .text("id", fact.id().value())
                .text("of", fact.of().map(person -> person.id().value()))
                .text("state", word(report.state()));
        report.turn().ifPresent(turn -> written.number("turn", turn));
        if (report.state() != FactState.NOT_FOUND) {
            written.text("text", of(fact.text()));
        }
        return written.text("hint", fact.hint().map(this::of)).toString();
    }

    private String talk(Talk talk) {
        return new JsonObject()
                .text("who", talk.who().map(person -> person.id().value()).orElse("you"))
                .text("name", talk.who().map(person -> of(person.name())).orElseGet(this::players))
                .number(
                        "words",
                        talk.words().stream()
                                .mapToLong(text -> wordsIn(of(text)))
                                .sum())
                .number("turns", talk.turns())
                .raw("lines", numbers(talk.lines()))
                .list("to", each(talk.to(), told -> new JsonObject()
                        .text("who", told.whom().id().value())
                        .number("times", told.times())
                        .toString()))
                .toString();
    }

    /** What two said together counts as one, as the people they talked to heard it. */
    private String players() {
        return lookback.seat().isEmpty()
                ? of(encoded.scenario().about().player().name())
                : encoded.scenario().pair().stream()
                        .flatMap(pair -> pair.seats().stream())
                        .map(seat -> of(seat.name()))
                        .collect(Collectors.joining(" & "));
    }

    private String silence(SilenceUse use) {
        return new JsonObject()
                .text("id", use.silence().id().value())
                .text("name", of(use.silence().name()))
                .number("count", use.count())
                .toString();
    }

    private String question(Question question) {
        return new JsonObject()
                .text("id", question.id().value())
                .text("text", of(question.text()))
                .toString();
    }

    private String origin(Reviewed origin) {
        var from = lookback.reviewed().standing().attempt().from().orElseThrow();
        // The earlier attempt is of the same version, so its turns can be told in the same words.
        return new JsonObject()
                .text("attempt", from.attempt().value().toString())
                .number("turn", from.turn())
                .list("meters", each(origin.debrief().curves(), curve -> new JsonObject()
                        .text("id", curve.meter().id().value())
                        .raw("curve", numbers(curve.values()))
                        .toString()))
                .list("turns", each(origin.debrief().turns(), turns::brief))
                .raw("ending", origin.debrief().ending().map(ending -> ending(ending, origin)))
                .toString();
    }

    private String attempted(Standing standing) {
        var attempt = standing.attempt();
        var summary = AttemptSummary.of(lookback.own(standing));
        return new JsonObject()
                .text("id", summary.id().toString())
                .text("startedAt", Json.time(attempt.startedAt()))
                .text("mode", summary.mode())
                .number("turns", summary.turns())
                .raw("ending", summary.ending().map(DebriefText::json))
                .raw("trust", summary.trust().map(DebriefText::numbers))
                .flag(
                        "current",
                        attempt.id()
                                .equals(lookback.reviewed().standing().attempt().id()))
                .toString();
    }

    private String summary(Standing standing) {
        return json(AttemptSummary.of(lookback.own(standing)));
    }

    private String of(Text text) {
        return wording.of(text);
    }

    private static String word(GoalReport.Level level) {
        return switch (level) {
            case REACHED -> "reached";
            case ON_THE_WAY -> "on-the-way";
            case NOT_YET -> "not-yet";
        };
    }

    private static String word(FactState state) {
        return switch (state) {
            case NOT_FOUND -> "not-found";
            case UNRELIABLE -> "unreliable";
            case HEARD -> "heard";
            case CONFIRMED -> "confirmed";
        };
    }

    /** Runs of letters and digits; a pause of three dots is no word. */
    private static long wordsIn(String text) {
        var words = 0L;
        var inside = false;
        for (int i = 0; i < text.length(); i++) {
            var letter = Character.isLetterOrDigit(text.charAt(i));
            if (letter && !inside) {
                words++;
            }
            inside = letter || (inside && "'’-".indexOf(text.charAt(i)) >= 0);
        }
        return words;
    }

    private static String numbers(List<Integer> numbers) {
        return json(numbers);
    }

    private static String json(Object value) {
        return new String(Json.write(value), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static <T> List<String> each(List<T> things, Function<T, String> write) {
        return things.stream().map(write).toList();
    }
}
