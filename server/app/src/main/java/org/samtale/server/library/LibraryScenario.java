package org.samtale.server.library;

import org.samtale.engine.scenario.Scenario;

/**
 * A scenario that can be played, with the sources it came from.
 *
 * @param version the content hash of the sources
 */
public record LibraryScenario(Scenario scenario, String version, ScenarioSources sources) {}
