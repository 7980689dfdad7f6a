package org.samtale.server.course;

import java.util.List;
import java.util.Optional;
import org.samtale.engine.course.Course;
import org.samtale.engine.course.ModuleId;
import org.samtale.engine.course.StepRef;
import org.samtale.server.learner.Browser;
import org.samtale.server.page.Shell;
import org.samtale.server.page.Templates;
import org.samtale.server.page.Words;

/** Writes the pages of courses as HTML. */
final class CoursePages {
    private static final String STYLE = "/styles/course.css";
    private static final String SCRIPT = "/pages/course.js";

    private CoursePages() {}

    static String courses(List<Course> courses, Words words) {
        return Templates.render(
                "course/courses.jte", new CoursesPage(shell(words, words.say("courses"), "/courses"), courses));
    }

    static String overview(Reader reader, Optional<News> news) {
        var address = reader.address();
        return Templates.render(
                "course/course.jte",
                new CoursePage(
                        shell(reader.words(), reader.course().title(), address.overview()),
                        reader.course(),
                        address,
                        reader.progress(),
                        reader.entry(),
                        news));
    }

    static String news(News news, Words words) {
        return Templates.render(
                "course/news.jte",
                new NewsPage(
                        shell(
                                words,
                                words.say("news.title"),
                                CourseAddress.news(news.now().id())),
                        news));
    }

    static String module(Reader reader, ModuleId id) {
        var module = reader.module(id);
        var steps = module.steps().stream()
                .map(step -> {
                    var ref = new StepRef(id, step.id());
                    return new Showing(
                            reader.words(),
                            reader.address(),
                            step,
                            reader.given(ref),
                            false,
                            true,
                            Optional.empty(),
                            reader.locals());
                })
                .toList();
        return Templates.render(
                "course/module.jte",
                new ModulePage(
                        shell(reader.words(), module.title(), reader.address().module(id)),
                        reader.course(),
                        module,
                        reader.address(),
                        steps));
    }

    /** @param isShared whether others may read what is written there; empty where that is not known just now */
    static String step(Reader reader, Given given, Optional<String> trouble, Optional<Boolean> isShared) {
        var ref = given.step();
        var step = reader.step(ref);
        return Templates.render(
                "course/step.jte",
                new StepPage(
                        shell(reader.words(), step.title(), reader.address().step(ref)),
                        reader.course(),
                        reader.module(ref.module()),
                        new Showing(
                                reader.words(), reader.address(), step, given, true, false, isShared, reader.locals()),
                        reader.progress(),
                        reader.way(ref),
                        trouble,
                        reader.browser().map(Browser::id)));
    }

    static String print(Reader reader, StepRef ref) {
        var step = reader.step(ref);
        return Templates.render(
                "course/print.jte",
                new PrintPage(
                        shell(reader.words(), step.title(), reader.address().print(ref)),
                        reader.course(),
                        reader.module(ref.module()),
                        new Showing(
                                reader.words(),
                                reader.address(),
                                step,
                                reader.given(ref),
                                false,
                                false,
                                Optional.empty(),
                                reader.locals())));
    }

    /** For who answers in a step that is in their course no longer. */
    static String gone(Reader reader, Optional<String> typed) {
        var words = reader.words();
        var title = words.say("gone.title");
        // Without the script of courses: it would show once more what it has kept on the device.
        return Templates.render(
                "course/gone.jte",
                new GonePage(
                        Shell.of(words, title, reader.address().overview(), STYLE, "/pages/award.js"),
                        reader.course(),
                        reader.address(),
                        typed));
    }

    private static Shell shell(Words words, String title, String path) {
        return Shell.of(words, title, path, STYLE, SCRIPT);
    }
}
