package org.samtale.server.library;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.samtale.engine.compile.Diagnostic;
import org.samtale.engine.compile.DiagnosticCode;
import org.samtale.engine.compile.ScenarioCompiler;
import org.samtale.engine.source.Entry;
import org.samtale.engine.source.Source;

/** The files of people in a folder: which of them a scenario has, and which of them nobody has. */
final class IncludedFiles {
    private static final String INCLUDE = "include";
    private static final String PEOPLE = "people";
    private static final String ENDING = ".yaml";

    private final SortedMap<String, String> texts;
    private final Set<String> asked = new HashSet<>();

    IncludedFiles(Map<String, String> texts) {
        this.texts = new TreeMap<>(texts);
    }

    /**
     * What a scenario includes, what those files include, and their translations. Where one of them is lacking, everybody
     * there is comes along, so that the compiler can tell who was probably meant.
     */
    Map<String, String> of(String scenario) {
        var found = new TreeMap<String, String>();
        var waiting = new ArrayDeque<>(named(scenario));
        var lacking = false;
        while (!waiting.isEmpty()) {
            var name = waiting.remove();
            var text = texts.get(name);
            asked.add(name);
            if (text == null) {
                lacking = true;
            } else if (found.put(name, text) == null && mayBeOfPeople(name)) {
                waiting.addAll(named(name));
                found.putAll(translations(name));
            }
        }
        if (lacking) {
            texts.keySet().stream()
                    .filter(name -> !people(name).isEmpty())
                    .forEach(name -> found.put(name, texts.getOrDefault(name, "")));
        }
        return found;
    }

    /** Whether any of the scenarios so far includes a file of this name, there or not. */
    boolean isAskedFor(String name) {
        return asked.contains(name);
    }

    /** About files of people that none of the scenarios so far includes. */
    List<Diagnostic> unused() {
        var unused = new ArrayList<Diagnostic>();
        for (var name : texts.keySet()) {
            if (!asked.contains(name)) {
                people(name)
                        .forEach(people -> unused.add(new Diagnostic(
                                DiagnosticCode.PEOPLE_NEVER_INCLUDED,
                                people.keyPlace(),
                                "No scenario includes '" + name + "'.",
                                "Write 'include: [ " + name
                                        + " ]' in one that has these people, or take the file away.")));
            }
        }
        return unused;
    }

    private List<String> named(String name) {
        var text = texts.getOrDefault(name, "");
        return text.contains(INCLUDE)
                ? YamlReader.read(name, text)
                        .file()
                        .map(ScenarioCompiler::includedBy)
                        .orElse(List.of())
                : List.of();
    }

    private Map<String, String> translations(String name) {
        var stem = name.substring(0, name.length() - ENDING.length()) + ".";
        var found = new TreeMap<String, String>();
        texts.tailMap(stem).entrySet().stream()
                .takeWhile(file -> file.getKey().startsWith(stem))
                .filter(file -> !file.getKey().equals(name) && !file.getKey().contains(".scenario."))
                .forEach(file -> found.put(file.getKey(), file.getValue()));
        return found;
    }

    /** The section with the people; nothing in a file that has none, or is no file of people. */
    private List<Entry> people(String name) {
        var text = texts.getOrDefault(name, "");
        return mayBeOfPeople(name) && text.contains(PEOPLE)
                ? YamlReader.read(name, text).file().stream()
                        .flatMap(file ->
                                file.root() instanceof Source.Mapping root ? root.entries().stream() : Stream.empty())
                        .filter(entry -> entry.key().equals(PEOPLE))
                        .limit(1)
                        .toList()
                : List.of();
    }

    /** By its name: no scenario, no framework, and no translation. */
    private static boolean mayBeOfPeople(String name) {
        return name.indexOf('.') == name.length() - ENDING.length() && !ScenarioFolder.isFramework(name);
    }
}
