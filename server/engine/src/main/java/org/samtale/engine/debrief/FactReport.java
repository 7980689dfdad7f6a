package org.samtale.engine.debrief;

import java.util.OptionalInt;
import org.samtale.engine.play.FactState;
import org.samtale.engine.scenario.Fact;

/** How well a fact is known in the end, and the turn that brought it out. */
public record FactReport(Fact fact, FactState state, OptionalInt turn) {}
