package org.samtale.server.command;

import java.nio.file.Files;
import org.samtale.server.content.CourseLibrary;
import org.samtale.server.content.LocalTexts;
import org.samtale.server.library.DiagnosticReport;

/** What {@code samtale lint} says about what an organisation has written for the local boxes of courses. */
record LocalLint(Home home, Terminal terminal) {

    /** Nothing where there is none. */
    int ofAll() {
        var folder = home.local();
        if (!Files.isDirectory(folder)) {
            return SamtaleCommand.FINE;
        }
        var texts = LocalTexts.load(folder);
        var report = new DiagnosticReport(
                Home.shown(folder), texts.diagnostics(CourseLibrary.load(home.content(), home.minutes())));
        terminal.say(report.text());
        terminal.say("In " + folder.toAbsolutePath().normalize() + ": "
                + (texts.size() == 1 ? "1 local text" : texts.size() + " local texts") + " can be shown; "
                + report.count() + ".");
        return report.hasErrors() ? SamtaleCommand.FAILED : SamtaleCommand.FINE;
    }
}
