package org.samtale.engine.probe;

import java.util.BitSet;
import java.util.List;
import org.samtale.engine.expression.Condition;
import org.samtale.engine.scenario.Choice;
import org.samtale.engine.scenario.Cue;
import org.samtale.engine.scenario.Effect;
import org.samtale.engine.scenario.Fact;
import org.samtale.engine.scenario.Meter;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.Setting;
import org.samtale.engine.scenario.Topic;

/** Everything that may have become true in some conversation, and between which numbers each meter may stand. */
final class World {

    private final Scenario scenario;
    private final int[] low;
    private final int[] high;
    private final BitSet visited = new BitSet();
    private final BitSet chosen = new BitSet();
    private final BitSet used = new BitSet();
    private final BitSet told = new BitSet();
    private final BitSet suggested = new BitSet();
    private final BitSet raised = new BitSet();
    private final BitSet open = new BitSet();
    private final BitSet shown = new BitSet();
    private final BitSet noticed = new BitSet();
    private boolean confirms;
    private final boolean forTwo;

    /** Alone, or for two, who can come to all that one can and to what belongs to a pair. */
    World(Scenario scenario, boolean forTwo) {
        this.scenario = scenario;
        this.forTwo = forTwo;
        low = new int[scenario.meters().size()];
        high = new int[low.length];
        for (var meter : scenario.meters()) {
            low[meter.index()] = Math.min(meter.start(), meter.settlesAt().orElse(meter.start()));
            high[meter.index()] = Math.max(meter.start(), meter.settlesAt().orElse(meter.start()));
        }
    }

    boolean enter(int node) {
        return add(visited, node);
    }

    boolean show(Cue cue) {
        return add(shown, cue.index());
    }

    boolean isShown(Cue cue) {
        return shown.get(cue.index());
    }

    boolean tell(Fact fact) {
        return add(told, fact.index());
    }

    boolean mayBeOpen(Topic topic) {
        return open.get(topic.index());
    }

    /** Words and numbers may have any value they can have; only flags are followed. */
    boolean set(List<Setting> settings) {
        boolean grew = false;
        for (var setting : settings) {
            if (setting instanceof Setting.Raise raise) {
                grew |= add(raised, raise.flag().index());
            }
        }
        return grew;
    }

    boolean take(Choice choice) {
        boolean grew = add(chosen, choice.index());
        grew |= set(choice.sets());
        grew |= change(choice.effect());
        if (choice.topic().isPresent()) {
            grew |= add(open, choice.topic().get().index());
        }
        if (choice.notices().isPresent()) {
            grew |= add(noticed, choice.notices().get().index());
        }
        if (choice.suggests().isPresent()) {
            grew |= add(suggested, choice.suggests().get().index());
        }
        for (var doing : choice.impact().doings()) {
            var move = doing.move();
            grew |= add(used, move.index());
            grew |= change(doing.effect());
            for (var instead : doing.instead()) {
                grew |= change(instead.effect());
            }
            if (move.givesBackPercent() > 0) {
                grew |= giveBack();
            }
            grew |= move.confirms() && !confirms;
            confirms |= move.confirms();
        }
        return grew;
    }

    /** A change that may happen once may happen often, so only its direction matters. */
    boolean change(Effect effect) {
        boolean grew = false;
        for (int i = 0; i < low.length; i++) {
            int change = effect.on(i);
            grew |= (change > 0 && high[i] < Meter.MAX) || (change < 0 && low[i] > Meter.MIN);
            high[i] = change > 0 ? Meter.MAX : high[i];
            low[i] = change < 0 ? Meter.MIN : low[i];
        }
        return grew;
    }

    private boolean giveBack() {
        boolean grew = false;
        for (var meter : scenario.meters()) {
            int i = meter.index();
            boolean upwards = meter.good() == Meter.Good.HIGH;
            grew |= upwards ? high[i] < Meter.MAX : low[i] > Meter.MIN;
            high[i] = upwards ? Meter.MAX : high[i];
            low[i] = upwards ? low[i] : Meter.MIN;
        }
        return grew;
    }

    private static boolean add(BitSet set, int index) {
        boolean isNew = !set.get(index);
        set.set(index);
        return isNew;
    }

    /** False only when it is certain that the condition never holds; what nothing is known about may hold. */
    boolean mayHold(Condition condition) {
        if (condition instanceof Condition.All all) {
            return mayHoldTogether(all.conditions());
        }
        if (condition instanceof Condition.Any any) {
            return any.conditions().stream().anyMatch(this::mayHold);
        }
        if (condition instanceof Condition.Not not) {
            return !mustHold(not.condition());
        }
        if (condition instanceof Condition.MeterWithin within) {
            return Math.max(within.low(), low[within.meter()]) <= Math.min(within.high(), high[within.meter()]);
        }
        if (isAboutTwo(condition)) {
            return forTwo;
        }
        return !(condition instanceof Condition.Never) && mayHaveHappened(condition);
    }

    private static boolean isAboutTwo(Condition condition) {
        return condition instanceof Condition.InPair
                || condition instanceof Condition.Leads
                || condition instanceof Condition.HandedOverTooSoon;
    }

    private boolean mayHaveHappened(Condition condition) {
        if (condition instanceof Condition.InformationWithin within) {
            return within.low() <= percentTold();
        }
        if (condition instanceof Condition.Knows knows) {
            return told.get(knows.fact());
        }
        if (condition instanceof Condition.Confirmed confirmed) {
            return confirms && told.get(confirmed.fact());
        }
        if (condition instanceof Condition.Unsure unsure) {
            return suggested.get(unsure.fact());
        }
        if (condition instanceof Condition.VisitedWithin within) {
            return within.low() <= 0 || visited.get(within.node());
        }
        if (condition instanceof Condition.ChoseWithin within) {
            return within.low() <= 0 || mayChoose(within.choice(), within.low());
        }
        if (condition instanceof Condition.UsedWithin within) {
            return within.low() <= 0 || used.get(within.move());
        }
        if (condition instanceof Condition.Noticed cue) {
            return noticed.get(cue.cue());
        }
        if (condition instanceof Condition.Missed cue) {
            return shown.get(cue.cue());
        }
        if (condition instanceof Condition.Opened topic) {
            return open.get(topic.topic());
        }
        return !(condition instanceof Condition.FlagSet flag) || raised.get(flag.flag());
    }

    /** True only when it is certain that the condition always holds. */
    boolean mustHold(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.conditions().stream().allMatch(this::mustHold);
        }
        if (condition instanceof Condition.Any any) {
            return any.conditions().stream().anyMatch(this::mustHold);
        }
        if (condition instanceof Condition.Not not) {
            return !mayHold(not.condition());
        }
        if (condition instanceof Condition.MeterWithin within) {
            return within.low() <= low[within.meter()] && within.high() >= high[within.meter()];
        }
        return condition instanceof Condition.Always;
    }

    private boolean mayChoose(int choice, int times) {
        return chosen.get(choice)
                && (times <= 1 || scenario.choices().get(choice).sticky());
    }

    /** Whether no two of them exclude each other. */
    private boolean mayHoldTogether(List<Condition> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (!mayHold(parts.get(i))) {
                return false;
            }
            for (int j = i + 1; j < parts.size(); j++) {
                if (excludes(parts.get(i), parts.get(j)) || excludes(parts.get(j), parts.get(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean excludes(Condition one, Condition other) {
        if (other instanceof Condition.Not not && not.condition().equals(one)) {
            return true;
        }
        return one instanceof Condition.MeterWithin first
                && other instanceof Condition.MeterWithin second
                && first.meter() == second.meter()
                && Math.max(first.low(), second.low()) > Math.min(first.high(), second.high());
    }

    private int percentTold() {
        int facts = scenario.facts().size();
        return facts == 0 ? 0 : 100 * told.cardinality() / facts;
    }
}
