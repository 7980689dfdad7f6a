package org.samtale.engine.debrief;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.samtale.engine.debrief.GoalReport.GoalTurn;
import org.samtale.engine.debrief.GoalReport.Level;
import org.samtale.engine.debrief.TurnReport.Note;
import org.samtale.engine.debrief.TurnReport.Offer;
import org.samtale.engine.play.Event;
import org.samtale.engine.play.Input;
import org.samtale.engine.play.Playthrough;
import org.samtale.engine.scenario.Fact;
import org.samtale.engine.scenario.Goal;
import org.samtale.engine.scenario.GoalPoints;
import org.samtale.engine.scenario.Line;
import org.samtale.engine.scenario.Meter;
import org.samtale.engine.scenario.Move;
import org.samtale.engine.scenario.Scenario;

/** Looks back at a course, turn by turn and as a whole. */
final class Analysis {

    private final Scenario scenario;
    private final Course course;
    private final Intentions intentions;

    Analysis(Scenario scenario, Course course) {
        this.scenario = scenario;
        this.course = course;
        this.intentions = new Intentions(scenario.vocabulary());
    }

    Debrief debrief() {
        var turns = turns();
        var end = course.end();
        return new Debrief(
                scenario.meters().stream()
                        .map(meter -> new MeterCurve(meter, curve(stand -> stand.meter(meter))))
                        .toList(),
                curve(Playthrough::information),
                turns,
                new MarkFinder(turns, curveOfFirstMeter()).marks(),
                scenario.goals().stream().map(goal -> goal(goal, end, turns)).toList(),
                scenario.facts().stream().map(fact -> fact(fact, end)).toList(),
                new Floor(scenario, course, epilogue()).talk(),
                moves(),
                (int) course.turns().stream()
                        .filter(taken -> taken.choice().isWait())
                        .count(),
                longestSilence(),
                silences(turns),
                course.rewinds(),
                end.ended(),
                epilogue(),
                Together.in(course, scenario.pair()));
    }

    private List<Integer> curve(ToIntFunction<Playthrough> value) {
        var values = new ArrayList<Integer>();
        values.add(value.applyAsInt(course.begin()));
        course.turns().forEach(taken -> values.add(value.applyAsInt(taken.after())));
        return values;
    }

    private List<Integer> curveOfFirstMeter() {
        return scenario.meters().isEmpty()
                ? List.of()
                : curve(stand -> stand.meter(scenario.meters().getFirst()));
    }

    private List<TurnReport> turns() {
        var reports = new ArrayList<TurnReport>();
        int running = 0;
        for (int i = 0; i < course.turns().size(); i++) {
            var taken = course.turns().get(i);
            boolean same = i > 0
                    && course.turns()
                            .get(i - 1)
                            .choice()
                            .mainMove()
                            .equals(taken.choice().mainMove());
            running = same ? running + 1 : 1;
            reports.add(new TurnReport(
                    i + 1,
                    taken.before().stage(),
                    taken.choice(),
                    taken.before().lead(),
                    changes(taken.events()),
                    goals(taken.events()),
                    heard(taken.events()),
                    taken.events(),
                    offers(taken),
                    notes(taken, running),
                    intentions.of(taken.meant(), taken.choice(), changes(taken.events()))));
        }
        return reports;
    }

    private List<Offer> offers(Course.Taken taken) {
        return taken.before().offered().stream()
                .map(choice -> {
                    var events = choice.equals(taken.choice())
                            ? taken.events()
                            : Course.advance(scenario, taken.before(), new Input.Choose(choice.id()))
                                    .events();
                    return new Offer(choice, changes(events), goals(events));
                })
                .toList();
    }

    private static List<MeterChange> changes(List<Event> events) {
        var changes = new ArrayList<MeterChange>();
        for (var event : events) {
            if (event instanceof Event.MeterMoved moved) {
                changes.add(new MeterChange(moved.meter(), moved.by()));
            }
        }
        return changes;
    }

    private List<GoalPoints> goals(List<Event> events) {
        var sums = new int[scenario.goals().size()];
        for (var event : events) {
            if (event instanceof Event.GoalMoved moved) {
                sums[moved.goal().index()] += moved.by();
            }
        }
        var goals = new ArrayList<GoalPoints>();
        for (var goal : scenario.goals()) {
            if (sums[goal.index()] != 0) {
                goals.add(new GoalPoints(goal, sums[goal.index()]));
            }
        }
        return goals;
    }

    private static List<Fact> heard(List<Event> events) {
        var facts = new ArrayList<Fact>();
        for (var event : events) {
            if (event instanceof Event.FactHeard heard) {
                facts.add(heard.fact());
            }
        }
        return facts;
    }

    private Set<Note> notes(Course.Taken taken, int running) {
        var notes = EnumSet.noneOf(Note.class);
        if (running >= scenario.rules().repetition().after()) {
            notes.add(Note.REPEATED);
        }
        var changes = changes(taken.events());
        if (changes.stream().anyMatch(change -> isMoreThanSettling(change) && isHarder(change.meter(), taken))) {
            notes.add(Note.HARDER);
        }
        boolean gained = changes.stream().anyMatch(change -> !change.meter().isLoss(change.by()));
        if (gained && taken.choice().moves().stream().anyMatch(move -> move.givesBackPercent() > 0)) {
            notes.add(Note.REPAIRED);
        }
        taken.events().forEach(event -> {
            switch (event) {
                case Event.Interrupted interrupted -> notes.add(Note.INTERRUPTED);
                case Event.CueMissed missed -> notes.add(Note.MISSED_CUE);
                case Event.CueNoticed noticed -> notes.add(Note.NOTICED_CUE);
                case Event.FactHeard heard -> {
                    if (!heard.reliable()) {
                        notes.add(Note.UNRELIABLE);
                    }
                }
                case Event.StageEntered other -> {}
                case Event.You other -> {}
                case Event.Waited other -> {}
                case Event.Spoken other -> {}
                case Event.MoodChanged other -> {}
                case Event.FactConfirmed other -> {}
                case Event.MeterMoved other -> {}
                case Event.GoalMoved other -> {}
                case Event.TopicOpened other -> {}
                case Event.CueShown other -> {}
                case Event.HandedOver other -> {}
                case Event.AskedAgain other -> {}
                case Event.Whispered other -> {}
                case Event.Rewound other -> {}
                case Event.Ended other -> {}
            }
        });
        return notes;
    }

    private static boolean isHarder(Meter meter, Course.Taken taken) {
        return taken.choice().impact().harder().stream()
                .anyMatch(
                        harder -> harder.names(meter.index()) && taken.before().holds(harder.when()));
    }

    private static boolean isMoreThanSettling(MeterChange change) {
        var meter = change.meter();
        int settling = meter.settlesAt().isPresent() ? meter.settlesBy() : 0;
        return meter.lossesGrow() && meter.isLoss(change.by()) && Math.abs(change.by()) > settling;
    }

    private static GoalReport goal(Goal goal, Playthrough end, List<TurnReport> turns) {
        var moved = new ArrayList<GoalTurn>();
        for (var turn : turns) {
            turn.goals().stream()
                    .filter(points -> points.goal().equals(goal))
                    .forEach(points -> moved.add(new GoalTurn(turn.turn(), points.points())));
        }
        int points = end.points(goal);
        var level = points >= goal.fullAt() ? Level.REACHED : points >= 1 ? Level.ON_THE_WAY : Level.NOT_YET;
        return new GoalReport(goal, level, points, moved);
    }

    private FactReport fact(Fact fact, Playthrough end) {
        var turn = OptionalInt.empty();
        boolean reliable = false;
        for (int i = 0; i < course.turns().size(); i++) {
            for (var event : course.turns().get(i).events()) {
                if (event instanceof Event.FactHeard heard
                        && heard.fact().equals(fact)
                        && (turn.isEmpty() || (heard.reliable() && !reliable))) {
                    turn = OptionalInt.of(i + 1);
                    reliable = heard.reliable();
                }
            }
        }
        return new FactReport(fact, end.fact(fact), turn);
    }

    private List<MoveUse> moves() {
        var counts = new int[scenario.moves().size()];
        course.turns().forEach(taken -> taken.choice().moves().forEach(move -> counts[move.index()]++));
        return scenario.moves().stream()
                .filter(move -> counts[move.index()] > 0)
                .map((Move move) -> new MoveUse(move, counts[move.index()]))
                .toList();
    }

    private int longestSilence() {
        int longest = 0;
        int running = 0;
        for (var taken : course.turns()) {
            running = taken.choice().isWait() ? running + 1 : 0;
            longest = Math.max(longest, running);
        }
        return longest;
    }

    /** All lengths the framework names, also those that were never kept. */
    private List<SilenceUse> silences(List<TurnReport> turns) {
        return scenario.vocabulary().silences().stream()
                .map(silence -> new SilenceUse(silence, (int) turns.stream()
                        .filter(turn -> turn.silence().filter(silence::equals).isPresent())
                        .count()))
                .toList();
    }

    private List<Line> epilogue() {
        if (course.turns().isEmpty()) {
            return List.of();
        }
        for (var event : course.turns().getLast().events()) {
            if (event instanceof Event.Ended ended) {
                return ended.epilogue();
            }
        }
        return List.of();
    }
}
