package org.samtale.server.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.samtale.engine.course.CourseId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code samtale survey}: what learners think of a course, without who thinks it. */
@Command(
        name = "survey",
        description =
                "Tells how learners have answered the surveys of a course, without names or times. Fewer than five"
                        + " answers are not told about. What somebody wrote may still tell who it was: read it before you pass it on.",
        mixinStandardHelpOptions = true)
final class SurveyCommand implements Callable<Integer> {
    private final Home home;
    private final Operator operator;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "COURSE", description = "such as supervising-together")
    private String course = "";

    @Option(names = "--json", description = "for programs")
    private boolean json;

    @Option(names = "--language", paramLabel = "LANGUAGE", description = "of the questions (en)")
    private String language = "en";

    SurveyCommand(Home home, Operator operator) {
        this.home = home;
        this.operator = operator;
    }

    @Override
    public Integer call() {
        var terminal = Terminal.of(spec);
        var report =
                Operation.done(home, terminal, config -> operator.survey(config, new CourseId(course), language, json));
        report.ifPresent(terminal::write);
        return report.isPresent() ? SamtaleCommand.FINE : SamtaleCommand.FAILED;
    }
}
