package org.samtale.server.translation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.samtale.engine.compile.Fingerprint;
import org.samtale.engine.scenario.Language;
import org.samtale.server.library.LibraryScenario;
import org.samtale.server.translation.Sheet.State;

/** Makes the sheet of a scenario. */
public final class SheetExport {
    private static final String LANGUAGE = "[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,5}";

    private SheetExport() {}

    /** The file a translation stands in. */
    static String fileName(String scenario, String language) {
        return scenario + ".scenario." + language + ".yaml";
    }

    /** Every text that a translation of the scenario has, translated or not. */
    public static Sheet of(LibraryScenario library, String language) throws SheetRefusedException {
        return of(library, language, Map.of());
    }

    /** The same; a text that is stale tells what its source said on an older sheet. */
    public static Sheet since(Sheet older, LibraryScenario library, String language) throws SheetRefusedException {
        older.requireOf(library.scenario().id());
        var sources = new HashMap<String, String>();
        older.units().forEach(unit -> sources.put(unit.id(), unit.source()));
        return of(library, language, sources);
    }

    private static Sheet of(LibraryScenario library, String language, Map<String, String> older)
            throws SheetRefusedException {
        var scenario = library.scenario();
        var source = scenario.written();
        requireOther(language, source.language());
        var wording = scenario.findWording(new Language(language));
        var side = Optional.ofNullable(
                        library.sources().files().get(fileName(scenario.id().value(), language)))
                .map(text -> new SideFile(text, scenario));
        var fingerprints = Fingerprint.ofScenario(scenario);
        var contexts = new Contexts(scenario);
        var units = new ArrayList<Sheet.Unit>();
        for (var text : scenario.texts()) {
            if (!Fingerprint.isOfScenario(text)) {
                continue;
            }
            var translated = wording.filter(in -> in.languageOf(text).code().equals(language))
                    .map(in -> in.of(text))
                    .orElse("");
            var entry = Fingerprint.entry(text);
            var made = side.flatMap(file -> file.madeFrom(entry));
            var notes = new ArrayList<>(contexts.of(text));
            var state = State.NEW;
            if (!translated.isEmpty()) {
                boolean fits =
                        made.equals(Optional.ofNullable(fingerprints.get(entry)).map(Fingerprint::value));
                state = fits ? State.FINAL : State.STALE;
            }
            if (state == State.STALE) {
                notes.add(
                        made.isPresent()
                                ? "The source of " + entry + " has changed since this was translated."
                                : "Nobody has said yet that this fits its source.");
                Optional.ofNullable(older.get(text.id()))
                        .filter(words -> !words.equals(source.of(text)))
                        .ifPresent(words -> notes.add("The source was: " + words));
            }
            units.add(new Sheet.Unit(0, text.id(), notes, source.of(text), translated, state));
        }
        return new Sheet(scenario.id().value(), source.language().code(), language, units, List.of());
    }

    static void requireOther(String language, Language source) throws SheetRefusedException {
        if (!language.matches(LANGUAGE)) {
            throw new SheetRefusedException(1, "'" + language + "' is no code of a language, such as nb or en.");
        }
        if (language.toLowerCase(Locale.ROOT).equals(source.code())) {
            throw new SheetRefusedException(
                    1, "The scenario is written in " + language + "; there is nothing to translate.");
        }
    }
}
