package org.samtale.server.course;

import java.util.Optional;
import org.samtale.engine.course.Course;
import org.samtale.engine.course.CourseModule;
import org.samtale.engine.course.Step;
import org.samtale.engine.course.StepRef;
import org.samtale.engine.course.progress.Tally;
import org.samtale.server.page.Shell;

/** What is new in a course, and the choice to go over to it. */
public record NewsPage(Shell shell, News news) {

    public String address() {
        return CourseAddress.news(news.now().id());
    }

    public String overview() {
        return CourseAddress.overview(news.now().id());
    }

    public Optional<Step> added(StepRef ref) {
        return news.now().find(ref);
    }

    public Optional<Step> gone(StepRef ref) {
        return news.before().find(ref);
    }

    public String module(Course course, StepRef ref) {
        return course.find(ref.module()).map(CourseModule::title).orElse("");
    }

    /** The way that was chosen, where something else is left of it then. */
    public Optional<News.Way> way() {
        return news.way().filter(way -> !left(way.before()).equals(left(way.then())));
    }

    /** What is left of a way, in words. */
    public String left(Tally tally) {
        return tally.isComplete()
                ? shell.words().say("news.finished")
                : CoursePage.time(shell.words(), tally.minutesLeft());
    }
}
