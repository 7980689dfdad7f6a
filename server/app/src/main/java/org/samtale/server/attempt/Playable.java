package org.samtale.server.attempt;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samtale.engine.scenario.Scenario;

/** One version of a scenario, compiled, and written out in each of its languages. */
public final class Playable {
    private final String version;
    private final Scenario scenario;
    private final Map<String, EncodedScenario> byLanguage;

    /** Writes the scenario out: some milliseconds, so not for an event loop. */
    public Playable(String version, Scenario scenario) {
        this.version = version;
        this.scenario = scenario;
        this.byLanguage = scenario.wordings().stream()
                .map(wording -> new EncodedScenario(scenario, wording))
                .collect(Collectors.toUnmodifiableMap(EncodedScenario::language, Function.identity()));
    }

    public String version() {
        return version;
    }

    public Scenario scenario() {
        return scenario;
    }

    public Optional<EncodedScenario> in(String language) {
        return Optional.ofNullable(byLanguage.get(language));
    }

    /** In this language, or in that of the scenario where this version lacks it. */
    public EncodedScenario inOrSource(String language) {
        var source = scenario.sourceWording().language().code();
        return in(language).or(() -> in(source)).orElseThrow();
    }
}
