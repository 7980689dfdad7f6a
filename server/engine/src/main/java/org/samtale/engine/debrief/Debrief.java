package org.samtale.engine.debrief;

import java.util.List;
import java.util.Optional;
import org.samtale.engine.play.Company;
import org.samtale.engine.play.Input;
import org.samtale.engine.play.Mode;
import org.samtale.engine.scenario.Ending;
import org.samtale.engine.scenario.Line;
import org.samtale.engine.scenario.Scenario;

/** Everything the debrief of one attempt tells, in the order of the course as it stands after all rewinds. */
public record Debrief(
        List<MeterCurve> curves,
        List<Integer> information,
        List<TurnReport> turns,
        Marks marks,
        List<GoalReport> goals,
        List<FactReport> facts,
        List<Talk> talk,
        List<MoveUse> moves,
        int waits,
        int longestSilence,
        List<SilenceUse> silences,
        int rewinds,
        Optional<Ending> ending,
        List<Line> epilogue,
        Optional<Collaboration> collaboration) {

    public Debrief {
        curves = List.copyOf(curves);
        information = List.copyOf(information);
        turns = List.copyOf(turns);
        goals = List.copyOf(goals);
        facts = List.copyOf(facts);
        talk = List.copyOf(talk);
        moves = List.copyOf(moves);
        silences = List.copyOf(silences);
        epilogue = List.copyOf(epilogue);
    }

    /** Requires the inputs of an attempt, each of which was accepted when it was made. */
    public static Debrief of(Scenario scenario, long seed, Mode mode, List<Input> inputs) {
        return of(scenario, seed, mode, Company.ALONE, inputs);
    }

    /** The same of an attempt that two may have shared. */
    public static Debrief of(Scenario scenario, long seed, Mode mode, Company company, List<Input> inputs) {
        return new Analysis(scenario, Course.replay(scenario, seed, mode, company, inputs)).debrief();
    }
}
