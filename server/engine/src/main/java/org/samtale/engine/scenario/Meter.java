package org.samtale.engine.scenario;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A number from 0 to 100 that choices move. {@code as} is the meter of the framework it is, or stands for where a person
 * has one of their own. Only these have bands; any other meter of a scenario is compared with numbers.
 */
public record Meter(
        int index,
        MeterId id,
        Optional<MeterId> as,
        Text name,
        Optional<Text> means,
        Optional<Cast> of,
        Good good,
        int start,
        OptionalInt settlesAt,
        int settlesBy,
        boolean lossesGrow,
        List<Band> bands) {

    public static final int MIN = 0;
    public static final int MAX = 100;

    public Meter {
        bands = List.copyOf(bands);
    }

    /** Which end of the range is the good one. */
    public enum Good {
        HIGH,
        LOW
    }

    /** Whether such a change is one for the worse. */
    public boolean isLoss(int change) {
        return good == Good.HIGH ? change < 0 : change > 0;
    }

    /** The band a value lies in; empty for a meter without bands. */
    public Optional<Band> band(int value) {
        for (int i = bands.size() - 1; i >= 0; i--) {
            if (value >= bands.get(i).from()) {
                return Optional.of(bands.get(i));
            }
        }
        return Optional.empty();
    }
}
