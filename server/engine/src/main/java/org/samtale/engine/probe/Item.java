package org.samtale.engine.probe;

import org.samtale.engine.scenario.Bar.Part;

/** One of the things a conversation can come to, by its name in the scenario. */
public record Item(Part part, String id) {}
