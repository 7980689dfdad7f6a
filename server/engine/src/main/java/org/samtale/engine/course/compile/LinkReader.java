package org.samtale.engine.course.compile;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.samtale.engine.compile.DiagnosticCode;
import org.samtale.engine.course.Inline;
import org.samtale.engine.course.ModuleId;
import org.samtale.engine.course.StepId;
import org.samtale.engine.course.StepRef;
import org.samtale.engine.markdown.MarkdownSpan;

/** Lets through only the addresses that a course may lead to. */
final class LinkReader {

    private static final Pattern OUT = Pattern.compile("https://[^\\s/]+\\.[^\\s]+|mailto:[^\\s@]+@[^\\s@]+");
    private static final Pattern STEP = Pattern.compile("step:([a-z][a-z0-9-]*)/([a-z][a-z0-9-]*)");

    private final CourseReading reading;

    LinkReader(CourseReading reading) {
        this.reading = reading;
    }

    Optional<Inline> read(MarkdownSpan.Link link, List<Inline> content) {
        var step = STEP.matcher(link.address());
        if (step.matches()) {
            var to = new StepRef(new ModuleId(step.group(1)), new StepId(step.group(2)));
            reading.links().add(new CourseReading.Link(link.place(), to));
            return Optional.of(new Inline.StepLink(to, content));
        }
        if (OUT.matcher(link.address()).matches()) {
            return Optional.of(new Inline.Link(link.address(), content));
        }
        reading.tell(
                DiagnosticCode.LINK_LEADS_OUTSIDE,
                link.place(),
                "'" + link.address() + "' is nothing that a course leads to.",
                "A link begins with https://, with mailto:, or leads to a step: step:first-week/three-hats.");
        return Optional.empty();
    }
}
