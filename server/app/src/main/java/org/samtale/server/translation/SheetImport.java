package org.samtale.server.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.samtale.engine.compile.Compilation;
import org.samtale.engine.compile.Fingerprint;
import org.samtale.engine.scenario.Language;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.Text;
import org.samtale.server.library.LibraryScenario;
import org.samtale.server.library.ScenarioSources;
import org.samtale.server.translation.Sheet.Mistake;
import org.samtale.server.translation.Sheet.State;

/** Takes a translated sheet back: the translation file as it ought to be, or everything that does not fit. */
public final class SheetImport {
    /** What the checker refuses in a file, however it is written down. */
    private static final Pattern UNFIT =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    private static final Pattern PARAGRAPHS = Pattern.compile("\\n\\s*\\n");

    private final LibraryScenario library;
    private final Scenario scenario;
    private final Sheet sheet;
    private final SideFile side;
    private final Map<String, Text> texts = new LinkedHashMap<>();

    /** The units with a translation. */
    private final Map<String, Sheet.Unit> units = new LinkedHashMap<>();

    private SheetImport(LibraryScenario library, Sheet sheet) {
        this.library = library;
        this.scenario = library.scenario();
        this.sheet = sheet;
        this.side = new SideFile(
                library.sources()
                        .files()
                        .getOrDefault(
                                fileName(), "scenario: " + sheet.scenario() + "\nlanguage: " + sheet.language() + "\n"),
                scenario);
        scenario.texts().stream()
                .filter(text -> Fingerprint.isOfScenario(text))
                .forEach(text -> texts.put(text.id(), text));
    }

    /**
     * A translation file.
     *
     * @param changed how many texts are not what they were
     * @param missing how many texts of the scenario have no translation
     * @param stale what is translated, but not from the source as it stands: names as under {@code made-from}
     */
    public record Imported(String fileName, String text, int changed, int missing, List<String> stale) {

        public Imported {
            stale = List.copyOf(stale);
        }
    }

    public static Imported into(LibraryScenario library, Sheet sheet) throws SheetRefusedException {
        sheet.requireOf(library.scenario().id());
        var source = library.scenario().written().language();
        if (!source.code().equals(sheet.source())) {
            throw new SheetRefusedException(
                    1,
                    "The sheet translates from '" + sheet.source() + "', the scenario is written in '" + source + "'.");
        }
        SheetExport.requireOther(sheet.language(), source);
        return new SheetImport(library, sheet).imported();
    }

    private String fileName() {
        return SheetExport.fileName(sheet.scenario(), sheet.language());
    }

    private Imported imported() throws SheetRefusedException {
        requireFitting();
        var changed = units.keySet().stream()
                .map(texts::get)
                .filter(text -> !target(text).equals(translated(text)))
                .toList();
        changed.forEach(this::put);
        var stale = accept();
        var written = side.written();
        if (!written.equals(library.sources().files().get(fileName()))) {
            requireKept(written);
        }
        var missing = texts.values().stream()
                .filter(text -> target(text).isEmpty() && translated(text).isEmpty())
                .count();
        return new Imported(fileName(), written, changed.size(), (int) missing, stale);
    }

    private void requireFitting() throws SheetRefusedException {
        var mistakes = new ArrayList<>(sheet.mistakes());
        var seen = new LinkedHashMap<String, Sheet.Unit>();
        for (var unit : sheet.units()) {
            var first = seen.putIfAbsent(unit.id(), unit);
            var text = Optional.ofNullable(texts.get(unit.id()));
            var wrong = first != null
                    ? Optional.of("is there already in " + first.line() + "; keep one of the two.")
                    : text.isEmpty()
                            ? Optional.of("is no text of " + scenario.id() + "; export the sheet anew.")
                            : wrong(unit, text.get());
            wrong.ifPresent(words -> mistakes.add(new Mistake(unit.line(), "'" + unit.id() + "' " + words)));
            if (wrong.isEmpty() && !clean(unit.target()).isEmpty()) {
                units.put(unit.id(), unit);
            }
        }
        if (mistakes.isEmpty() && units.isEmpty()) {
            mistakes.add(new Mistake(1, "Nothing is translated on this sheet."));
        }
        if (!mistakes.isEmpty()) {
            throw new SheetRefusedException(mistakes);
        }
    }

    private Optional<String> wrong(Sheet.Unit unit, Text text) {
        var source = scenario.written().of(text);
        var target = clean(unit.target());
        if (!unit.source().strip().replaceAll("\\s+", " ").equals(source.replaceAll("\\s+", " "))) {
            return Optional.of("has another source in the scenario today: " + source);
        }
        if (target.isEmpty()) {
            return translated(text).map(before -> "has lost its translation, which is: " + before);
        }
        if (UNFIT.matcher(target).find()) {
            return Optional.of("has a character in its translation that no text has.");
        }
        if (isSilent(source) != isSilent(target)) {
            return Optional.of(
                    isSilent(source)
                            ? "is only a pause, and stays one: " + source
                            : "has words, its translation none.");
        }
        int paragraphs = PARAGRAPHS.split(source).length;
        return PARAGRAPHS.split(target).length == paragraphs
                ? Optional.empty()
                : Optional.of("has " + paragraphs + (paragraphs == 1 ? " paragraph" : " paragraphs")
                        + ", and its translation another number.");
    }

    private static boolean isSilent(String words) {
        return words.chars().noneMatch(Character::isLetterOrDigit);
    }

    /** Tools and spreadsheets end lines each in their own way. */
    private static String clean(String words) {
        return words.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    private Optional<String> target(Text text) {
        return Optional.ofNullable(units.get(text.id())).map(unit -> clean(unit.target()));
    }

    private Optional<String> translated(Text text) {
        return scenario.findWording(new Language(sheet.language()))
                .filter(wording -> wording.languageOf(text).code().equals(sheet.language()))
                .map(wording -> wording.of(text));
    }

    private void put(Text text) {
        var path = text.path();
        var above = path.subList(0, path.size() - 1);
        if (!side.hasValue(above)) {
            side.put(path, target(text).orElseThrow());
            return;
        }
        // One thought stands there for everybody: each keeps what is thought.
        var together = new LinkedHashMap<List<String>, String>();
        texts.values().stream()
                .filter(other -> other.path().size() == path.size()
                        && other.path().subList(0, above.size()).equals(above))
                .forEach(other -> target(other)
                        .or(() -> translated(other))
                        .ifPresent(words -> together.put(other.path(), words)));
        if (together.values().stream().distinct().count() == 1) {
            side.put(above, target(text).orElseThrow());
        } else {
            together.forEach(side::put);
        }
    }

    /**
     * What is looked at is made from the source of today: what the sheet calls final, and what it says in other words than
     * before. Gives the entries that somebody is still to look at.
     */
    private List<String> accept() {
        var entries = new LinkedHashMap<String, List<Text>>();
        texts.values().forEach(text -> entries.computeIfAbsent(Fingerprint.entry(text), entry -> new ArrayList<>())
                .add(text));
        var stale = new ArrayList<String>();
        Fingerprint.ofScenario(scenario).forEach((entry, today) -> {
            var translations = entries.getOrDefault(entry, List.of()).stream()
                    .filter(text -> target(text).isPresent() || translated(text).isPresent())
                    .toList();
            if (side.madeFrom(entry).equals(Optional.of(today.value())) || translations.isEmpty()) {
                return;
            }
            if (translations.stream().allMatch(this::isLookedAt)) {
                side.putMadeFrom(entry, today);
            } else {
                stale.add(entry);
            }
        });
        return stale;
    }

    private boolean isLookedAt(Text text) {
        return Optional.ofNullable(units.get(text.id()))
                .filter(unit -> unit.state() == State.FINAL || !target(text).equals(translated(text)))
                .isPresent();
    }

    /** Reads what would be written as the checker will, and looks whether every text is there. */
    private void requireKept(String written) throws SheetRefusedException {
        var files = new TreeMap<>(library.sources().files());
        files.put(fileName(), written);
        switch (new ScenarioSources(scenario.id(), files).compile()) {
            case Compilation.Failed failed ->
                throw new SheetRefusedException(failed.diagnostics().stream()
                        .map(one -> new Mistake(1, "The translation would not be understood: " + one.message()))
                        .toList());
            case Compilation.Compiled compiled -> {
                var wording = compiled.scenario().wording(new Language(sheet.language()));
                var lost = texts.values().stream()
                        .filter(text -> target(text)
                                .or(() -> translated(text))
                                .filter(meant -> !meant.equals(wording.of(text)))
                                .isPresent())
                        .map(text -> new Mistake(
                                Optional.ofNullable(units.get(text.id()))
                                        .map(Sheet.Unit::line)
                                        .orElse(1),
                                "'" + text.id() + "' cannot be put into " + fileName()
                                        + " by itself; translate what stands before it, too, or write it there."))
                        .toList();
                if (!lost.isEmpty()) {
                    throw new SheetRefusedException(lost);
                }
            }
        }
    }
}
