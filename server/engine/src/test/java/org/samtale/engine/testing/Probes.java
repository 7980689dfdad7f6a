package org.samtale.engine.testing;

import org.samtale.engine.probe.Probe;
import org.samtale.engine.probe.Report;
import org.samtale.engine.scenario.Scenario;

/** Scenarios tried out, as many conversations at once as there are processors. */
public final class Probes {

    private Probes() {}

    public static Report report(Scenario scenario, int conversations) {
        var probe = new Probe(scenario, conversations, Probe.USUAL_SEED);
        return probe.report(probe.conducts().parallelStream().map(probe::play).toList());
    }
}
