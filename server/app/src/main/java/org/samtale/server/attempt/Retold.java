package org.samtale.server.attempt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.samtale.engine.play.Event;
import org.samtale.engine.play.Input;
import org.samtale.engine.scenario.Act;
import org.samtale.engine.scenario.Choice;
import org.samtale.engine.scenario.Line;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.Seat;
import org.samtale.engine.scenario.SeatId;
import org.samtale.engine.scenario.Wording;
import org.samtale.server.attempt.AttemptData.TurnData;
import org.samtale.server.handout.Told;
import org.samtale.server.handout.Words;

/** A conversation told again to one of those who had it; the other one is called just that, and what they whispered is theirs. */
final class Retold {
    private static final Words ME = new Words("Du", "Du", "Du", "Du", "You");
    private static final Words OTHER = new Words(
            "Den andre studenten",
            "Den andre studenten",
            "Den anden studerende",
            "Den andra studenten",
            "The other student");
    private static final Words WHISPERED =
            new Words("%s hvisket", "%s kviskra", "%s hviskede", "%s viskade", "%s whispered");
    private static final Words ENDING = new Words("Slutten", "Slutten", "Slutningen", "Slutet", "The end");
    private static final String UNTOLD = "…";

    private final Optional<SeatId> me;
    private final Course course;
    private final List<TurnData> turns = new ArrayList<>();

    private Retold(Optional<SeatId> me, Course course) {
        this.me = me;
        this.course = course;
    }

    static Retold of(Attempt attempt, Scenario scenario, List<Turn> turns, Optional<SeatId> me) {
        var retold = new Retold(me, Course.begin(scenario, attempt));
        turns.forEach(retold::play);
        return retold;
    }

    private void play(Turn turn) {
        var input = Input.decode(turn.input());
        var mine = by(input).equals(me);
        var isOthersWhisper = input instanceof Input.Whisper && !mine;
        turns.add(new TurnData(
                turn.seq(), turn.at(), mine, isOthersWhisper ? Optional.empty() : Optional.of(turn.input())));
        course.play(input);
    }

    private Optional<SeatId> by(Input input) {
        return input instanceof Input.Whisper whisper
                ? Optional.of(whisper.seat())
                : course.playthrough().lead().map(Seat::id);
    }

    List<TurnData> turns() {
        return List.copyOf(turns);
    }

    /** What was said and done, without the turns that were taken back. */
    List<Told> lines(Wording wording, String language) {
        return course.parts().stream()
                .flatMap(part -> part.events().stream().flatMap(event -> line(event, part.by(), wording, language)))
                .toList();
    }

    private Stream<Told> line(Event event, Optional<SeatId> by, Wording wording, String language) {
        return switch (event) {
            case Event.StageEntered entered ->
                Stream.of(line("", wording.of(entered.stage().name())));
            case Event.You you -> Stream.of(line(who(by, language), said(you.choice(), wording)));
            case Event.Waited waited -> Stream.of(line(who(by, language), said(waited.choice(), wording)));
            case Event.Spoken spoken -> Stream.of(spoken(spoken.line(), wording));
            case Event.Whispered whispered -> {
                var seat = Optional.of(whispered.seat().id());
                yield Stream.of(line(
                        WHISPERED.in(language).formatted(who(seat, language)),
                        seat.equals(me) ? whispered.text() : UNTOLD));
            }
            case Event.Ended ended ->
                Stream.of(line(
                        ENDING.in(language),
                        wording.of(ended.ending().title()) + " "
                                + wording.of(ended.ending().summary())));
            case Event.MoodChanged hidden -> Stream.empty();
            case Event.Rewound hidden -> Stream.empty();
            case Event.HandedOver hidden -> Stream.empty();
            case Event.AskedAgain hidden -> Stream.empty();
            case Event.FactHeard hidden -> Stream.empty();
            case Event.FactConfirmed hidden -> Stream.empty();
            case Event.MeterMoved hidden -> Stream.empty();
            case Event.GoalMoved hidden -> Stream.empty();
            case Event.TopicOpened hidden -> Stream.empty();
            case Event.CueShown hidden -> Stream.empty();
            case Event.CueNoticed hidden -> Stream.empty();
            case Event.CueMissed hidden -> Stream.empty();
            case Event.Interrupted hidden -> Stream.empty();
        };
    }

    private String who(Optional<SeatId> by, String language) {
        return (by.equals(me) ? ME : OTHER).in(language);
    }

    private static String said(Choice choice, Wording wording) {
        return switch (choice.act()) {
            case Act.Say say ->
                say.action().map(action -> wording.of(action) + " ").orElse("") + wording.of(say.words());
            case Act.Do deed -> wording.of(deed.action());
            case Act.Wait silence -> wording.of(silence.text());
        };
    }

    private static Told spoken(Line line, Wording wording) {
        var name = line.who().map(who -> wording.of(who.name())).orElse("");
        return line(name, wording.of(line.words().or(line::direction).orElseThrow()));
    }

    private static Told line(String label, String text) {
        return new Told(label, text);
    }
}
