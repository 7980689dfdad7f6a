package org.samtale.server.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.samtale.engine.compile.Diagnostic;
import org.samtale.engine.compile.DiagnosticCode;
import org.samtale.engine.source.Place;

/** Files that begin as a scenario or a translation does, and are not read as one because of their names. */
final class MisnamedFiles {
    private static final Pattern SCENARIO = word("scenario");
    private static final Pattern LANGUAGE = word("language");

    /** No translation has any of these. */
    private static final Pattern OF_A_SOURCE = Pattern.compile("^(uses|begin)[ \\t]*:", Pattern.MULTILINE);

    private static final Pattern TRANSLATION_NAME = Pattern.compile("(.+)\\.scenario\\.[^.]+\\.yaml");

    private final Set<String> names;
    private final List<Diagnostic> found = new ArrayList<>();
    private final Set<String> misnamed = new HashSet<>();

    /**
     * Looks at the files of a folder.
     *
     * @param texts name to text, of all that can be read
     * @param unreadable the names of those that cannot
     */
    MisnamedFiles(Map<String, String> texts, Collection<String> unreadable) {
        names = new HashSet<>(texts.keySet());
        names.addAll(unreadable);
        texts.forEach(this::add);
    }

    /** What begins as a scenario or its translation does, by the name it would need. */
    private record Meant(String scenario, String language, boolean translation, int line) {

        static Optional<Meant> read(String text) {
            var scenario = SCENARIO.matcher(text);
            if (!scenario.find()) {
                return Optional.empty();
            }
            var language = LANGUAGE.matcher(text);
            boolean spoken = language.find();
            int line = (int) text.substring(0, scenario.start()).lines().count() + 1;
            return Optional.of(new Meant(
                    scenario.group(1),
                    spoken ? language.group(1) : "",
                    spoken && !OF_A_SOURCE.matcher(text).find(),
                    line));
        }

        String name() {
            return scenario + (translation ? ".scenario." + language + ".yaml" : ScenarioSources.SUFFIX);
        }
    }

    /** Looks at one more file. */
    void add(String name, String text) {
        var translation = TRANSLATION_NAME.matcher(name);
        if (translation.matches()) {
            if (!names.contains(translation.group(1) + ScenarioSources.SUFFIX)) {
                orphan(name, translation.group(1) + ScenarioSources.SUFFIX, Meant.read(text));
            }
        } else if (!ScenarioFolder.isFramework(name)) {
            Meant.read(text).filter(meant -> isLost(name, meant)).ifPresent(meant -> tell(name, meant));
        }
    }

    /** About each of them. */
    List<Diagnostic> found() {
        return found;
    }

    /** Those that are read as nothing else either. */
    Set<String> names() {
        return misnamed;
    }

    /** By its name alone, whatever stands in it. */
    static boolean sounds(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.scenar.*\\.(yaml|yml|txt)");
    }

    /** What is named as a scenario is one, but for a translation with the language before the ending. */
    private static boolean isLost(String name, Meant meant) {
        return !name.endsWith(ScenarioSources.SUFFIX)
                || (meant.translation() && name.endsWith("." + meant.language() + ScenarioSources.SUFFIX));
    }

    private void tell(String name, Meant meant) {
        misnamed.add(name);
        found.add(new Diagnostic(
                DiagnosticCode.MISNAMED,
                new Place(name, meant.line(), 1),
                "'" + name + "' looks like "
                        + (meant.translation() ? "a translation of '" + meant.scenario() + "'" : "a scenario")
                        + ", but because of its name it is not read.",
                names.contains(meant.name())
                        ? "There is a '" + meant.name() + "' already; take away the one that is not meant."
                        : "Name it '" + meant.name() + "'."));
    }

    private void orphan(String name, String source, Optional<Meant> meant) {
        var better = meant.filter(one -> one.translation() && names.contains(one.scenario() + ScenarioSources.SUFFIX))
                .map(Meant::name);
        found.add(new Diagnostic(
                DiagnosticCode.TRANSLATION_OF_NOTHING,
                new Place(name, meant.map(Meant::line).orElse(1), 1),
                "'" + name + "' is read with no scenario: there is no '" + source + "'.",
                better.filter(other -> !names.contains(other))
                        .map(other -> "Name it '" + other + "'.")
                        .orElse("Give the scenario that name, or take this file away.")));
    }

    private static Pattern word(String key) {
        return Pattern.compile("^" + key + "[ \\t]*:[ \\t]*[\"']?([^\\s\"'#]+)", Pattern.MULTILINE);
    }
}
