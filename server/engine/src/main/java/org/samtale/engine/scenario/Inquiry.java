package org.samtale.engine.scenario;

/** What several choices ask for in different words; by its index among those of the scenario. */
public record Inquiry(int index, String id) {}
