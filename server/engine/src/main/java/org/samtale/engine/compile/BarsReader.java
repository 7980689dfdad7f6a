package org.samtale.engine.compile;

import java.util.List;
import java.util.stream.Stream;
import org.samtale.engine.grammar.ScenarioShapes;
import org.samtale.engine.scenario.Bar;
import org.samtale.engine.scenario.Bars;
import org.samtale.engine.scenario.Ending;
import org.samtale.engine.source.Source;

/** Reads what an author demands of a scenario that is tried out. */
final class BarsReader {

    private final Reading reading;
    private final World world;
    private final List<Ending> endings;

    BarsReader(Reading reading, World world, List<Ending> endings) {
        this.reading = reading;
        this.world = world;
        this.endings = endings;
    }

    Bars read(Fields root) {
        return root.find("probe")
                .flatMap(source -> Fields.of(reading, source, ScenarioShapes.PROBE, "the probe"))
                .map(this::bars)
                .orElseGet(Bars::none);
    }

    private Bars bars(Fields fields) {
        int conversations = fields.number("conversations").orElse(Bars.none().conversations());
        var bars = fields.list("bars").stream().flatMap(this::bar).toList();
        fields.done();
        return new Bars(conversations, bars);
    }

    private Stream<Bar> bar(Source source) {
        return reading.values().scalar(source, "a bar").stream()
                .flatMap(written -> new BarParser(reading, world, endings, written).parse().stream());
    }
}
