package org.samtale.server.course;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samtale.engine.course.Course;
import org.samtale.engine.course.ModuleId;
import org.samtale.engine.course.StepRef;
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
    static String step(Reader reader, StepRef ref, Optional<Boolean> isShared) {
        return step(
                reader,
                reader.given(ref),
                new Returned(Optional.empty(), reader.who().said(), false),
                isShared);
    }

    static String step(Reader reader, Given given, Returned returned, Optional<Boolean> isShared) {
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
                        reader.who().said(),
                        reader.who().owner(),
                        returned.typedBy(),
                        returned.trouble(),
                        returned.asksWhose()));
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

    /**
     * For who comes to a step that is not in their course.
     *
     * @param typed what they sent to it, which stands nowhere else where there is no script
     */
    static String gone(Reader reader, StepRef ref, Optional<String> typed) {
        var words = reader.words();
        var title = words.say("gone.title");
        return Templates.render(
                "course/gone.jte",
                new GonePage(
                        typed.isPresent()
                                ? Shell.alone(words, title, STYLE)
                                : shell(words, title, reader.address().step(ref)),
                        reader.course(),
                        reader.address(),
                        typed));
    }

    /** For who answers in a step that may be in their course, where nobody can tell just now who they are. */
    static String later(Reader reader, StepRef ref, Map<String, List<String>> form) {
        var words = reader.words();
        return Templates.render(
                "course/later.jte",
                new LaterPage(
                        Shell.alone(words, words.say("later.title"), STYLE),
                        reader.course(),
                        reader.address(),
                        reader.address().step(ref),
                        form));
    }

    private static Shell shell(Words words, String title, String path) {
        return Shell.of(words, title, path, STYLE, SCRIPT);
    }
}
