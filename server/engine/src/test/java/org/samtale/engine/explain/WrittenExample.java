package org.samtale.engine.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.samtale.engine.compile.Compilation;
import org.samtale.engine.compile.Diagnostic;
import org.samtale.engine.compile.Fingerprint;
import org.samtale.engine.compile.ScenarioCompiler;
import org.samtale.engine.compile.Severities;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.source.Place;
import org.samtale.engine.source.SourceFile;
import org.samtale.engine.testing.Guide;
import org.samtale.engine.testing.Sections;
import org.samtale.engine.testing.Yaml;

/** An example of an explanation as whole files: the first conversation of the guide with the sections it shows in place. */
public final class WrittenExample {

    private static final String FRAMEWORK = "framework.yaml";
    private static final String ENGLISH_FRAMEWORK = "framework.en.yaml";
    private static final String SCENARIO = "first.scenario.yaml";
    private static final String SEVERITIES = "lint.yaml";
    private static final String MADE_FROM = "made-from:";
    private static final Pattern NAMED = Pattern.compile("\\A# (\\S+\\.yaml)$", Pattern.MULTILINE);
    private static final Pattern WITHOUT = Pattern.compile("^# without (\\S+)$", Pattern.MULTILINE);
    private static final Pattern MARKED = Pattern.compile("^(.*)\\n( *)\\^$", Pattern.MULTILINE);
    private static final Pattern REPEATED = Pattern.compile("\\{( .+?), (\\d+) times }");

    /** Goes through the merging at the end of the marked line, with the column behind it. */
    private static final Pattern MARK = Pattern.compile("\uE000(\\d+)");

    private final Map<String, String> files = new LinkedHashMap<>();
    private Optional<Place> mark = Optional.empty();

    public WrittenExample(List<Explanation.Example> excerpts) {
        files.put(FRAMEWORK, Guide.file(FRAMEWORK));
        files.put(SCENARIO, Guide.firstConversation());
        files.put(ENGLISH_FRAMEWORK, Guide.file(ENGLISH_FRAMEWORK));
        excerpts.forEach(excerpt -> put(excerpt.text()));
        files.replaceAll(this::unmarked);
    }

    /** All of its files, by their names. */
    public Map<String, String> files() {
        return Collections.unmodifiableMap(files);
    }

    Optional<Place> mark() {
        return mark;
    }

    /** What is found in all of it. */
    List<Diagnostic> diagnostics() {
        var scenario = new LinkedHashMap<>(files);
        var severities = Optional.ofNullable(scenario.remove(SEVERITIES))
                .map(text -> Severities.read(Yaml.parse(SEVERITIES, text)));
        var found = new ArrayList<Diagnostic>();
        severities.ifPresent(read -> found.addAll(read.diagnostics()));
        found.addAll(compile(scenario).diagnostics());
        return found;
    }

    private static Compilation compile(Map<String, String> files) {
        var read = new ArrayList<SourceFile>();
        files.forEach((name, text) -> read.add(Yaml.parse(name, text)));
        return ScenarioCompiler.compile(read.get(0), read.get(1), read.subList(2, read.size()));
    }

    private void put(String excerpt) {
        var named = NAMED.matcher(excerpt);
        var file = named.find() ? named.group(1) : SCENARIO;
        if (file.equals(FRAMEWORK)) {
            // Its translation would no longer fit.
            files.remove(ENGLISH_FRAMEWORK);
            files.computeIfPresent(SCENARIO, (name, text) -> text.replace("language: en", "language: nb"));
        }
        var sections = Sections.of(files.computeIfAbsent(file, WrittenExample::template));
        Sections.of(prepared(excerpt))
                .forEach((key, section) -> sections.merge(
                        key, section, key.equals(MADE_FROM) ? WrittenExample::lineByLine : (old, now) -> now));
        WITHOUT.matcher(excerpt).results().forEach(without -> sections.remove(without.group(1) + ":"));
        files.put(file, String.join("\n", sections.values()));
    }

    private static String prepared(String excerpt) {
        var marked = MARKED.matcher(excerpt)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) + "\uE000" + (found.group(2).length() + 1)));
        return REPEATED.matcher(marked)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1).repeat(Integer.parseInt(found.group(2)))));
    }

    private String unmarked(String file, String text) {
        var lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            var found = MARK.matcher(lines[i]);
            if (found.find()) {
                mark = Optional.of(new Place(file, i + 1, Integer.parseInt(found.group(1))));
            }
        }
        return MARK.matcher(text).replaceAll("");
    }

    /** A complete translation, which is what a translation is before something is missing in it. */
    private static String template(String file) {
        if (!file.startsWith("framework.") && !file.contains(".scenario.")) {
            return "";
        }
        var language = file.replaceAll(".*\\.(\\w+)\\.yaml", "$1");
        if (file.startsWith("framework.")) {
            return Guide.file(ENGLISH_FRAMEWORK).replace("language: en", "language: " + language);
        }
        var translation = Guide.blocks("yaml").stream()
                .filter(block -> block.contains("language: nb"))
                .findFirst()
                .orElseThrow();
        var madeFrom = Fingerprint.ofScenario(firstConversation()).entrySet().stream()
                .map(print -> "\n  " + print.getKey() + ": \"" + print.getValue() + '"')
                .collect(Collectors.joining("", MADE_FROM, ""));
        return translation.replace("language: nb", "language: " + language) + madeFrom;
    }

    private static Scenario firstConversation() {
        var files = new LinkedHashMap<String, String>();
        files.put(FRAMEWORK, Guide.file(FRAMEWORK));
        files.put(SCENARIO, Guide.firstConversation());
        return ((Compilation.Compiled) compile(files)).scenario();
    }

    private static String lineByLine(String old, String now) {
        var lines = new LinkedHashMap<String, String>();
        (old + "\n" + now).lines().forEach(line -> lines.put(line.split(":", 2)[0], line));
        return String.join("\n", lines.values());
    }
}
