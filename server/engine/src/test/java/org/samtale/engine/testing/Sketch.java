package org.samtale.engine.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.samtale.engine.compile.Compilation;
import org.samtale.engine.compile.ScenarioCompiler;
import org.samtale.engine.scenario.Scenario;

/**
 * A scenario of which a test writes only what it is about. Sections that are not written are there in their simplest
 * form, and {@code * ask { then: end }} stands for a whole choice with that id, {@code pair: &} for two who play
 * it together.
 */
public final class Sketch {

    private static final Pattern CHOICE =
            Pattern.compile("^(\\s*)\\* ([a-z][a-z0-9-]*)(?: \\{(.*)})?$", Pattern.MULTILINE);

    /** Stands for two seats and a message, where a test is not about them. */
    private static final String FOR_TWO = """
            moves: { hand-over: { name: Gi ordet videre, means: Si at den andre vil spørre. } }
            pair:
              goal: Sammen.
              seats:
                ot: { name: Nora, role: student, card: [ Natta ], hand-over: { say: Mathias?, thinks: T., did: D., because: B. } }
                pt: { name: Mathias, role: student, card: [ Hofta ], hand-over: { say: Nora?, thinks: T., did: D., because: B. } }
              messages: { walker: { name: Rullatoren, stands: { hers: Hennes, must: Den må til } } }
            """;

    private static final Map<String, String> USUAL = new LinkedHashMap<>();

    static {
        USUAL.put("scenario", "scenario: sketch");
        USUAL.put("language", "language: nb");
        USUAL.put("title", "title: Skisse");
        USUAL.put("summary", "summary: En skisse.");
        USUAL.put("uses", "uses: framework");
        USUAL.put("player", "player: { name: Nora, role: student }");
        USUAL.put("setting", "setting: Et rom.");
        USUAL.put("task", "task: Prøv.");
        USUAL.put("cast", "cast: { ida: { name: Ida }, far: { name: Per } }");
        USUAL.put("stages", "stages: { visit: Besøk }");
        USUAL.put("silence", "silence: { text: Vent., thinks: Stille., did: Ingenting., because: Ro. }");
        USUAL.put("begin", "begin: room");
        USUAL.put("nodes", "nodes:\n  room:\n    choices:\n      * go { again: true }\n      * leave { then: end }");
        USUAL.put("endings", "endings: { over: { title: Over, summary: Slutt., epilogue: [] } }");
    }

    private Sketch() {}

    /** The whole file: what was written, and the usual for the rest. */
    public static String text(String written) {
        var file = new StringBuilder(written.endsWith("\n") ? written : written + "\n");
        USUAL.forEach((key, usual) -> {
            if (!Pattern.compile("^" + key + ":", Pattern.MULTILINE)
                    .matcher(written)
                    .find()) {
                file.append(usual).append('\n');
            }
        });
        return CHOICE.matcher(file.toString().replace("pair: &\n", FOR_TWO))
                .replaceAll(found -> Matcher.quoteReplacement(choice(found.group(1), found.group(2), found.group(3))));
    }

    private static String choice(String indent, String id, String rest) {
        var keys = rest == null ? "" : rest;
        var act = keys.contains("wait:") || keys.contains("do:") ? "" : ", say: Ord.";
        var move = keys.contains("move:") || keys.contains("wait:") ? "" : ", move: invite";
        return indent + "- { id: " + id + act + move + ", thinks: T., did: D., because: B."
                + (keys.isBlank() ? "" : "," + keys) + " }";
    }

    public static Compilation compile(String written) {
        return ScenarioCompiler.compile(
                SmallScenario.framework(), Yaml.parse("sketch.scenario.yaml", text(written)), List.of());
    }

    /** Fails the test with the diagnostics when there are errors. */
    public static Scenario compiled(String written) {
        return switch (compile(written)) {
            case Compilation.Compiled compiled -> compiled.scenario();
            case Compilation.Failed failed ->
                throw new AssertionError(Diagnostics.print(failed.diagnostics()) + text(written));
        };
    }
}
