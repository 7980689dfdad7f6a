package org.samtale.engine.course.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samtale.engine.compile.CutTexts;
import org.samtale.engine.compile.DiagnosticCode;
import org.samtale.engine.compile.Fields;
import org.samtale.engine.compile.KebabCase;
import org.samtale.engine.compile.Problems;
import org.samtale.engine.compile.Reading;
import org.samtale.engine.compile.Values;
import org.samtale.engine.course.StepRef;
import org.samtale.engine.grammar.Shape;
import org.samtale.engine.scenario.ScenarioId;
import org.samtale.engine.source.Place;
import org.samtale.engine.source.Source;
import org.samtale.engine.source.SourceFile;

/** What all readers of one course share: the problems, and what is looked up when everything has been read. */
final class CourseReading {

    private final Reading reading = new Reading();
    private final List<String> figures;
    private final Optional<Map<ScenarioId, Integer>> scenarios;
    private final List<Link> links = new ArrayList<>();
    private final Map<String, Place> locals = new HashMap<>();

    /** A link to another step, before it is known whether there is one. */
    record Link(Place place, StepRef step) {}

    CourseReading(List<String> figures, Optional<Map<ScenarioId, Integer>> scenarios) {
        this.figures = figures;
        this.scenarios = scenarios;
    }

    Problems problems() {
        return reading.problems();
    }

    Values values() {
        return reading.values();
    }

    List<String> figures() {
        return figures;
    }

    /** How many minutes each conversation takes; empty where nobody knows which there are. */
    Optional<Map<ScenarioId, Integer>> scenarios() {
        return scenarios;
    }

    List<Link> links() {
        return links;
    }

    /** Boxes that organisations fill, with where each stands in the source. */
    Map<String, Place> locals() {
        return locals;
    }

    void tell(DiagnosticCode code, Place place, String message, String remedy) {
        problems().add(code, place, message, remedy);
    }

    Optional<Fields> fields(Source source, Shape shape, String what) {
        return Fields.of(reading, source, shape, what);
    }

    /** The same with texts whole that were cut at a comma, and with what was left behind in it told about. */
    Source prepared(String file, Source source) {
        var whole = CutTexts.mended(problems(), new SourceFile(file, source)).root();
        Leftovers.tell(problems(), whole);
        return whole;
    }

    /** Whether it can be a name. */
    boolean isName(Place place, String name, String of) {
        if (KebabCase.holds(name)) {
            return true;
        }
        tell(
                DiagnosticCode.BAD_ID,
                place,
                "'" + name + "' cannot be the name of " + of + ".",
                "Use small letters a-z, digits and hyphens, beginning with a letter: '" + KebabCase.of(name) + "'.");
        return false;
    }

    void twice(Place place, String name, String where) {
        tell(
                DiagnosticCode.DUPLICATE_ID,
                place,
                "'" + name + "' stands twice in " + where + ".",
                "Give one of them another name; answers are kept by it.");
    }
}
