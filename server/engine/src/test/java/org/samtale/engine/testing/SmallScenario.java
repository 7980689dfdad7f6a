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

    /** What {@code greet} and then {@code gym} come to, as a transcript tells it. */
    public static final String TOLD = """
            scenario small
            language nb
            seed 7
            mode practice

            # hello
              (Ida ser på vinduet.)
              (Ida sitter ytterst på stolen.)
              Per      Si hei, Ida.
              Ida      …

            > greet    (Sett deg ned.) «Hei Ida.»
              Ida      Vet ikke.
              * goal contact +2, missed glance, trust +6, openness +4

            # talk

            > gym      «Fortell om gymmen.»
              Ida      Beina blir som spagetti.
              * goal contact +1, topic gym, heard tired, trust +2, openness +2

            ~ offered are led, ask-far, back, legs, summed, silence
              trust 38  openness 26  blame 60  far-talks 30
              heard tired
              goals contact 3
            """;

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
        var compilation = ScenarioCompiler.compile(generousFramework(), Yaml.parse("scenario.yaml", text), List.of());
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
