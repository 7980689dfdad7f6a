package org.samtale.engine.compile;

import java.util.LinkedHashMap;
import java.util.Map;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.scenario.Text;

/**
 * Tells whether the text a translation was made from has changed since: eight hexadecimal digits over everything one
 * entry of a translation file covers, such as all texts of {@code choice.kneel}.
 */
public record Fingerprint(String value) {

    private static final int FNV_OFFSET = 0x811c9dc5;
    private static final int FNV_PRIME = 0x01000193;

    public static Fingerprint of(String text) {
        int hash = FNV_OFFSET;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return new Fingerprint(hex(hash));
    }

    /** What belongs under {@code made-from} of a translation of this scenario, in the order of the source. */
    public static Map<String, Fingerprint> ofScenario(Scenario scenario) {
        return ofPart(scenario, Part.SCENARIO);
    }

    /** What belongs under {@code made-from} of a translation of the framework this scenario uses. */
    public static Map<String, Fingerprint> ofFramework(Scenario scenario) {
        return ofPart(scenario, Part.FRAMEWORK);
    }

    /** What belongs under {@code made-from} of a translation of people this scenario includes, by the file's name before the ending. */
    public static Map<String, Fingerprint> ofPeople(Scenario scenario, String name) {
        return ofPart(scenario, Part.ofPeople(name));
    }

    static Map<String, Fingerprint> ofPart(Scenario scenario, Part part) {
        var source = scenario.written();
        var together = new LinkedHashMap<String, StringBuilder>();
        for (var text : scenario.texts()) {
            if (Part.of(text).equals(part)) {
                together.computeIfAbsent(entry(text), key -> new StringBuilder())
                        .append(text.id())
                        .append('\n')
                        .append(source.of(text))
                        .append('\n');
            }
        }
        var fingerprints = new LinkedHashMap<String, Fingerprint>();
        together.forEach((entry, texts) -> fingerprints.put(entry, of(texts.toString())));
        return fingerprints;
    }

    /** Whether it is written in the scenario's own file, not in one that several share. */
    public static boolean isOfScenario(Text text) {
        return Part.of(text).equals(Part.SCENARIO);
    }

    /** The entry a text belongs to: {@code choice.kneel} for {@code choice.kneel.say}. */
    public static String entry(Text text) {
        var id = Part.of(text).idOf(text);
        int kind = id.indexOf('.');
        if (id.startsWith("player.")) {
            return id.substring(0, kind);
        }
        int name = kind < 0 ? -1 : id.indexOf('.', kind + 1);
        return name < 0 ? id : id.substring(0, name);
    }

    private static String hex(int hash) {
        var digits = Integer.toHexString(hash);
        return "0".repeat(8 - digits.length()) + digits;
    }

    @Override
    public String toString() {
        return value;
    }
}
