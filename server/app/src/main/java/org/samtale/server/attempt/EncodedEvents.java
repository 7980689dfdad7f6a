package org.samtale.server.attempt;

import static org.samtale.server.attempt.EncodedScenario.each;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samtale.engine.play.Event;
import org.samtale.engine.play.Mode;
import org.samtale.engine.scenario.Choice;
import org.samtale.engine.scenario.Ending;
import org.samtale.engine.scenario.Line;
import org.samtale.engine.scenario.Pause;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.SeatId;
import org.samtale.engine.scenario.Stage;
import org.samtale.engine.scenario.Text;
import org.samtale.engine.scenario.Wording;
import org.samtale.server.web.JsonObject;

/**
 * What happens in a scenario as a learner may see it, in one language. Meters, facts, goals and cues happen too, but
 * are told in the debrief only.
 */
public final class EncodedEvents {
    private final Wording wording;
    private final EncodedVoice alone;

    /** In a pair it is told who of the two it was. */
    private final Map<SeatId, EncodedVoice> ofPair = new HashMap<>();

    private final String[] explanations;
    private final String[] stages;
    private final String[] endings;
    private final List<String> moodIds;

    /** By the index of a line's first text, which no other line has. Filled as they are spoken; writing one twice harms nothing. */
    private final @Nullable String[] lines;

    /** By person and mood; filled as they are seen. */
    private final @Nullable String[][] moods;

    EncodedEvents(Scenario scenario, Wording wording) {
        this.wording = wording;
        this.alone = new EncodedVoice(scenario, wording, Optional.empty());
        scenario.pair().stream()
                .flatMap(pair -> pair.seats().stream())
                .forEach(seat -> ofPair.put(seat.id(), new EncodedVoice(scenario, wording, Optional.of(seat))));
        this.explanations = each(scenario.choices(), this::encodeExplanation);
        this.stages = each(scenario.stages(), this::encodeStage);
        this.endings = each(scenario.endings(), this::encodeEnding);
        this.moodIds = scenario.moods().stream().map(mood -> mood.id().value()).toList();
        this.lines = new String[scenario.texts().size()];
        this.moods = new String[scenario.cast().size()][moodIds.size()];
    }

    /** The events of one turn, or of the opening, as the next elements of a JSON array. */
    void append(StringBuilder out, Course.Part part, Mode mode) {
        append(out, part.events(), mode, part.by().map(ofPair::get).orElse(alone));
    }

    /** Events that are nobody's turn, as the next elements of a JSON array. */
    public void append(StringBuilder out, List<Event> events) {
        append(out, events, Mode.FULL, alone);
    }

    private void append(StringBuilder out, List<Event> events, Mode mode, EncodedVoice voice) {
        var why = mode == Mode.PRACTICE ? whereToExplain(events) : -1;
        @Nullable Choice chosen = null;
        for (int i = 0; i < events.size(); i++) {
            if (i == why && chosen != null) {
                append(out, explanations[chosen.index()]);
            }
            switch (events.get(i)) {
                case Event.StageEntered entered ->
                    append(out, stages[entered.stage().index()]);
                case Event.You you -> {
                    chosen = you.choice();
                    append(out, voice.act(chosen));
                }
                case Event.Waited waited -> {
                    chosen = waited.choice();
                    append(out, voice.silence(waited));
                }
                case Event.Spoken spoken -> append(out, line(spoken.line()));
                case Event.MoodChanged changed -> append(out, mood(changed));
                case Event.Rewound rewound ->
                    append(
                            out,
                            new JsonObject()
                                    .text("type", "rewound")
                                    .number("turn", rewound.turn())
                                    .toString());
                case Event.HandedOver handedOver -> append(out, handedOver(handedOver));
                case Event.AskedAgain again -> append(out, askedAgain());
                case Event.Whispered whispered -> append(out, whisper(whispered));
                case Event.Ended ended -> append(out, end(ended));
                case Event.FactHeard hidden -> {}
                case Event.FactConfirmed hidden -> {}
                case Event.MeterMoved hidden -> {}
                case Event.GoalMoved hidden -> {}
                case Event.TopicOpened hidden -> {}
                case Event.CueShown hidden -> {}
                case Event.CueNoticed hidden -> {}
                case Event.CueMissed hidden -> {}
                case Event.Interrupted hidden -> {}
            }
        }
        if (why == events.size() && chosen != null) {
            append(out, explanations[chosen.index()]);
        }
    }

    /** After the answer, before the conversation moves on to another part of the visit or to its end. */
    private static int whereToExplain(List<Event> events) {
        var epilogue =
                !events.isEmpty() && events.getLast() instanceof Event.Ended ended ? ended.epilogue() : List.<Line>of();
        for (int i = 0; i < events.size(); i++) {
            var movesOn =
                    switch (events.get(i)) {
                        case Event.StageEntered entered -> true;
                        case Event.Ended ended -> true;
                        case Event.Spoken spoken ->
                            !epilogue.isEmpty()
                                    && epilogue.getFirst()
                                            .id()
                                            .equals(spoken.line().id());
                        case Event.You you -> false;
                        case Event.Waited waited -> false;
                        case Event.MoodChanged changed -> false;
                        case Event.Rewound rewound -> false;
                        case Event.HandedOver handedOver -> false;
                        case Event.AskedAgain again -> false;
                        case Event.Whispered whispered -> false;
                        case Event.FactHeard hidden -> false;
                        case Event.FactConfirmed hidden -> false;
                        case Event.MeterMoved hidden -> false;
                        case Event.GoalMoved hidden -> false;
                        case Event.TopicOpened hidden -> false;
                        case Event.CueShown hidden -> false;
                        case Event.CueNoticed hidden -> false;
                        case Event.CueMissed hidden -> false;
                        case Event.Interrupted hidden -> false;
                    };
            if (movesOn) {
                return i;
            }
        }
        return events.size();
    }

    private String encodeExplanation(Choice choice) {
        return new JsonObject()
                .text("type", "why")
                .text("text", wording.of(choice.did()))
                .text("lang", wording.languageOf(choice.did()).code())
                .toString();
    }

    private String encodeStage(Stage stage) {
        return new JsonObject()
                .text("type", "stage")
                .text("stage", stage.id().value())
                .text("name", wording.of(stage.name()))
                .toString();
    }

    private String encodeEnding(Ending ending) {
        return new JsonObject()
                .text("id", ending.id().value())
                .text("title", wording.of(ending.title()))
                .text("summary", wording.of(ending.summary()))
                .flag("good", ending.good())
                .toString();
    }

    /** Which lines the epilogue has depends on how the conversation went. */
    private String end(Event.Ended ended) {
        return new JsonObject()
                .text("type", "ended")
                .raw("ending", endings[ended.ending().index()])
                .text("epilogue", ended.epilogue().stream().findFirst().map(line -> line.id()
                        .value()))
                .toString();
    }

    private String line(Line line) {
        var key = line.words().or(line::direction).orElseThrow().index();
        var written = lines[key];
        if (written == null) {
            written = encodeLine(line);
            lines[key] = written;
        }
        return written;
    }

    private String encodeLine(Line line) {
        var id = line.id().value();
        if (line.words().isEmpty()) {
            return text("direction", id, line.direction().orElseThrow())
                    .text("of", line.who().map(who -> who.id().value()))
                    .toString();
        }
        var words = line.words().get();
        var speaker = line.who().orElseThrow(() -> new IllegalArgumentException("nobody says " + id));
        return new JsonObject()
                .text("type", "line")
                .text("id", id)
                .text("speaker", speaker.id().value())
                .text("name", wording.of(speaker.name()))
                .raw("to", EncodedScenario.to(line.to()))
                .text("text", wording.of(words))
                .text("lang", wording.languageOf(words).code())
                .text("mood", line.mood().map(mood -> mood.id().value()))
                .text("moodName", line.mood().map(mood -> wording.of(mood.name())))
                .text("direction", line.direction().map(wording::of))
                .text("pause", pause(line.pause()))
                .toString();
    }

    private static Optional<String> pause(Pause pause) {
        return pause == Pause.NONE ? Optional.empty() : Optional.of(pause.name().toLowerCase(Locale.ROOT));
    }

    private String mood(Event.MoodChanged changed) {
        var id = changed.mood().id().value();
        var ofPerson = moods[changed.cast().index()];
        var key = moodIds.indexOf(id);
        var written = ofPerson[key];
        if (written == null) {
            written = new JsonObject()
                    .text("type", "mood")
                    .text("who", changed.cast().id().value())
                    .text("mood", id)
                    .text("moodName", wording.of(changed.mood().name()))
                    .toString();
            ofPerson[key] = written;
        }
        return written;
    }

    private static String handedOver(Event.HandedOver event) {
        return new JsonObject()
                .text("type", "hand-over")
                .text("from", event.from().id().value())
                .text("to", event.to().id().value())
                .flag("tooSoon", event.tooSoon())
                .toString();
    }

    private static String askedAgain() {
        return new JsonObject().text("type", "asked-again").toString();
    }

    private static String whisper(Event.Whispered event) {
        return new JsonObject()
                .text("type", "whisper")
                .text("seat", event.seat().id().value())
                .text("text", event.text())
                .toString();
    }

    private JsonObject text(String type, String id, Text text) {
        return new JsonObject()
                .text("type", type)
                .text("id", id)
                .text("text", wording.of(text))
                .text("lang", wording.languageOf(text).code());
    }

    private static void append(StringBuilder out, String written) {
        if (out.charAt(out.length() - 1) != '[') {
            out.append(',');
        }
        out.append(written);
    }
}
