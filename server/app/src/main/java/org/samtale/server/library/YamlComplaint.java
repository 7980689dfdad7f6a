package org.samtale.server.library;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.samtale.engine.compile.Diagnostic;
import org.samtale.engine.compile.DiagnosticCode;
import org.samtale.engine.source.Place;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Finds what is missing behind a complaint of the YAML library, and where, which is often not where it complains. */
final class YamlComplaint {
    /** Nobody writes a longer line; the patterns would take long to find nothing in it. */
    private static final int LONGEST_LINE = 2_000;

    /** Of {@code thinks:That is easy}. */
    private static final Pattern NO_SPACE = Pattern.compile("^ *(?:- +)*([\\w-]+:)[^\\s:/]");

    /** A key at the place of the complaint, right behind a quotation mark. */
    private static final Pattern KEY = Pattern.compile("([\\w-]+):(?:\\s.*)?");

    private static final Pattern DASHES = Pattern.compile("^ *(?:- +)*");

    private final String file;
    private final List<String> lines;
    private final String problem;
    private final Place place;
    private final Optional<Place> begin;
    private final String line;

    private YamlComplaint(String file, String text, MarkedYamlEngineException notYaml) {
        this.file = file;
        this.lines = text.lines().toList();
        this.problem = String.valueOf(notYaml.getProblem());
        this.place = notYaml.getProblemMark().map(this::inside).orElse(new Place(file, 1, 1));
        this.begin = notYaml.getContextMark().map(this::inside);
        this.line = line(place.line());
    }

    static Diagnostic of(String file, String text, MarkedYamlEngineException notYaml) {
        var complaint = new YamlComplaint(file, text, notYaml);
        return complaint
                .spaceMissing()
                .or(complaint::commaMissing)
                .or(complaint::quotationNotClosed)
                .or(complaint::bracketNotClosed)
                .or(complaint::indentedOtherwise)
                .orElseGet(() -> told(
                        complaint.place,
                        "This is not valid YAML: " + complaint.problem + ".",
                        YamlRemedy.of(notYaml, text, complaint.place.line())));
    }

    private static Diagnostic told(Place place, String message, String remedy) {
        return new Diagnostic(DiagnosticCode.UNREADABLE, place, message, remedy);
    }

    private Optional<Diagnostic> spaceMissing() {
        for (int number : new int[] {place.line(), place.line() - 1}) {
            var found = NO_SPACE.matcher(line(number));
            if (found.find()) {
                return Optional.of(told(
                        new Place(file, number, found.end(1) + 1),
                        "There is no space behind '" + found.group(1) + "'.",
                        "Put one there; without it nobody knows where the key ends."));
            }
        }
        return Optional.empty();
    }

    private Optional<Diagnostic> commaMissing() {
        var before = before(place).stripTrailing();
        var key = KEY.matcher(behind(place));
        return problem.startsWith("expected ',' or") && isQuotation(before) && key.matches()
                ? Optional.of(told(
                        place,
                        "There is no comma between the text and '" + key.group(1) + "'.",
                        "Put one behind the quotation mark."))
                : Optional.empty();
    }

    /** A mark that was forgotten makes one text of everything to the next, and the complaint comes behind that. */
    private Optional<Diagnostic> quotationNotClosed() {
        var before = before(place);
        if (!isQuotation(before)) {
            return Optional.empty();
        }
        char mark = before.charAt(before.length() - 1);
        if (before.indexOf(mark) < before.length() - 1) {
            return Optional.empty();
        }
        for (int number = place.line() - 1; number > 0; number--) {
            int opens = line(number).lastIndexOf(mark);
            if (opens >= 0) {
                return Optional.of(told(
                        new Place(file, number, line(number).codePointCount(0, opens) + 1),
                        "The quotation mark here is closed only in line " + place.line() + ".",
                        "Close it where the text ends."));
            }
        }
        return Optional.empty();
    }

    private static boolean isQuotation(String before) {
        return before.endsWith("\"") || before.endsWith("'");
    }

    private Optional<Diagnostic> bracketNotClosed() {
        return begin.filter(opens -> opens.line() < place.line() && problem.startsWith("expected ',' or"))
                .filter(opens -> behind(opens).startsWith("{") || behind(opens).startsWith("["))
                .map(opens -> {
                    boolean curly = behind(opens).startsWith("{");
                    return told(
                            opens,
                            "The bracket " + (curly ? '{' : '[') + " here is not closed before line " + place.line()
                                    + ".",
                            "Put " + (curly ? '}' : ']') + " where what it holds ends.");
                });
    }

    private Optional<Diagnostic> indentedOtherwise() {
        boolean dash = line.stripLeading().startsWith("- ");
        int here = spaces(line);
        int number = place.line() - 1;
        while (number > 0
                && (isNothing(line(number))
                        || (dash && !line(number).stripLeading().startsWith("- ")))) {
            number--;
        }
        int above = dash ? spaces(line(number)) : content(line(number));
        boolean tooFew = problem.startsWith("expected <block end>") && place.column() == here + 1;
        boolean tooMany = problem.startsWith("mapping values are not allowed")
                && here > above
                && place.column() <= content(line) + 1 + key(line);
        return number > 0 && here != above && (tooFew || tooMany)
                ? Optional.of(told(
                        new Place(file, place.line(), here + 1),
                        "This line begins after " + count(here) + ", and " + (dash ? "the dash" : "the text")
                                + " in line " + number + " after " + above + ".",
                        "Lines that belong together begin after the same number of spaces."))
                : Optional.empty();
    }

    private static int key(String line) {
        var key = KEY.matcher(line.strip());
        return key.matches() ? key.end(1) : 0;
    }

    private static String count(int spaces) {
        return spaces == 1 ? "1 space" : spaces + " spaces";
    }

    private static boolean isNothing(String line) {
        return line.isBlank() || line.stripLeading().startsWith("#");
    }

    private static int spaces(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** How far the first word of a line stands in, behind any dash. */
    private static int content(String line) {
        var dashes = DASHES.matcher(line);
        return dashes.find() ? dashes.end() : 0;
    }

    private String before(Place there) {
        var line = line(there.line());
        return line.substring(0, index(line, there));
    }

    private String behind(Place there) {
        var line = line(there.line());
        return line.substring(index(line, there));
    }

    private static int index(String line, Place there) {
        return there.column() - 1 <= line.codePointCount(0, line.length())
                ? line.offsetByCodePoints(0, there.column() - 1)
                : line.length();
    }

    private String line(int number) {
        return number < 1 || number > lines.size() || lines.get(number - 1).length() > LONGEST_LINE
                ? ""
                : lines.get(number - 1);
    }

    /** What breaks off at the end of a file is shown at the end of its last line. */
    private Place inside(Mark mark) {
        var place = new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
        if (lines.isEmpty() || place.line() <= lines.size()) {
            return place;
        }
        var last = lines.getLast();
        return new Place(file, lines.size(), last.codePointCount(0, last.length()) + 1);
    }
}
