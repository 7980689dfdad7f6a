package org.samtale.engine.compile;

import java.util.ArrayList;
import java.util.List;
import org.samtale.engine.expression.Amount;
import org.samtale.engine.scenario.Value;

/** What can be asked how much it is besides meters: values, and what is computed, each by its index. */
final class Quantities {

    private final List<Value> values = new ArrayList<>();
    private final List<Amount> computed = new ArrayList<>();

    List<Value> values() {
        return values;
    }

    List<Amount> computed() {
        return computed;
    }
}
