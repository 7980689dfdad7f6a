package org.samtale.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.samtale.engine.compile.Compilation;
import org.samtale.engine.compile.Diagnostic;
import org.samtale.engine.compile.DiagnosticCode;
import org.samtale.engine.compile.ScenarioCompiler;
import org.samtale.engine.grammar.Key;
import org.samtale.engine.grammar.Key.Presence;
import org.samtale.engine.grammar.Shape;
import org.samtale.engine.grammar.Type;
import org.samtale.engine.source.Entry;
import org.samtale.engine.source.Place;
import org.samtale.engine.source.Source;
import org.samtale.engine.source.SourceFile;
import org.samtale.engine.testing.Repository;
import org.samtale.engine.testing.Scenarios;
import org.samtale.engine.testing.Yaml;

/** In every place the compiler knows, demands and refuses the keys that the schema has, demands and refuses. */
class CompilerAgreesTest {

    /** What a translation leaves over is told about in other words. */
    private static final Set<KindOfFile> WITH_READERS =
            EnumSet.of(KindOfFile.SCENARIO, KindOfFile.FRAMEWORK, KindOfFile.PEOPLE);

    private static final Place BELOW = new Place("a file", 1_000_000, 1);

    /** A place with keys of its own in a file that is right. */
    private record Spot(Written file, Shape shape, Source root, Source.Mapping mapping) {

        boolean has(String key) {
            return mapping.entries().stream().anyMatch(entry -> entry.key().equals(key));
        }

        Compilation without(String key) {
            return with(mapping.entries().stream()
                    .filter(entry -> !entry.key().equals(key))
                    .toList());
        }

        /** Whether the compiler takes it for a key that does not belong here. */
        boolean refuses(String key) {
            var more = new ArrayList<>(mapping.entries());
            more.add(new Entry(BELOW, key, new Source.Scalar(BELOW, "nothing", false)));
            return with(more).diagnostics().stream()
                    .anyMatch(one -> one.place().equals(BELOW) && one.code() == DiagnosticCode.UNKNOWN_KEY);
        }

        private Compilation with(List<Entry> entries) {
            var changed = new SourceFile(file.from(), Walk.changed(root, mapping, entries));
            return switch (file.kind()) {
                case SCENARIO -> ScenarioCompiler.compile(Scenarios.framework(), changed, List.of(people()));
                case FRAMEWORK -> ScenarioCompiler.compile(changed, withPeople(), List.of(people()));
                case FRAMEWORK_TRANSLATION, PEOPLE_TRANSLATION ->
                    ScenarioCompiler.compile(Scenarios.framework(), withPeople(), List.of(people(), changed));
                case PEOPLE -> ScenarioCompiler.compile(Scenarios.framework(), withPeople(), List.of(changed));
                case TRANSLATION ->
                    ScenarioCompiler.compile(Scenarios.framework(), translated(), List.of(people(), changed));
                case LINT -> throw new IllegalStateException("its keys are codes");
            };
        }

        private SourceFile translated() {
            var name = file.from().replaceAll("\\.scenario\\..*", ".scenario.yaml");
            return Yaml.read(Repository.scenarios().resolve(name));
        }

        private static SourceFile people() {
            return Yaml.read(Repository.scenarios().resolve("people.yaml"));
        }

        private static SourceFile withPeople() {
            return Yaml.read(Repository.scenarios().resolve("difficult-feedback.scenario.yaml"));
        }
    }

    /** All places of each kind. */
    private static List<List<Spot>> spots() {
        var spots = new LinkedHashMap<String, List<Spot>>();
        var written = new ArrayList<>(Written.ofTheRepository());
        // Other files of the guide stand beside scenarios that differ from page to page.
        Written.ofTheGuide().stream()
                .filter(file -> file.kind() == KindOfFile.SCENARIO || file.kind() == KindOfFile.FRAMEWORK)
                .forEach(written::add);
        for (var file : written) {
            if (file.kind() != KindOfFile.LINT) {
                var root = Yaml.parse(file.from(), file.text()).root();
                Walk.places(new Type.Of(file.kind().shape(code -> "")), root, (of, mapping) -> spots.computeIfAbsent(
                                file.kind().word() + ": " + of.shape().name(), kind -> new ArrayList<>())
                        .add(new Spot(file, of.shape(), root, mapping)));
            }
        }
        assertThat(spots).as("kinds of places").hasSizeGreaterThan(50);
        return List.copyOf(spots.values());
    }

    @TestFactory
    Stream<DynamicTest> refusesAKeyThatIsNotDeclared() {
        return spots().stream()
                .map(List::getFirst)
                .filter(spot -> WITH_READERS.contains(spot.file().kind()))
                .map(spot -> DynamicTest.dynamicTest(spot.shape().name(), () -> assertThat(spot.refuses("no-such-key"))
                        .isTrue()));
    }

    @TestFactory
    Stream<DynamicTest> knowsEveryKeyThatIsDeclared() {
        return spots().stream().flatMap(places -> places.getFirst().shape().keys().values().stream()
                .filter(key -> key.presence() != Presence.NEVER)
                .map(key -> DynamicTest.dynamicTest(
                        places.getFirst().shape().name() + "." + key.name(),
                        () -> assertThat(isKnown(places, key)).isTrue())));
    }

    /** It stands somewhere, or could. */
    private static boolean isKnown(List<Spot> places, Key key) {
        return places.stream().anyMatch(spot -> spot.has(key.name()))
                || places.stream().anyMatch(spot -> !spot.refuses(key.name()));
    }

    @TestFactory
    Stream<DynamicTest> demandsEveryKeyThatIsDeclaredAsDemanded() {
        return spots().stream().map(List::getFirst).flatMap(spot -> spot.shape().keys().values().stream()
                .filter(key -> key.presence() == Presence.MUST)
                // Without it, a translation is taken for one of a scenario.
                .filter(key -> spot.file().kind() != KindOfFile.FRAMEWORK_TRANSLATION
                        || !key.name().equals("framework"))
                .map(key -> DynamicTest.dynamicTest(spot.shape().name() + "." + key.name(), () -> {
                    assertThat(spot.has(key.name())).isTrue();

                    var found = spot.without(key.name()).diagnostics();

                    assertThat(found)
                            .filteredOn(one -> one.code() == DiagnosticCode.MISSING_KEY)
                            .extracting(Diagnostic::message)
                            .anyMatch(message -> message.startsWith("There is no '" + key.name() + "' in "));
                })));
    }
}
