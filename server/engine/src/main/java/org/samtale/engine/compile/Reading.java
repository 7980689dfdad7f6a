package org.samtale.engine.compile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samtale.engine.expression.Condition;
import org.samtale.engine.grammar.TalkShapes;
import org.samtale.engine.scenario.Band;
import org.samtale.engine.scenario.Cast;
import org.samtale.engine.scenario.Counted;
import org.samtale.engine.scenario.Effect;
import org.samtale.engine.source.Entry;
import org.samtale.engine.source.Source;

/** What all readers of one compilation share: the problems, the names, the texts. */
public final class Reading {

    private final Problems problems = new Problems();
    private final Names names = new Names(problems);
    private final Texts texts = new Texts();
    private final Values values = new Values(problems);
    private final MeterNames meters = new MeterNames(problems, names);
    private final List<Band> bands = new ArrayList<>();
    private final List<PersonDraft> people = new ArrayList<>();
    private final Quantities quantities = new Quantities();
    private final Set<Counted> counted = EnumSet.noneOf(Counted.class);

    /** With nothing found yet. */
    public Reading() {}

    public Problems problems() {
        return problems;
    }

    Names names() {
        return names;
    }

    Texts texts() {
        return texts;
    }

    public Values values() {
        return values;
    }

    List<Band> bands() {
        return bands;
    }

    /** Those of the included files, in the order of their names. */
    List<PersonDraft> people() {
        return people;
    }

    Quantities quantities() {
        return quantities;
    }

    MeterNames meters() {
        return meters;
    }

    /** What conditions asked for so far. */
    Set<Counted> counted() {
        return counted;
    }

    Condition when(Fields fields) {
        return fields.find("when")
                .map(source -> condition(source, fields.what()))
                .orElse(new Condition.Always());
    }

    Condition condition(Source source, String what) {
        return values.scalar(source, "a condition in " + what)
                .map(scalar -> new ConditionParser(this, scalar, false).parse())
                .orElse(new Condition.Always());
    }

    /** A condition about a move that is just being used. */
    Condition conditionOnMove(Fields fields) {
        return fields.require("when")
                .flatMap(source -> values.scalar(source, "a condition in " + fields.what()))
                .map(scalar -> new ConditionParser(this, scalar, true).parse())
                .orElse(new Condition.Always());
    }

    Effect effectOfMove(Fields fields) {
        return effect(fields.mapping("effect"), true);
    }

    /** What the framework does to the meters of those something is said to, whoever they are. */
    Effect effectForPeople(Fields fields, String key) {
        return effect(fields.mapping(key), true);
    }

    /** What moves meters; values that it counts stand there, too, and are read elsewhere. */
    Effect effectOnMeters(Fields fields) {
        return effect(
                fields.mapping("effect").stream()
                        .filter(entry -> !names.exists(Kind.VALUE, entry.key()))
                        .toList(),
                false);
    }

    private Effect effect(List<Entry> entries, boolean onMove) {
        var effect = Effect.none();
        for (var entry : entries) {
            var meter = meters.refer(entry.keyPlace(), entry.key(), onMove);
            var by = values.number(
                    entry.value(),
                    "the effect on " + entry.key(),
                    -TalkShapes.STRONGEST_EFFECT,
                    TalkShapes.STRONGEST_EFFECT);
            if (meter.isPresent() && by.isPresent() && meter.getAsInt() < Long.SIZE) {
                if (effect.names(meter.getAsInt())) {
                    problems.add(
                            DiagnosticCode.DUPLICATE_ID,
                            entry.keyPlace(),
                            "'" + entry.key() + "' stands twice in one effect.",
                            "Keep one of them.");
                }
                effect = effect.with(meter.getAsInt(), by.getAsInt());
            }
        }
        return effect;
    }

    /** Those something is said to: one person, or several. */
    List<Cast> people(Fields fields, List<Cast> cast) {
        return fields.oneOrMore(Words.TO).stream()
                .flatMap(name -> World.at(names.refer(Kind.CAST, name), cast).stream())
                .<Cast>map(person -> person)
                .distinct()
                .toList();
    }

    /** The text of a required key; an empty one when it is missing, which has been told about. */
    String orNothing(Optional<String> text) {
        return text.orElse("");
    }
}
