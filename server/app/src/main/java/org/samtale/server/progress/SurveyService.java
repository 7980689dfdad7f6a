package org.samtale.server.progress;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.samtale.engine.course.Course;
import org.samtale.engine.course.CourseId;
import org.samtale.engine.course.Task;
import org.samtale.engine.course.compile.CourseCompilation;
import org.samtale.server.database.Database;
import org.samtale.server.problem.Problem;
import org.samtale.server.progress.SurveyFigures.Given;

/** What learners think of a course, for who answers for it. Reads the database alone. */
public final class SurveyService {
    private final SurveyRepository surveys;
    private final CourseVersionRepository versions;
    private final Random random;

    /** @param random by which texts are shuffled */
    public SurveyService(Database database, Random random) {
        this.surveys = new SurveyRepository(database);
        this.versions = new CourseVersionRepository(database);
        this.random = random;
    }

    /** What the database has to know of. */
    public static List<Class<?>> entities() {
        return CourseVersionRepository.entities();
    }

    /**
     * Fails with {@link Problem.NotFound} where nobody has answered anything.
     *
     * @param language of the questions; they are in that of the course where it has not been translated
     */
    public Future<SurveyReport> report(CourseId course, String language) {
        return surveys.given(course).compose(given -> {
            if (given.isEmpty()) {
                return Future.failedFuture(
                        new Problem.NotFound("answer to a survey of course", course.value()).asException());
            }
            var hashes = given.stream().map(Given::version).distinct().iterator();
            return questions(hashes, language, new HashMap<>())
                    .map(questions -> new SurveyReport(course, SurveyFigures.of(given, this::shuffled), questions));
        });
    }

    private List<String> shuffled(List<String> texts) {
        var mixed = new ArrayList<>(texts);
        Collections.shuffle(mixed, random);
        return mixed;
    }

    /** Of versions that are no longer read the questions stay unnamed; the figures are told all the same. */
    private Future<Map<SurveyReport.Asked, Task.SurveyItem>> questions(
            Iterator<String> hashes, String language, Map<SurveyReport.Asked, Task.SurveyItem> before) {
        if (!hashes.hasNext()) {
            return Future.succeededFuture(before);
        }
        return versions.find(hashes.next()).compose(found -> {
            found.flatMap(files -> files.compile(Optional.empty()) instanceof CourseCompilation.Compiled compiled
                            ? Optional.of(in(compiled, language))
                            : Optional.empty())
                    .ifPresent(course -> before.putAll(SurveyReport.asked(course)));
            return questions(hashes, language, before);
        });
    }

    private static Course in(CourseCompilation.Compiled compiled, String language) {
        return compiled.translations().stream()
                .filter(one -> one.language().code().equals(language))
                .findFirst()
                .orElse(compiled.source());
    }
}
