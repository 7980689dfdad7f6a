package org.samtale.engine.transcript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samtale.engine.play.Company;
import org.samtale.engine.play.Input;
import org.samtale.engine.play.Mode;
import org.samtale.engine.scenario.Language;
import org.samtale.engine.scenario.ScenarioId;

/** Reads what a transcript needs to be told again: its directives, and the ids behind {@code >}. */
public final class TranscriptReader {

    private static final List<String> DIRECTIVES = List.of("scenario", "language", "seed", "mode");

    /** A line of its own where two played together. */
    static final String PAIR = "pair";

    /** How a line begins that names what was chosen. */
    static final String CHOSEN = ">";

    private TranscriptReader() {}

    /** What came of reading one transcript. */
    public sealed interface Result {

        /** It was understood. */
        record Read(Transcript transcript) implements Result {}

        /** It was not; the line counts from one. */
        record Unreadable(int line, String message) implements Result {}
    }

    public static Result read(String text) {
        Map<String, String> directives = new LinkedHashMap<>();
        var company = Company.ALONE;
        var inputs = new ArrayList<Input>();
        var lines = text.lines().toList();
        int number = 0;
        for (; number < lines.size() && !lines.get(number).isBlank(); number++) {
            if (lines.get(number).strip().equals(PAIR)) {
                company = Company.PAIR;
                continue;
            }
            var words = lines.get(number).strip().split("\\s+", 2);
            if (words.length < 2 || !DIRECTIVES.contains(words[0])) {
                return new Result.Unreadable(
                        number + 1,
                        "a transcript begins with " + String.join(", ", DIRECTIVES) + ", each with a value");
            }
            directives.put(words[0], words[1].strip());
        }
        for (int i = number; i < lines.size(); i++) {
            if (lines.get(i).startsWith(CHOSEN)) {
                var id = chosen(lines.get(i));
                if (id.isEmpty()) {
                    return new Result.Unreadable(i + 1, "behind '>' stands the id of a choice");
                }
                inputs.add(Input.decode(id));
            }
        }
        for (var directive : DIRECTIVES) {
            if (!directives.containsKey(directive)) {
                return new Result.Unreadable(number + 1, "there is no line '" + directive + " …' at the top");
            }
        }
        return transcript(directives, company, inputs, number);
    }

    /** The name behind {@code >}; of a whisper also its words. */
    static String chosen(String line) {
        var behind = line.substring(CHOSEN.length()).strip();
        return behind.startsWith(Input.WHISPER) ? behind : behind.split("\\s+", 2)[0];
    }

    private static Result transcript(Map<String, String> directives, Company company, List<Input> inputs, int line) {
        var seed = number(directives.getOrDefault("seed", ""));
        var mode = directives.getOrDefault("mode", "");
        if (seed.isEmpty()) {
            return new Result.Unreadable(line, "the seed is not a whole number");
        }
        if (!mode.equals("practice") && !mode.equals("full")) {
            return new Result.Unreadable(line, "the mode is practice or full");
        }
        return new Result.Read(new Transcript(
                new ScenarioId(directives.getOrDefault("scenario", "")),
                new Language(directives.getOrDefault("language", "")),
                seed.get(),
                mode.equals("practice") ? Mode.PRACTICE : Mode.FULL,
                company,
                inputs));
    }

    private static Optional<Long> number(String written) {
        try {
            return Optional.of(Long.parseLong(written));
        } catch (NumberFormatException notANumber) {
            // The only way the JDK has to ask; what was written is the author's and may be anything.
            return Optional.empty();
        }
    }
}
