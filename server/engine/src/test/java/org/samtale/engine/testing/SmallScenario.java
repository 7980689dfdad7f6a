package org.samtale.engine.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.samtale.engine.compile.Compilation;
import org.samtale.engine.compile.ScenarioCompiler;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.source.SourceFile;

/** A scenario that is small and yet uses everything the language has. */
public final class SmallScenario {

    private SmallScenario() {}

    public static String frameworkText() {
        return resource("/framework.yaml");
    }

    public static String text() {
        return resource("/small.scenario.yaml");
    }

    public static SourceFile framework() {
        return Yaml.parse("framework.yaml", frameworkText());
    }

    /** One that offers six choices at once, so that a test need not think of which are offered. */
    public static SourceFile generousFramework() {
        return Yaml.parse("framework.yaml", frameworkText().replace("offers: 4", "offers: 6"));
    }

    public static Scenario compiled() {
        return compile(text());
    }

    /** The compiled scenario; fails the test with the diagnostics when there are errors. */
    public static Scenario compile(String text) {
        var compilation =
                ScenarioCompiler.compile(generousFramework(), Yaml.parse("small.scenario.yaml", text), List.of());
        return switch (compilation) {
            case Compilation.Compiled compiled -> compiled.scenario();
            case Compilation.Failed failed -> throw new AssertionError(Diagnostics.print(failed.diagnostics()));
        };
    }

    /** A visit that two can make together. */
    public static String pairText() {
        return resource("/pair.scenario.yaml");
    }

    /** It offers six choices at once, too. */
    public static Scenario forAPair() {
        return compile(pairText());
    }

    private static String resource(String name) {
        try (var stream = requireNonNull(SmallScenario.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
