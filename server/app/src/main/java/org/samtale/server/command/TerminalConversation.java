package org.samtale.server.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.samtale.engine.compile.Spelling;
import org.samtale.engine.play.Company;
import org.samtale.engine.play.Event;
import org.samtale.engine.play.Input;
import org.samtale.engine.play.Interpreter;
import org.samtale.engine.play.Mode;
import org.samtale.engine.play.Outcome;
import org.samtale.engine.play.Playthrough;
import org.samtale.engine.play.Start;
import org.samtale.engine.scenario.Act;
import org.samtale.engine.scenario.Choice;
import org.samtale.engine.scenario.Line;
import org.samtale.engine.scenario.Pair;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.SilenceId;
import org.samtale.engine.scenario.Text;
import org.samtale.engine.scenario.Wording;

/**
 * One conversation between somebody at a keyboard and a scenario: says what can be heard and seen, and what is hidden only to
 * an author who asked for it.
 */
final class TerminalConversation {
    private static final int COLUMNS = 88;
    private static final Pattern OPTION = Pattern.compile("([a-z0-9-]+)(?:[ /]+([a-z][a-z0-9-]*))?");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]+");
    private static final String HELP =
            "Write the number of an option or its name, u to take back the last turn (practice), q to stop.";

    private static final String HELP_FOR_TWO = " h hands over, w and some words whispers to the other.";

    private final Scenario scenario;
    private final Wording wording;
    private final Terminal terminal;
    private final Optional<MeterNotes> notes;
    private final List<Input> inputs = new ArrayList<>();

    /** With notes it says what is hidden, too. */
    TerminalConversation(Scenario scenario, Wording wording, Terminal terminal, Optional<MeterNotes> notes) {
        this.scenario = scenario;
        this.wording = wording;
        this.terminal = terminal;
        this.notes = notes;
    }

    /** Asks and answers until the conversation or the input ends; gives what was chosen. */
    List<Input> play(Start start, long seed, Mode mode, Company company, Keys keys) throws IOException {
        var pair = scenario.pair().filter(two -> company == Company.PAIR);
        var about = scenario.about();
        say("", words(about.title()));
        say("", words(pair.flatMap(Pair::setting).orElse(about.setting())));
        say("", words(pair.flatMap(Pair::task).orElse(about.task())));
        pair.ifPresent(this::introduce);
        say("", HELP + helpForSilence() + (pair.isPresent() ? HELP_FOR_TWO : ""));
        var begun = Interpreter.beginAt(scenario, start, seed, mode, company);
        tell(begun.events());
        var playthrough = begun.playthrough();
        noteHowThingsStand(playthrough);
        while (playthrough.ended().isEmpty()) {
            offer(playthrough);
            var line = keys.next();
            if (line == null || line.strip().equals("q")) {
                break;
            }
            var input = input(playthrough, line.strip());
            if (input.isEmpty()) {
                say("", "\"" + line.strip() + "\" is no option. " + remedy(playthrough, line.strip()));
                leaveOutTheRest(keys);
                continue;
            }
            switch (Interpreter.step(scenario, playthrough, input.get())) {
                case Outcome.Advanced advanced -> {
                    inputs.add(input.get());
                    tell(advanced.events());
                    note(playthrough, input.get(), advanced);
                    playthrough = advanced.playthrough();
                }
                case Outcome.Rejected rejected -> {
                    say("", "That is not possible now.");
                    leaveOutTheRest(keys);
                }
            }
        }
        return List.copyOf(inputs);
    }

    private static Optional<Input> input(Playthrough playthrough, String text) {
        if (text.equals("u")) {
            return Optional.of(new Input.Rewind());
        }
        if (text.equals("h")) {
            return playthrough.handOver().map(choice -> new Input.Choose(choice.id()));
        }
        if (text.startsWith("w ")) {
            return playthrough
                    .lead()
                    .map(seat -> new Input.Whisper(seat.id(), text.substring(2).strip()));
        }
        var option = OPTION.matcher(text);
        if (!option.matches()) {
            return Optional.empty();
        }
        var silence = Optional.ofNullable(option.group(2)).map(SilenceId::new);
        return choice(playthrough, option.group(1))
                .map(choice -> new Input.Choose(choice.id(), silence, Optional.empty()));
    }

    /** By its number as it is shown, or by its name. */
    private static Optional<Choice> choice(Playthrough playthrough, String written) {
        var offered = playthrough.offered();
        for (var i = 0; i < offered.size(); i++) {
            if (written.equals(String.valueOf(i + 1))
                    || written.equals(offered.get(i).id().value())) {
                return Optional.of(offered.get(i));
            }
        }
        return playthrough.handOver().filter(choice -> choice.id().value().equals(written));
    }

    private static String remedy(Playthrough playthrough, String written) {
        var names = playthrough.offered().stream()
                .map(choice -> choice.id().value())
                .toList();
        return NAME.matcher(written).matches() ? Spelling.remedy(written, names) : HELP;
    }

    /** What was to be chosen after something impossible belongs to another conversation. */
    private void leaveOutTheRest(Keys keys) {
        if (keys.dropGiven()) {
            say("", "What else stands in --choices is left out; go on as you like.");
        }
    }

    private String helpForSilence() {
        var silences = scenario.vocabulary().silences();
        return silences.isEmpty()
                ? ""
                : " Behind a silence write how long it is, such as 3 "
                        + silences.getLast().id() + ".";
    }

    private void noteHowThingsStand(Playthrough now) {
        notes.ifPresent(notes -> note(notes.standing(now)));
    }

    private void note(Playthrough before, Input input, Outcome.Advanced advanced) {
        if (notes.isEmpty() || input instanceof Input.Whisper) {
            return;
        }
        if (!(input instanceof Input.Choose choose)) {
            note(notes.get().standing(advanced.playthrough()));
            return;
        }
        var said = new ArrayList<String>();
        scenario.findChoice(choose.choice()).map(notes.get()::understood).ifPresent(said::add);
        said.addAll(notes.get()
                .changes(
                        before,
                        advanced.playthrough(),
                        advanced.events(),
                        Interpreter.reasons(scenario, before, choose)));
        note(said);
    }

    private void note(List<String> said) {
        terminal.say("");
        said.forEach(line -> terminal.say(wrapped("    · ", line)));
    }

    /** Both cards, because both seats are at the same keyboard. */
    private void introduce(Pair pair) {
        say("", words(pair.goal()));
        for (var seat : pair.seats()) {
            say("", words(seat.name()) + ", " + words(seat.role()));
            seat.card().forEach(line -> terminal.say(wrapped("  - ", words(line))));
        }
    }

    private void offer(Playthrough playthrough) {
        terminal.say("");
        playthrough.lead().ifPresent(seat -> terminal.say("(" + words(seat.name()) + " has the floor.)"));
        playthrough.sheet().ifPresent(sheet -> terminal.say("(Pick " + sheet.left() + " of these.)"));
        var offered = playthrough.offered();
        for (var i = 0; i < offered.size(); i++) {
            terminal.say(wrapped("  " + (i + 1) + "  ", act(offered.get(i)) + lengths(offered.get(i))));
        }
        playthrough.handOver().ifPresent(choice -> terminal.say(wrapped("  h  ", act(choice))));
    }

    /** How long a silence can be, where that makes a difference: "2 long" keeps it long. */
    private String lengths(Choice choice) {
        return choice.isWait()
                ? scenario.vocabulary().silences().stream()
                        .map(silence -> silence.id().value())
                        .collect(Collectors.joining(", ", " [", "]"))
                        .replace(" []", "")
                : "";
    }

    private void tell(List<Event> events) {
        for (var event : events) {
            switch (event) {
                case Event.StageEntered entered ->
                    say("", "— " + words(entered.stage().name()) + " —");
                case Event.You you -> say("> ", act(you.choice()));
                case Event.Waited waited -> say("> ", act(waited.choice()));
                case Event.Spoken spoken -> tell(spoken.line());
                case Event.Rewound rewound -> say("", "(The last turn is taken back.)");
                case Event.Ended ended ->
                    say(
                            "",
                            "— " + words(ended.ending().title()) + " —\n"
                                    + words(ended.ending().summary()));
                case Event.MoodChanged hidden -> {}
                case Event.FactHeard hidden -> {}
                case Event.FactConfirmed hidden -> {}
                case Event.MeterMoved hidden -> {}
                case Event.GoalMoved hidden -> {}
                case Event.TopicOpened hidden -> {}
                case Event.CueShown hidden -> {}
                case Event.CueNoticed hidden -> {}
                case Event.CueMissed hidden -> {}
                case Event.Interrupted hidden -> {}
                case Event.HandedOver hidden -> {}
                case Event.AskedAgain hidden -> {}
                case Event.Whispered whispered ->
                    say("", "(" + words(whispered.seat().name()) + " whispers: " + whispered.text() + ")");
            }
        }
    }

    private void tell(Line line) {
        if (line.words().isPresent() && line.who().isPresent()) {
            say(words(line.who().get().name()) + ": ", words(line.words().get()));
        }
        line.direction().ifPresent(direction -> terminal.say(wrapped("  ", "(" + words(direction) + ")")));
    }

    private String act(Choice choice) {
        return switch (choice.act()) {
            case Act.Say say ->
                say.action().map(action -> "(" + words(action) + ") ").orElse("") + "«" + words(say.words()) + "»";
            case Act.Do act -> "(" + words(act.action()) + ")";
            case Act.Wait wait -> "(" + words(wait.text()) + ")";
        };
    }

    private String words(Text text) {
        return wording.of(text).strip();
    }

    private void say(String lead, String text) {
        terminal.say("\n" + wrapped(lead, text));
    }

    /** Breaks between words, every further line as far in as the first word. */
    private static String wrapped(String lead, String text) {
        var wrapped = new StringBuilder();
        for (var paragraph : text.split("\n", -1)) {
            var column = lead.length();
            wrapped.append(wrapped.isEmpty() ? lead : "\n" + " ".repeat(lead.length()));
            for (var word : paragraph.split(" ", -1)) {
                if (column > lead.length() && column + word.length() > COLUMNS) {
                    wrapped.append('\n').append(" ".repeat(lead.length()));
                    column = lead.length();
                }
                wrapped.append(column > lead.length() ? " " : "").append(word);
                column += word.length() + 1;
            }
        }
        return wrapped.toString();
    }
}
