package org.samtale.engine.probe;

import java.util.List;
import org.samtale.engine.play.Event;
import org.samtale.engine.play.Input;
import org.samtale.engine.play.Interpreter;
import org.samtale.engine.play.Mode;
import org.samtale.engine.play.Outcome;
import org.samtale.engine.play.Playthrough;
import org.samtale.engine.scenario.Choice;
import org.samtale.engine.scenario.Conduct;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.Stance;

/** Goes through a conversation as a conduct would; the same conduct and seed always choose the same. */
final class Rehearsal {

    /** What goes on past so many turns goes on for ever. */
    static final int MOST_TURNS = 200;

    /** Mistakes slip in while the conversation can still go either way. */
    private static final int SLIPPERY_TURNS = 12;

    /** Making good comes to the mind of the skilled right after a misstep. */
    private static final double MAKES_GOOD = 4;

    private static final double OUT_OF_PLACE = -4;
    private static final double TIRED_OF_SILENCE = -1.2;
    private static final double TIRED_OF_THE_SAME = -2;

    private final Scenario scenario;
    private final Conduct conduct;
    private final Judgement judgement;
    private final double[] tastes;
    private final double whim;
    private final boolean skilled;

    private Dice dice = new Dice(0);
    private long slips;
    private int silences;
    private int sameRunning;
    private int last;
    private boolean misstepped;

    /** Follows a conversation as it goes. */
    interface Watcher {

        void begun(long seed, List<Event> events);

        void turned(Playthrough before, Choice choice, List<Event> events);

        void over(Playthrough end);
    }

    Rehearsal(Scenario scenario, Conduct conduct, Judgement judgement) {
        this.scenario = scenario;
        this.conduct = conduct;
        this.judgement = judgement;
        tastes = Tastes.of(scenario, conduct.stance(), judgement);
        whim = Tastes.whim(conduct.stance());
        skilled = conduct.stance() == Stance.SKILLED;
    }

    void play(long seed, Watcher watcher) {
        dice = new Dice(seed ^ Dice.mixed(conduct.toString().hashCode()));
        slips = slips();
        silences = 0;
        sameRunning = 0;
        last = -1;
        misstepped = false;
        var begun = Interpreter.begin(scenario, seed, Mode.FULL);
        watcher.begun(seed, begun.events());
        var now = begun.playthrough();
        while (now.ended().isEmpty()
                && now.turn() < MOST_TURNS
                && !now.offered().isEmpty()) {
            var choice = pick(now);
            var next = step(scenario, now, new Input.Choose(choice.id()));
            watcher.turned(now, choice, next.events());
            now = next.playthrough();
        }
        watcher.over(now);
    }

    /** Requires a choice that is offered. */
    static Outcome.Advanced step(Scenario scenario, Playthrough now, Input.Choose input) {
        return switch (Interpreter.step(scenario, now, input)) {
            case Outcome.Advanced advanced -> advanced;
            case Outcome.Rejected rejected ->
                throw new IllegalStateException(input.choice() + " was offered and is refused: " + rejected);
        };
    }

    private long slips() {
        long turns = 0;
        while (Long.bitCount(turns) < conduct.mistakes()) {
            turns |= 1L << dice.below(SLIPPERY_TURNS);
        }
        return turns;
    }

    private Choice pick(Playthrough now) {
        var offered = now.offered();
        boolean slip = now.turn() < Long.SIZE && (slips & (1L << now.turn())) != 0;
        var picked = slip ? tempting(offered) : -1;
        if (slip && picked < 0) {
            postpone(now.turn());
        }
        if (picked < 0) {
            picked = liked(now, offered);
        }
        var choice = offered.get(picked);
        silences = choice.isWait() ? silences + 1 : 0;
        sameRunning = choice.index() == last ? sameRunning + 1 : 0;
        last = choice.index();
        misstepped = judgement.isMisstep(choice);
        return choice;
    }

    private int liked(Playthrough now, List<Choice> offered) {
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < offered.size(); i++) {
            var choice = offered.get(i);
            double liking = tastes[choice.index()] + dice.upTo(whim);
            if (conduct.stance() != Stance.RANDOM) {
                liking += choice.isWait() ? TIRED_OF_SILENCE * silences : 0;
                liking += choice.index() == last ? TIRED_OF_THE_SAME * (sameRunning + 1) : 0;
            }
            if (skilled) {
                liking += misstepped && choice.mainMove().givesBackPercent() > 0 ? MAKES_GOOD : 0;
                liking += harms(now, choice) ? OUT_OF_PLACE : 0;
            }
            if (liking > most) {
                most = liking;
                best = i;
            }
        }
        return best;
    }

    /** A good thing at the wrong time, as somebody who looks at the other can see. */
    private boolean harms(Playthrough now, Choice choice) {
        var doings = choice.impact().doings();
        for (int i = 0; i < doings.size(); i++) {
            var instead = doings.get(i).instead();
            for (int j = 0; j < instead.size(); j++) {
                if (now.holds(instead.get(j).when())) {
                    if (instead.get(j).harms()) {
                        return true;
                    }
                    break;
                }
            }
        }
        return false;
    }

    /** One of the missteps that are offered; -1 when there is none. */
    private int tempting(List<Choice> offered) {
        int found = -1;
        int count = 0;
        for (int i = 0; i < offered.size(); i++) {
            if (judgement.isMisstep(offered.get(i)) && dice.below(++count) == 0) {
                found = i;
            }
        }
        return found;
    }

    private void postpone(int turn) {
        int later = turn + 1;
        while (later < Long.SIZE && (slips & (1L << later)) != 0) {
            later++;
        }
        if (later < Long.SIZE) {
            slips |= 1L << later;
        }
    }
}
