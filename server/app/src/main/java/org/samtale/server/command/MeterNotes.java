package org.samtale.server.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.samtale.engine.play.Event;
import org.samtale.engine.play.Playthrough;
import org.samtale.engine.play.Reason;
import org.samtale.engine.scenario.Choice;
import org.samtale.engine.scenario.Meter;
import org.samtale.engine.scenario.Move;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.Text;
import org.samtale.engine.scenario.Wording;

/** Says to an author what a learner never sees: how things stand, and what moved in a turn and why. */
final class MeterNotes {
    private final Scenario scenario;
    private final Wording wording;

    MeterNotes(Scenario scenario, Wording wording) {
        this.scenario = scenario;
        this.wording = wording;
    }

    /** How everything stands when a conversation begins; by the names that conditions use. */
    List<String> standing(Playthrough now) {
        var notes = new ArrayList<String>();
        notes.add("In the node " + now.node().id() + ".");
        for (var meter : scenario.meters()) {
            notes.add(meter.id() + " " + now.meter(meter) + band(meter, now.meter(meter)) + ": " + words(meter.name()));
        }
        for (var value : scenario.values()) {
            notes.add(value.id() + " " + value.written(now.value(value)));
        }
        return notes;
    }

    /** How the program understood what was chosen. */
    String understood(Choice choice) {
        return "Understood as: "
                + choice.moves().stream().map(Move::name).map(this::words).collect(Collectors.joining(", then "))
                + " (" + choice.moves().stream().map(move -> move.id().value()).collect(Collectors.joining(", "))
                + ")";
    }

    /** What the turn changed, in the order in which an author asks: meters, facts, memories, goals, where one is now. */
    List<String> changes(Playthrough before, Playthrough after, List<Event> events, List<Reason> reasons) {
        var notes = new ArrayList<String>();
        for (var meter : scenario.meters()) {
            var why = reasons.stream()
                    .filter(one -> one.meter().equals(meter))
                    .map(this::why)
                    .toList();
            if (!why.isEmpty()) {
                notes.add(moved(meter, before.meter(meter), after.meter(meter)) + ": " + String.join(", ", why));
            }
        }
        events.forEach(event -> told(event, notes));
        for (var flag : scenario.flags()) {
            if (after.flag(flag) && !before.flag(flag)) {
                notes.add("Remembered from now on: " + flag.id());
            }
        }
        for (var value : scenario.values()) {
            if (before.value(value) != after.value(value)) {
                notes.add(value.id() + " " + value.written(before.value(value)) + " → "
                        + value.written(after.value(value)));
            }
        }
        if (!before.node().equals(after.node())) {
            notes.add("Now in the node " + after.node().id() + ".");
        }
        return notes;
    }

    private void told(Event event, List<String> notes) {
        switch (event) {
            case Event.FactHeard heard ->
                notes.add((heard.reliable() ? "Found out: " : "Only suggested, so not reliable: ")
                        + words(heard.fact().text()) + " (" + heard.fact().id() + ")");
            case Event.FactConfirmed confirmed ->
                notes.add("Confirmed: " + words(confirmed.fact().text()) + " ("
                        + confirmed.fact().id() + ")");
            case Event.GoalMoved moved ->
                notes.add(
                        "Goal " + signed(moved.by()) + ": " + words(moved.goal().text()));
            case Event.TopicOpened opened ->
                notes.add("Topic opened: " + words(opened.topic().name()));
            case Event.CueShown shown ->
                notes.add("A signal is shown" + (shown.returning() ? " again: " : ": ")
                        + shown.cue().id());
            case Event.CueNoticed noticed ->
                notes.add("The signal was taken up: " + noticed.cue().id());
            case Event.CueMissed missed ->
                notes.add("The signal was passed by: " + missed.cue().id());
            case Event.Interrupted interrupted ->
                notes.add(
                        "Somebody took the floor: " + interrupted.interruption().id());
            case Event.HandedOver over ->
                notes.add(handedOver(over) + words(over.to().name()));
            case Event.AskedAgain asked ->
                notes.add("The other one had asked for this before: "
                        + asked.inquiry().id());
            case Event.StageEntered seen -> {}
            case Event.You seen -> {}
            case Event.Waited seen -> {}
            case Event.Spoken seen -> {}
            case Event.MoodChanged seen -> {}
            case Event.MeterMoved seen -> {}
            case Event.Whispered seen -> {}
            case Event.Rewound seen -> {}
            case Event.Ended seen -> {}
        }
    }

    private String why(Reason reason) {
        var move = reason.move().map(Move::name).map(this::words).orElse("");
        var why =
                switch (reason.why()) {
                    case SETTLES -> "as it settles";
                    case MOVE -> "by " + move;
                    case INSTEAD -> "by " + move + ", at this moment";
                    case GIVES_BACK -> "given back by " + move;
                    case CHOICE -> "by this choice";
                    case ANSWER -> "by the answer";
                    case INTERRUPTION -> "by who took the floor";
                    case HANDED_OVER_TOO_SOON -> "for handing over too soon";
                    case ASKED_AGAIN -> "for being asked again";
                };
        return signed(reason.by()) + " " + why
                + (reason.grown() ? " (losses weigh more now)" : "")
                + (reason.repeated() ? " (less, because it is repeated)" : "");
    }

    private String moved(Meter meter, int before, int after) {
        if (before == after) {
            return meter.id() + " stays " + after;
        }
        var change = meter.id() + " " + before + " → " + after;
        return meter.band(before).equals(meter.band(after)) ? change : change + ", now" + band(meter, after);
    }

    private String band(Meter meter, int value) {
        return meter.band(value)
                .map(band -> " " + band.id() + " («" + words(band.name()) + "»)")
                .orElse("");
    }

    private static String signed(int by) {
        return by < 0 ? "−" + -by : "+" + by;
    }

    private static String handedOver(Event.HandedOver over) {
        if (over.taken()) {
            return "The word had been left behind, and was taken by ";
        }
        return over.tooSoon() ? "The word was handed over too soon, to " : "The word was handed over to ";
    }

    private String words(Text text) {
        return wording.of(text).strip();
    }
}
