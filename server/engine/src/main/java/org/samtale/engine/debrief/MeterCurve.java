package org.samtale.engine.debrief;

import java.util.List;
import org.samtale.engine.scenario.Meter;

/** Where a meter stood before the first turn and after each. */
public record MeterCurve(Meter meter, List<Integer> values) {

    public MeterCurve {
        values = List.copyOf(values);
    }
}
