package org.samtale.server.command;

import java.nio.file.Path;
import java.util.List;
import org.samtale.engine.compile.Diagnostic;
import org.samtale.engine.course.Course;
import org.samtale.server.content.CourseLibrary;
import org.samtale.server.library.DiagnosticReport;
import org.samtale.server.library.Explanations;

/** What {@code samtale lint} says about courses. */
record CourseLint(Home home, Terminal terminal, boolean explain) {

    /** @param asked the folder of the courses, or something in it: only what lies there is told about */
    int of(Path folder, Path asked) {
        var library = CourseLibrary.load(folder, home.minutes());
        var report = new DiagnosticReport(Home.shown(folder), below(folder, asked, library.diagnostics()));
        terminal.say(report.text());
        if (explain) {
            report.codes().forEach(code -> terminal.say(Explanations.of(code).text()));
        }
        library.courses().forEach(course -> terminal.say(described(course.source())));
        var courses = library.courses().size();
        terminal.say("In " + folder.toAbsolutePath().normalize() + ": "
                + (courses == 1 ? "1 course" : courses + " courses") + " can be taken; " + report.count() + ".");
        return report.hasErrors() ? SamtaleCommand.FAILED : SamtaleCommand.FINE;
    }

    private static List<Diagnostic> below(Path folder, Path asked, List<Diagnostic> diagnostics) {
        var root = folder.toAbsolutePath().normalize();
        var path = asked.toAbsolutePath().normalize();
        return diagnostics.stream()
                .filter(one -> root.resolve(one.place().file()).startsWith(path))
                .toList();
    }

    /** How long it takes, which nobody wrote down. */
    private static String described(Course course) {
        var text = new StringBuilder(course.id() + ":");
        course.modules().forEach(module -> text.append("\n  ")
                .append(module.id())
                .append(", ")
                .append(module.steps().size())
                .append(module.steps().size() == 1 ? " step, " : " steps, ")
                .append(module.minutes())
                .append(" min"));
        course.tracks().forEach(track -> text.append("\n  track ")
                .append(track.id())
                .append(", ")
                .append(course.minutes(track))
                .append(" min"));
        return text.toString();
    }
}
