package org.samtale.engine.debrief;

import org.samtale.engine.scenario.Silence;

/** How often a silence of this length was kept. */
public record SilenceUse(Silence silence, int count) {}
