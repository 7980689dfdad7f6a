package org.samtale.server.library;

import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** What most often lies behind a complaint of the YAML library, in words that need no knowledge of YAML. */
final class YamlRemedy {
    /** Nobody writes a longer line; the patterns would take long to find nothing in it. */
    private static final int LONGEST_LINE = 2_000;

    /** Of {@code 'What's this'}. */
    private static final Pattern ENDS_AT_AN_APOSTROPHE = Pattern.compile("[:,{\\[-]\\s+'[^']*\\p{L}'\\p{L}");

    /** Of {@code "What is "this"?"}. */
    private static final Pattern ENDS_AT_A_QUOTATION = Pattern.compile("[:,{\\[-]\\s+\"[^\"]*\"\\s*[\\p{L}\\d]");

    /** Of {@code { mia: Number #5. }}. */
    private static final Pattern ENDS_AT_A_SIGN = Pattern.compile("\\{[^}\"']*\\s#[^}]*}");

    private YamlRemedy() {}

    static String of(MarkedYamlEngineException notYaml, String text, int number) {
        var line = lineAt(text, number);
        var problem = String.valueOf(notYaml.getProblem());
        if (ENDS_AT_AN_APOSTROPHE.matcher(line).find()) {
            return "The apostrophe inside ends the text: put double quotation marks around the text instead.";
        }
        if (ENDS_AT_A_QUOTATION.matcher(line).find()) {
            return "The quotation mark inside ends the text: write “ ” or « » inside of it.";
        }
        if (ENDS_AT_A_SIGN.matcher(line).find()) {
            return "From the # on, the line is a comment: put quotation marks around the text it belongs to.";
        }
        if (problem.startsWith("mapping values are not allowed")) {
            return "A text with a colon and a space in it needs quotation marks around the whole text.";
        }
        if (problem.contains("(TAB)")) {
            return "Use spaces instead of tabs at the beginning of a line.";
        }
        return "Look for a missing quotation mark or bracket, or a line that is indented too far or not far enough.";
    }

    private static String lineAt(String text, int line) {
        return text.lines()
                .skip(line - 1L)
                .findFirst()
                .filter(found -> found.length() <= LONGEST_LINE)
                .orElse("");
    }
}
