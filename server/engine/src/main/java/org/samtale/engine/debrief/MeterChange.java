package org.samtale.engine.debrief;

import org.samtale.engine.scenario.Meter;

/** How far a meter moved. */
public record MeterChange(Meter meter, int by) {}
