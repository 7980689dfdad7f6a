package org.samtale.engine.course.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.samtale.engine.compile.Diagnostic;
import org.samtale.engine.compile.DiagnosticCode;
import org.samtale.engine.compile.Fields;
import org.samtale.engine.course.LocalText;
import org.samtale.engine.course.ModuleId;
import org.samtale.engine.course.Prose;
import org.samtale.engine.grammar.CourseShapes;
import org.samtale.engine.markdown.MarkdownBlock;
import org.samtale.engine.markdown.MarkdownFile;
import org.samtale.engine.scenario.Language;
import org.samtale.engine.source.Place;

/** Compiles what an organisation has written for a local box: some paragraphs, by the rules that hold for those of a course. */
public final class LocalCompiler {

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private final CourseReading reading = new CourseReading(List.of(), Optional.of(Map.of()));
    private final MarkdownFile file;

    private LocalCompiler(MarkdownFile file) {
        this.file = file;
    }

    /** The text, where nothing is wrong with it; and all that is. */
    public record Compiled(Optional<LocalText> text, List<Diagnostic> diagnostics) {

        public Compiled {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    public static Compiled compile(MarkdownFile file, Language language) {
        return new LocalCompiler(file).compile(language);
    }

    private Compiled compile(Language language) {
        var text = file.frontMatter()
                .map(written -> reading.prepared(file.name(), written))
                .flatMap(written -> reading.fields(written, CourseShapes.LOCAL, "the top of a local text"))
                .flatMap(fields -> text(fields, language));
        reading.links()
                .forEach(link ->
                        refuse(link.place(), "A link to a step", "The text outlives the steps: name the page."));
        return new Compiled(
                text.filter(one -> !reading.problems().hasErrors()),
                reading.problems().inOrder());
    }

    private Optional<LocalText> text(Fields fields, Language language) {
        var organisation = FenceReading.text(fields, "organisation");
        var written = day(fields);
        var prose = new ArrayList<Prose>();
        var reader = new ProseReader(reading, new ModuleId("local"));
        for (var block : file.blocks()) {
            if (block instanceof MarkdownBlock.Heading) {
                refuse(
                        block.place(),
                        "A heading",
                        "The box has a title in the course already: write paragraphs and lists.");
            } else if (block instanceof MarkdownBlock.Fence) {
                refuse(block.place(), "A fence", "Write paragraphs and lists.");
            } else {
                reader.read(block).ifPresent(prose::add);
            }
        }
        if (file.blocks().isEmpty()) {
            reading.tell(
                    DiagnosticCode.NOTHING_THERE,
                    fields.place(),
                    "Nothing stands below the top.",
                    "Write how it is where you are, or take the file away.");
        }
        fields.done();
        return written.map(day -> new LocalText(language, organisation, day, prose));
    }

    private Optional<String> day(Fields fields) {
        var written = FenceReading.text(fields, "written");
        var day = DAY.matcher(written);
        if (day.matches()
                && isDay(
                        Integer.parseInt(day.group(1)),
                        Integer.parseInt(day.group(2)),
                        Integer.parseInt(day.group(3)))) {
            return Optional.of(written);
        }
        if (!written.isEmpty()) {
            reading.tell(
                    DiagnosticCode.WRONG_SHAPE,
                    fields.placeOf("written").orElse(fields.place()),
                    "'" + written + "' is no day.",
                    "Write year, month and day: 2026-11-23.");
        }
        return Optional.empty();
    }

    private static boolean isDay(int year, int month, int day) {
        int days =
                switch (month) {
                    case 1, 3, 5, 7, 8, 10, 12 -> 31;
                    case 4, 6, 9, 11 -> 30;
                    case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
                    default -> 0;
                };
        return day >= 1 && day <= days;
    }

    private void refuse(Place place, String what, String remedy) {
        reading.tell(
                DiagnosticCode.NOT_IN_A_COURSE_TEXT, place, what + " is nothing that a local text can have.", remedy);
    }
}
