package org.samtale.server.translation;

import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.samtale.server.translation.Sheet.Mistake;

/**
 * A sheet as CSV, for translators who work in a spreadsheet. The second row names the scenario and the languages. What a
 * spreadsheet would take for a formula has an apostrophe in front.
 */
final class CsvSheet {
    /** Without it, a spreadsheet takes the letters for those of another age. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final List<String> COLUMNS = List.of("id", "context", "source", "target", "state");

    /** No text has this id. */
    private static final String NAMES_THE_SCENARIO = "scenario";

    /** Apostrophes count, so that taking one away gives back exactly what was there. */
    private static final Pattern FORMULA =
            Pattern.compile("'*[=+\\-@\\t\\n\\r\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);

    private CsvSheet() {}

    static String write(Sheet sheet) {
        var text = new StringWriter().append(BYTE_ORDER_MARK);
        try (var rows = new CsvMapper()
                .writer(CsvSchema.emptySchema())
                .with(CsvGenerator.Feature.ALWAYS_QUOTE_STRINGS)
                .writeValues(text)) {
            rows.write(COLUMNS);
            rows.write(cells(
                    NAMES_THE_SCENARIO,
                    "Leave this row as it is.",
                    sheet.scenario(),
                    sheet.language(),
                    sheet.source()));
            for (var unit : sheet.units()) {
                rows.write(cells(
                        unit.id(),
                        String.join("\n", unit.notes()),
                        unit.source(),
                        unit.target(),
                        unit.state().name().toLowerCase(Locale.ROOT)));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory can be written", impossible);
        }
        return text.toString();
    }

    private static List<String> cells(String... words) {
        return Stream.of(words)
                .map(cell -> FORMULA.matcher(cell).matches() ? "'" + cell : cell)
                .toList();
    }

    static Sheet read(byte[] file) throws SheetRefusedException {
        var rows = rows(text(file));
        if (rows.isEmpty() || !rows.getFirst().equals(COLUMNS)) {
            throw new SheetRefusedException(
                    1, "A sheet begins with the columns " + String.join(", ", COLUMNS) + ", in this order.");
        }
        if (rows.size() < 2
                || !rows.get(1).getFirst().equals(NAMES_THE_SCENARIO)
                || rows.get(1).size() < COLUMNS.size()) {
            throw new SheetRefusedException(
                    2, "The row that names the scenario and the language is gone; export the sheet anew to see it.");
        }
        var units = new ArrayList<Sheet.Unit>();
        var mistakes = new ArrayList<Mistake>();
        for (int row = 3; row <= rows.size(); row++) {
            var cells = rows.get(row - 1);
            if (cells.stream().allMatch(String::isBlank)) {
                continue;
            }
            if (cells.size() < COLUMNS.size()) {
                mistakes.add(new Mistake(
                        row,
                        "'" + cells.getFirst() + "' has " + cells.size() + " columns instead of " + COLUMNS.size()
                                + "."));
                continue;
            }
            units.add(new Sheet.Unit(
                    row,
                    cells.getFirst().strip(),
                    cells.get(1).lines().toList(),
                    cells.get(2),
                    cells.get(3),
                    state(row, cells, mistakes)));
        }
        var head = rows.get(1);
        return new Sheet(head.get(2).strip(), head.get(4).strip(), head.get(3).strip(), units, mistakes);
    }

    private static String text(byte[] file) throws SheetRefusedException {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw new SheetRefusedException(1, "The file is not text in UTF-8; save it as CSV UTF-8.");
        }
    }

    private static List<List<String>> rows(String text) throws SheetRefusedException {
        var rows = new ArrayList<List<String>>();
        try (var read = new CsvMapper()
                .readerForListOf(String.class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .with(CsvSchema.emptySchema().withColumnSeparator(separator(text)))
                .<List<String>>readValues(text)) {
            while (read.hasNextValue()) {
                rows.add(read.nextValue().stream()
                        .map(cell ->
                                cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell)
                        .toList());
            }
        } catch (IOException notCsv) {
            throw new SheetRefusedException(
                    rows.size() + 1, "This is not CSV; look for a quotation mark that is never closed.");
        }
        return rows;
    }

    /** Where the comma stands in numbers, spreadsheets put a semicolon between columns; some put a tab. */
    private static char separator(String text) {
        var head = text.replace("\"", "");
        return Stream.of(';', '\t')
                .filter(sign -> head.startsWith(COLUMNS.getFirst() + sign))
                .findFirst()
                .orElse(',');
    }

    private static Sheet.State state(int row, List<String> cells, List<Mistake> mistakes) {
        var word = cells.get(4).strip();
        if (word.isEmpty()) {
            return Sheet.State.NEW;
        }
        return Stream.of(Sheet.State.values())
                .filter(state -> state.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseGet(() -> {
                    mistakes.add(new Mistake(
                            row,
                            "'" + cells.getFirst() + "' has the state '" + word + "'; write new, stale or final."));
                    return Sheet.State.NEW;
                });
    }
}
