package org.samtale.engine.probe;

import java.util.Map;
import org.samtale.engine.scenario.Choice;
import org.samtale.engine.scenario.GoalPoints;
import org.samtale.engine.scenario.Meter;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.Stance;

/**
 * How much each stance likes each choice. Moves of the framework are liked by their name, and what a scenario has of its
 * own by that of its kin; without one it is liked for what it is: a misstep, or something that helps.
 */
final class Tastes {

    private static final Map<String, Double> SKILLED = Map.ofEntries(
            Map.entry("follow", 3.0),
            Map.entry("mirror", 3.0),
            Map.entry("do-together", 2.8),
            Map.entry("choice", 2.7),
            Map.entry("invite", 2.6),
            Map.entry("clear", 2.6),
            Map.entry("validate", 2.5),
            Map.entry("ask-permission", 2.5),
            Map.entry("plan", 2.4),
            Map.entry("sum", 4.0),
            Map.entry("repair", 3.0),
            Map.entry("wait", 2.0),
            Map.entry("specific", 1.0));

    private static final Map<String, Double> REASSURING = Map.ofEntries(
            Map.entry("soothe", 5.0),
            Map.entry("validate", 3.0),
            Map.entry("fix", 2.2),
            Map.entry("clear", 2.0),
            Map.entry("plan", 2.0),
            Map.entry("do-together", 1.6),
            Map.entry("lecture", 1.6),
            Map.entry("closed", 1.4),
            Map.entry("pass-by", 1.2),
            Map.entry("wait", 0.2));

    private static final Map<String, Double> PRESSING = Map.ofEntries(
            Map.entry("press", 5.0),
            Map.entry("closed", 4.0),
            Map.entry("talk-over", 3.4),
            Map.entry("stack", 3.8),
            Map.entry("lead", 3.6),
            Map.entry("lecture", 3.0),
            Map.entry("specific", 2.5),
            Map.entry("invite", 1.5),
            Map.entry("jargon", 1.5),
            Map.entry("pass-by", 1.5),
            Map.entry("wait", -0.5));

    private static final Map<String, Double> FIXING = Map.ofEntries(
            Map.entry("fix", 5.0),
            Map.entry("lecture", 4.2),
            Map.entry("jargon", 3.2),
            Map.entry("plan", 3.0),
            Map.entry("soothe", 2.2),
            Map.entry("specific", 2.0),
            Map.entry("closed", 2.0),
            Map.entry("lead", 2.0),
            Map.entry("stack", 2.0),
            Map.entry("clear", 1.4),
            Map.entry("invite", 1.2),
            Map.entry("wait", 0.0));

    private static final Map<String, Double> TALKING_OVER = Map.ofEntries(
            Map.entry("talk-over", 5.0),
            Map.entry("specific", 2.6),
            Map.entry("fix", 2.6),
            Map.entry("closed", 2.4),
            Map.entry("pass-by", 2.2),
            Map.entry("jargon", 2.0),
            Map.entry("stack", 2.0),
            Map.entry("lead", 2.0),
            Map.entry("clear", 1.6),
            Map.entry("invite", 1.4),
            Map.entry("wait", 0.4));

    private static final Map<String, Double> AVOIDING = Map.ofEntries(
            Map.entry("pass-by", 5.0),
            Map.entry("closed", 3.0),
            Map.entry("soothe", 2.5),
            Map.entry("clear", 2.2),
            Map.entry("choice", 2.2),
            Map.entry("wait", 2.0),
            Map.entry("do-together", 1.8),
            Map.entry("validate", 1.5),
            Map.entry("specific", 1.5),
            Map.entry("jargon", 1.5),
            Map.entry("stack", 1.0),
            Map.entry("invite", 0.0),
            Map.entry("repair", 0.0),
            Map.entry("lead", 0.0),
            Map.entry("follow", -0.5),
            Map.entry("mirror", -1.0),
            Map.entry("sum", -1.0),
            Map.entry("press", -3.0));

    private static final Map<String, Double> POLITE = Map.ofEntries(
            Map.entry("do-together", 4.0),
            Map.entry("validate", 2.8),
            Map.entry("choice", 2.6),
            Map.entry("soothe", 2.2),
            Map.entry("repair", 2.0),
            Map.entry("mirror", 1.6),
            Map.entry("clear", 1.6),
            Map.entry("ask-permission", 1.4),
            Map.entry("wait", 1.2),
            Map.entry("pass-by", 1.2),
            Map.entry("fix", 1.0),
            Map.entry("follow", 1.0),
            Map.entry("invite", -2.0),
            Map.entry("specific", -2.0),
            Map.entry("closed", -2.0),
            Map.entry("stack", -2.0),
            Map.entry("lead", -2.0),
            Map.entry("press", -2.0),
            Map.entry("sum", -2.0),
            Map.entry("plan", -2.0),
            Map.entry("talk-over", -2.0),
            Map.entry("jargon", -2.0),
            Map.entry("lecture", -2.0));

    /** What a skilled one feels about a misstep: would take it only when nothing else is offered. */
    private static final double REFUSED = -10;

    private static final double UNNAMED = 0.8;

    private final Scenario scenario;
    private final Stance stance;
    private final Judgement judgement;

    private Tastes(Scenario scenario, Stance stance, Judgement judgement) {
        this.scenario = scenario;
        this.stance = stance;
        this.judgement = judgement;
    }

    /** One number for each choice of the scenario, by its index. */
    static double[] of(Scenario scenario, Stance stance, Judgement judgement) {
        var tastes = new Tastes(scenario, stance, judgement);
        var likings = new double[scenario.choices().size()];
        for (var choice : scenario.choices()) {
            likings[choice.index()] = tastes.liking(choice);
        }
        return likings;
    }

    /** How much a liking varies from one moment to the next. */
    static double whim(Stance stance) {
        return switch (stance) {
            case SKILLED -> 2.5;
            case PRESSING -> 2.5;
            case REASSURING, FIXING, TALKING_OVER, AVOIDING -> 2.0;
            case POLITE -> 1.5;
            case RANDOM -> 1.0;
        };
    }

    private double liking(Choice choice) {
        return switch (stance) {
            case SKILLED -> skilled(choice);
            case REASSURING -> named(choice, REASSURING, true);
            case PRESSING -> named(choice, PRESSING, true);
            case FIXING -> named(choice, FIXING, true);
            case TALKING_OVER -> named(choice, TALKING_OVER, true) + pullOfTheOthers(choice);
            case AVOIDING -> named(choice, AVOIDING, true) - (choice.topic().isPresent() ? 1.5 : 0);
            case POLITE -> named(choice, POLITE, false) - curiosity(choice);
            case RANDOM -> 0;
        };
    }

    private double skilled(Choice choice) {
        if (judgement.isMisstep(choice)) {
            return REFUSED;
        }
        double liking = named(choice, SKILLED, false);
        for (GoalPoints goal : choice.goals()) {
            liking += 0.6 * goal.points();
        }
        return liking + (choice.notices().isPresent() ? 1 : 0);
    }

    private double named(Choice choice, Map<String, Double> liked, boolean careless) {
        var known = liked.get(choice.mainMove().understoodAs().value());
        if (known != null) {
            return known;
        }
        if (isOfTheFramework(choice)) {
            return UNNAMED;
        }
        if (judgement.isMisstep(choice)) {
            return careless ? 2 : -2;
        }
        return careless ? UNNAMED : UNNAMED + Math.clamp(judgement.worth(choice) / 4.0, -3, 3);
    }

    private static boolean isOfTheFramework(Choice choice) {
        var move = choice.mainMove().understoodAs().value();
        return SKILLED.containsKey(move)
                || PRESSING.containsKey(move)
                || REASSURING.containsKey(move)
                || FIXING.containsKey(move);
    }

    /** Whoever speaks to the others makes it easier for them to go on, and that shows in their meters. */
    private double pullOfTheOthers(Choice choice) {
        boolean toOthers = !choice.to().isEmpty() && choice.to().stream().noneMatch(person -> person.index() == 0);
        double pull = toOthers ? 3 : 0;
        for (var meter : scenario.meters()) {
            boolean ofAnother = meter.of().isPresent() && meter.of().get().index() > 0;
            if (ofAnother && choice.effect().names(meter.index())) {
                int change = choice.effect().on(meter.index());
                boolean louder = meter.good() == Meter.Good.LOW ? change > 0 : change < 0;
                pull += change == 0 ? 0 : louder ? 2 : -1.5;
            }
        }
        return pull;
    }

    /** What would find something out. */
    private static double curiosity(Choice choice) {
        boolean tells = choice.answers().alternatives().stream()
                .anyMatch(alternative -> alternative.tells().isPresent());
        boolean asks = choice.moves().stream()
                .anyMatch(move -> move.understoodAs().value().equals("invite"));
        return (choice.topic().isPresent() ? 1.5 : 0) + (tells ? 1.5 : 0) + (asks ? 1.5 : 0);
    }
}
