package org.samtale.engine.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.samtale.engine.debrief.Talk.Told;
import org.samtale.engine.play.Event;
import org.samtale.engine.scenario.Act;
import org.samtale.engine.scenario.Cast;
import org.samtale.engine.scenario.Line;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.Text;

/** Finds who had the floor in a course: how much each person said, when, and to whom. */
final class Floor {

    private final Scenario scenario;
    private final Course course;
    private final List<Line> epilogue;

    /** What is told after the conversation, the epilogue, is not part of who talked how much in it. */
    Floor(Scenario scenario, Course course, List<Line> epilogue) {
        this.scenario = scenario;
        this.course = course;
        this.epilogue = epilogue;
    }

    List<Talk> talk() {
        var everybody = new ArrayList<Talk>();
        everybody.add(learner());
        scenario.cast().forEach(person -> everybody.add(talk(person)));
        return everybody;
    }

    private Talk learner() {
        var words = new ArrayList<Text>();
        var lines = new ArrayList<Integer>();
        var told = new int[scenario.cast().size()];
        lines.add(0);
        for (var taken : course.turns()) {
            var choice = taken.choice();
            if (choice.act() instanceof Act.Say say) {
                words.add(say.words());
            }
            lines.add(choice.act() instanceof Act.Say ? 1 : 0);
            if (!choice.isWait() && saysToWhom()) {
                choice.impact().addressed().forEach(person -> told[person.index()]++);
            }
        }
        return new Talk(Optional.empty(), words.size(), words, lines, told(told));
    }

    /** Where no author ever names anybody, the first of the cast stands for them all, and nothing is known. */
    private boolean saysToWhom() {
        return scenario.choices().stream().anyMatch(choice -> !choice.to().isEmpty());
    }

    private Talk talk(Cast person) {
        var words = new ArrayList<Text>();
        var lines = new ArrayList<Integer>();
        var told = new int[scenario.cast().size()];
        int turns = 0;
        var parts = new ArrayList<List<Event>>();
        parts.add(course.opening());
        course.turns().forEach(taken -> parts.add(taken.events()));
        for (var events : parts) {
            int before = words.size();
            int aloud = 0;
            for (var event : events) {
                if (event instanceof Event.Spoken spoken && isBy(person, spoken.line())) {
                    spoken.line().words().ifPresent(words::add);
                    aloud += spoken.line().aloud() ? 1 : 0;
                    spoken.line().to().forEach(other -> told[other.index()]++);
                }
            }
            turns += words.size() > before ? 1 : 0;
            lines.add(aloud);
        }
        return new Talk(Optional.of(person), turns, words, lines, told(told));
    }

    private boolean isBy(Cast person, Line line) {
        return line.who().filter(person::equals).isPresent() && !epilogue.contains(line);
    }

    private List<Told> told(int[] times) {
        return scenario.cast().stream()
                .filter(person -> times[person.index()] > 0)
                .map((Cast person) -> new Told(person, times[person.index()]))
                .toList();
    }
}
