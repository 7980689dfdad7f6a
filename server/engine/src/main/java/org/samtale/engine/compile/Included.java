package org.samtale.engine.compile;

import org.samtale.engine.scenario.Language;
import org.samtale.engine.source.Source;
import org.samtale.engine.source.SourceFile;

/** A file of people that a scenario includes, by its name without the ending, and the language it is written in. */
record Included(String name, Language language) {

    static final String PEOPLE = "people";

    private static final String ENDING = ".yaml";

    static Included of(SourceFile file, Language language) {
        return new Included(file.name().substring(0, file.name().length() - ENDING.length()), language);
    }

    Part part() {
        return Part.ofPeople(name);
    }

    String fileName() {
        return name + ENDING;
    }

    String fileNameIn(Language other) {
        return name + "." + other + ENDING;
    }

    boolean isTranslatedBy(SourceFile file) {
        var other = file.name();
        return other.startsWith(name + ".")
                && other.endsWith(ENDING)
                && other.length() > name.length() + ENDING.length()
                && other.indexOf('.', name.length() + 1) == other.length() - ENDING.length();
    }

    /** Whether it can be one at all: neither a scenario nor a framework nor a translation of something. */
    static boolean mayBe(SourceFile file) {
        return file.name().endsWith(ENDING)
                && file.name().indexOf('.') == file.name().length() - ENDING.length()
                && file.root() instanceof Source.Mapping
                && !has(file, "scenario")
                && !has(file, "framework");
    }

    /** Of people, or their translation. */
    static boolean isAboutPeople(SourceFile file) {
        return has(file, PEOPLE) && !has(file, "scenario") && !has(file, "framework");
    }

    private static boolean has(SourceFile file, String key) {
        return file.root() instanceof Source.Mapping mapping
                && mapping.entries().stream().anyMatch(entry -> entry.key().equals(key));
    }
}
