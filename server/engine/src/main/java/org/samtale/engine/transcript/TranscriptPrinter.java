package org.samtale.engine.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.samtale.engine.play.Company;
import org.samtale.engine.play.Event;
import org.samtale.engine.play.FactState;
import org.samtale.engine.play.Input;
import org.samtale.engine.play.Interpreter;
import org.samtale.engine.play.Outcome;
import org.samtale.engine.play.Playthrough;
import org.samtale.engine.scenario.Act;
import org.samtale.engine.scenario.Cast;
import org.samtale.engine.scenario.Choice;
import org.samtale.engine.scenario.Line;
import org.samtale.engine.scenario.Pair;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.Seat;
import org.samtale.engine.scenario.Text;
import org.samtale.engine.scenario.Wording;

/**
 * Tells a conversation anew from its seed and inputs, as plain text: {@code #} a stage, {@code >} what was chosen, two
 * spaces what was said and seen, {@code →} to whom or who has the word next, {@code *} what it did, {@code =} how it ended, {@code !} where it could not go on.
 */
public final class TranscriptPrinter {

    private static final int NARROWEST_NAME = 8;

    private final Scenario scenario;
    private final Transcript transcript;
    private final Wording wording;
    private final StringBuilder text = new StringBuilder();
    private final int nameWidth;

    private TranscriptPrinter(Scenario scenario, Transcript transcript) {
        this.scenario = scenario;
        this.transcript = transcript;
        wording = scenario.wording(transcript.language());
        int widest = NARROWEST_NAME;
        for (var person : scenario.cast()) {
            widest = Math.max(widest, wording.of(person.name()).length());
        }
        nameWidth = widest;
    }

    /** Requires a transcript in one of the scenario's languages. */
    public static String print(Scenario scenario, Transcript transcript) {
        return tell(scenario, transcript).text();
    }

    /** Requires a transcript in one of the scenario's languages. */
    static Told tell(Scenario scenario, Transcript transcript) {
        return new TranscriptPrinter(scenario, transcript).tell();
    }

    /**
     * A conversation as it is told now.
     *
     * @param inputs how many of its inputs were possible
     * @param stopped why the next one was not
     */
    record Told(String text, int inputs, Optional<String> stopped) {}

    private Told tell() {
        text.append("scenario ").append(transcript.scenario()).append('\n');
        text.append("language ").append(transcript.language()).append('\n');
        text.append("seed ").append(transcript.seed()).append('\n');
        text.append("mode ")
                .append(transcript.mode().name().toLowerCase(Locale.ROOT))
                .append('\n');
        if (transcript.company() == Company.PAIR) {
            text.append(TranscriptReader.PAIR).append('\n');
        }
        var begun = Interpreter.begin(scenario, transcript.seed(), transcript.mode(), transcript.company());
        tell(begun.events(), "");
        var playthrough = begun.playthrough();
        for (int i = 0; i < transcript.inputs().size(); i++) {
            var input = transcript.inputs().get(i);
            switch (Interpreter.step(scenario, playthrough, input)) {
                case Outcome.Advanced advanced -> {
                    tell(advanced.events(), input.encode());
                    playthrough = advanced.playthrough();
                }
                case Outcome.Rejected rejected -> {
                    var why = why(rejected, playthrough);
                    text.append("\n> ").append(input.encode()).append('\n');
                    text.append("! ").append(why).append('\n');
                    return new Told(text.toString(), i, Optional.of(why));
                }
            }
        }
        close(playthrough);
        return new Told(text.toString(), transcript.inputs().size(), Optional.empty());
    }

    private String why(Outcome.Rejected rejected, Playthrough playthrough) {
        return switch (rejected) {
            case Outcome.NotOffered notOffered ->
                (scenario.findChoice(notOffered.choice()).isPresent()
                                ? "not offered"
                                : "there is no choice of that name")
                        + "; offered are " + offered(playthrough);
            case Outcome.NoSuchSilence silence -> "no silence here is '" + silence.silence() + "'";
            case Outcome.NoSuchIntention intention -> "nobody can mean '" + intention.intention() + "' like this";
            case Outcome.AlreadyEnded ended -> "the conversation has ended";
            case Outcome.NotAPair nobody -> "nobody sits there";
            case Outcome.NoWhispersLeft none -> "no whispers left";
            case Outcome.NotAWhisper none ->
                "a whisper is one line of at most " + Input.Whisper.LONGEST + " characters";
            case Outcome.NothingToRewind nothing -> "nothing to take back";
        };
    }

    private static String offered(Playthrough playthrough) {
        return String.join(
                ", ",
                playthrough.offered().stream()
                        .map(choice -> choice.id().value())
                        .toList());
    }

    private void tell(List<Event> events, String input) {
        var did = new ArrayList<String>();
        for (var event : events) {
            switch (event) {
                case Event.StageEntered entered -> {
                    flush(did);
                    text.append("\n# ").append(entered.stage().id()).append('\n');
                }
                case Event.You you -> chosen(you.choice(), input);
                case Event.Waited waited -> chosen(waited.choice(), input);
                case Event.Spoken spoken -> line(spoken.line());
                case Event.MoodChanged changed -> {}
                case Event.FactHeard heard ->
                    did.add((heard.reliable() ? "heard " : "unsure ")
                            + heard.fact().id());
                case Event.FactConfirmed confirmed ->
                    did.add("confirmed " + confirmed.fact().id());
                case Event.MeterMoved moved -> did.add(moved.meter().id() + " " + signed(moved.by()));
                case Event.GoalMoved moved -> did.add("goal " + moved.goal().id() + " " + signed(moved.by()));
                case Event.TopicOpened opened ->
                    did.add("topic " + opened.topic().id());
                case Event.CueShown shown -> {}
                case Event.CueNoticed noticed ->
                    did.add("noticed " + noticed.cue().id());
                case Event.CueMissed missed -> did.add("missed " + missed.cue().id());
                case Event.Interrupted interrupted ->
                    did.add("interrupted by " + interrupted.interruption().id());
                case Event.HandedOver over -> {
                    if (over.tooSoon()) {
                        did.add("too soon");
                    }
                }
                case Event.AskedAgain again ->
                    did.add("asked again: " + again.inquiry().id());
                case Event.Whispered whispered ->
                    text.append("\n> ")
                            .append(input)
                            .append("\n  (")
                            .append(fromTo(whispered.seat()))
                            .append(")\n");
                case Event.Rewound rewound ->
                    text.append("\n> ").append(Input.REWIND).append('\n');
                case Event.Ended ended -> {
                    flush(did);
                    text.append("\n= ").append(ended.ending().id()).append('\n');
                }
            }
        }
        flush(did);
    }

    private void flush(List<String> did) {
        if (!did.isEmpty()) {
            text.append("  * ").append(String.join(", ", did)).append('\n');
            did.clear();
        }
    }

    private void chosen(Choice choice, String input) {
        var shown =
                switch (choice.act()) {
                    case Act.Say say ->
                        say.action().map(action -> "(" + words(action) + ") ").orElse("") + "«" + words(say.words())
                                + "»";
                    case Act.Do act -> "(" + words(act.action()) + ")";
                    case Act.Wait wait -> "(" + words(wait.text()) + ")";
                };
        text.append("\n> ")
                .append(padded(input, nameWidth))
                .append(' ')
                .append(handsOver(choice).map(seat -> fromTo(seat) + ": ").orElseGet(() -> to(choice.to())))
                .append(shown)
                .append('\n');
    }

    private void line(Line line) {
        text.append("  ");
        var seen = line.direction().map(direction -> "(" + words(direction) + ")");
        if (line.words().isPresent() && line.who().isPresent()) {
            text.append(padded(words(line.who().get().name()), nameWidth))
                    .append(' ')
                    .append(to(line.to()))
                    .append(words(line.words().get()));
            seen.ifPresent(direction -> text.append("  ").append(direction));
        } else {
            seen.ifPresent(text::append);
        }
        text.append('\n');
    }

    /** Who gives the word away by a choice. */
    private Optional<Seat> handsOver(Choice choice) {
        return scenario.pair().map(Pair::seats).orElse(List.of()).stream()
                .filter(seat -> seat.handOver().index() == choice.index())
                .findFirst();
    }

    private String fromTo(Seat from) {
        var to = scenario.pair().orElseThrow().other(from);
        return words(from.name()) + " → " + words(to.name());
    }

    /** Whom something is said to, where the author says so. */
    private String to(List<Cast> people) {
        return people.isEmpty()
                ? ""
                : "→ "
                        + String.join(
                                ", ",
                                people.stream()
                                        .map(person -> words(person.name()))
                                        .toList())
                        + ": ";
    }

    private void close(Playthrough playthrough) {
        if (playthrough.ended().isEmpty()) {
            text.append("\n~ offered are ").append(offered(playthrough)).append('\n');
        }
        var meters = scenario.meters().stream()
                .map(meter -> meter.id() + " " + playthrough.meter(meter))
                .toList();
        text.append("  ").append(String.join("  ", meters)).append('\n');
        list("values", scenario.values(), value -> value.id() + " " + value.written(playthrough.value(value)));
        facts(playthrough, FactState.CONFIRMED, "confirmed");
        facts(playthrough, FactState.HEARD, "heard");
        facts(playthrough, FactState.UNRELIABLE, "unsure of");
        list(
                "goals",
                scenario.goals().stream()
                        .filter(goal -> playthrough.points(goal) != 0)
                        .toList(),
                goal -> goal.id() + " " + playthrough.points(goal));
    }

    private void facts(Playthrough playthrough, FactState state, String heading) {
        list(
                heading,
                scenario.facts().stream()
                        .filter(fact -> playthrough.fact(fact) == state)
                        .toList(),
                fact -> fact.id().value());
    }

    private <T> void list(String heading, List<T> things, Function<T, String> name) {
        if (!things.isEmpty()) {
            text.append("  ")
                    .append(heading)
                    .append(' ')
                    .append(String.join(", ", things.stream().map(name).toList()))
                    .append('\n');
        }
    }

    private String words(Text words) {
        return wording.of(words).replaceAll("\\s+", " ");
    }

    private static String signed(int by) {
        return by > 0 ? "+" + by : Integer.toString(by);
    }

    private static String padded(String name, int width) {
        return name + " ".repeat(Math.max(0, width - name.length()));
    }
}
