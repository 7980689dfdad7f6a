package org.samtale.engine.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import org.samtale.engine.expression.Condition;
import org.samtale.engine.scenario.Cast;
import org.samtale.engine.scenario.Doing;
import org.samtale.engine.scenario.Effect;
import org.samtale.engine.scenario.Impact;
import org.samtale.engine.scenario.Impact.Harder;
import org.samtale.engine.scenario.Meter;
import org.samtale.engine.scenario.Move;

/**
 * Works out what moves and rules mean for those a choice is said to: which meter is the trust of this person. Done once
 * for every choice, so that a turn need not ask.
 */
final class Impacts {

    /** A meter that somebody does not have. */
    private static final int NONE = -1;

    private final List<String> shared;
    private final Condition lossesGrow;
    private final List<MoveDraft> drafts;
    private final List<Meter> meters;
    private final List<Cast> cast;
    private final boolean isPerPerson;

    Impacts(List<String> shared, Condition lossesGrow, List<MoveDraft> drafts, List<Meter> meters, List<Cast> cast) {
        this.shared = shared;
        this.lossesGrow = lossesGrow;
        this.drafts = drafts;
        this.meters = meters;
        this.cast = cast;
        this.isPerPerson = meters.stream().anyMatch(Impacts::standsIn);
    }

    /** For a choice that is said to those it names, or to the first of the cast. */
    Impact of(List<Move> moves, List<Cast> to) {
        var addressed = addressed(to);
        if (to.isEmpty() && !isPerPerson) {
            // Where nobody has a trust of their own there is one for all, whoever it is said to belong to.
            var doings =
                    moves.stream().map(move -> doing(move, this::everybodys, 0)).toList();
            var harder = List.of(new Harder(lossesGrow.about(this::everybodys), growing(meter -> true)));
            return new Impact(addressed, doings, harder, repaired(doings));
        }
        var doings = new ArrayList<Doing>();
        for (var move : moves) {
            for (var person : addressed) {
                doings.add(doing(move, meterOf(person), othersThan(person)));
            }
        }
        return new Impact(addressed, doings, harder(addressed), repaired(doings));
    }

    /** What the framework does to those a choice is said to; for a meter they share, once. */
    Effect on(Effect written, List<Cast> to) {
        var together = Effect.none();
        for (var person : addressed(to)) {
            var theirs = effect(written, to.isEmpty() && !isPerPerson ? this::everybodys : meterOf(person));
            for (var meter : meters) {
                if (meter.index() < Long.SIZE && theirs.names(meter.index())) {
                    together = together.with(meter.index(), theirs.on(meter.index()));
                }
            }
        }
        return together;
    }

    private List<Cast> addressed(List<Cast> to) {
        return !to.isEmpty() || cast.isEmpty() ? to : List.of(cast.getFirst());
    }

    private int everybodys(int meter) {
        return meter < shared.size() ? named(shared.get(meter)) : meter - shared.size();
    }

    private List<Harder> harder(List<Cast> addressed) {
        var harder = new ArrayList<Harder>();
        for (var person : cast) {
            boolean isAddressed = addressed.contains(person);
            long theirs = growing(meter -> meter.of().map(person::equals).orElse(isAddressed));
            if (theirs != 0) {
                harder.add(new Harder(lossesGrow.about(meterOf(person)), theirs));
            }
        }
        return harder;
    }

    private long repaired(List<Doing> doings) {
        return bits(meter ->
                doings.stream().anyMatch(doing -> doing.move().givesBackPercent() > 0 && doing.reaches(meter.index())));
    }

    private Doing doing(Move move, IntUnaryOperator meter, long others) {
        var draft = drafts.stream()
                .filter(one -> one.move().index() == move.index())
                .findFirst();
        var asARule = draft.map(one -> effect(one.effect(), meter)).orElse(Effect.none());
        var instead = draft.map(MoveDraft::instead).orElse(List.of()).stream()
                .map(one -> instead(one.when().about(meter), effect(one.effect(), meter), asARule))
                .toList();
        return new Doing(move, asARule, instead, others);
    }

    private Doing.Instead instead(Condition when, Effect effect, Effect asARule) {
        boolean harms = meters.stream().anyMatch(meter -> {
            int change = effect.on(meter.index());
            return meter.isLoss(change) && meter.isLoss(change - asARule.on(meter.index()));
        });
        return new Doing.Instead(when, effect, harms);
    }

    private Effect effect(Effect written, IntUnaryOperator meter) {
        var effect = Effect.none();
        for (int i = 0; i < shared.size() + meters.size(); i++) {
            int to = meter.applyAsInt(i);
            if (i < Long.SIZE && written.names(i) && to != NONE) {
                effect = effect.with(to, written.on(i));
            }
        }
        return effect;
    }

    /** By the numbers of a move: the framework's meters mean those of this person, the others themselves. */
    private IntUnaryOperator meterOf(Cast person) {
        return meter -> meter < shared.size() ? meterOf(person, shared.get(meter)) : meter - shared.size();
    }

    private int meterOf(Cast person, String name) {
        int everybodys = NONE;
        for (var meter : meters) {
            if (meter.as().filter(as -> as.value().equals(name)).isPresent()) {
                if (meter.of().filter(person::equals).isPresent()) {
                    return meter.index();
                }
                everybodys = meter.of().isEmpty() ? meter.index() : everybodys;
            }
        }
        return everybodys;
    }

    private int named(String name) {
        return meters.stream()
                .filter(meter -> meter.id().value().equals(name))
                .findFirst()
                .map(Meter::index)
                .orElse(NONE);
    }

    private long othersThan(Cast person) {
        return bits(meter -> meter.as().isPresent()
                && meter.of().filter(of -> !of.equals(person)).isPresent());
    }

    private long growing(Predicate<Meter> which) {
        return bits(meter -> meter.lossesGrow() && which.test(meter));
    }

    private long bits(Predicate<Meter> which) {
        long bits = 0;
        for (var meter : meters) {
            if (meter.index() < Long.SIZE && which.test(meter)) {
                bits |= 1L << meter.index();
            }
        }
        return bits;
    }

    private static boolean standsIn(Meter meter) {
        return meter.as().filter(as -> !as.equals(meter.id())).isPresent();
    }
}
