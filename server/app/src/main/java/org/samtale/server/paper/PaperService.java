package org.samtale.server.paper;

import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samtale.engine.course.Course;
import org.samtale.engine.course.CourseId;
import org.samtale.engine.course.ItemId;
import org.samtale.engine.course.Step;
import org.samtale.engine.course.StepRef;
import org.samtale.engine.course.Task;
import org.samtale.engine.course.progress.Answer;
import org.samtale.server.learner.LearnerId;
import org.samtale.server.paper.Paper.Filled;
import org.samtale.server.problem.Problem;
import org.samtale.server.progress.CourseProgress;
import org.samtale.server.progress.ProgressService;
import org.samtale.server.secret.Secret;

/** Papers that their owners let others read by a link. Whoever has the link reads what stands there now, until it is stopped. */
public final class PaperService {
    private static final int TOKEN_BYTES = 16;

    /** The length of our tokens; anything else is not worth a look into the database. */
    private static final int TOKEN_CHARS = 22;

    private final PaperRepository papers;
    private final ProgressService progress;
    private final InstantSource clock;

    PaperService(PaperRepository papers, ProgressService progress, InstantSource clock) {
        this.papers = papers;
        this.progress = progress;
        this.clock = clock;
    }

    /** Whether a link to the paper of this step is out. */
    public Future<Boolean> isShared(LearnerId owner, CourseId course, StepRef step) {
        return papers.find(owner, new PaperId(course, step)).map(Optional::isPresent);
    }

    Future<Optional<SharedPaper>> shared(LearnerId owner, PaperId paper) {
        return papers.find(owner, paper);
    }

    /** The secret of a new link; one that was made before leads nowhere from now on. Fails where nothing is written yet. */
    Future<String> share(LearnerId owner, PaperId paper, String name) {
        return own(owner, paper, "").compose(written -> {
            if (written.fields().isEmpty()) {
                return Future.failedFuture(new Problem.Refused("There is nothing on this paper yet.").asException());
            }
            var token = Secret.random(TOKEN_BYTES);
            return papers.share(new SharedPaper(owner, paper, name, clock.instant()), Secret.hash(token))
                    .map(shared -> token);
        });
    }

    Future<Void> stop(LearnerId owner, PaperId paper) {
        return papers.stop(owner, paper);
    }

    Future<SharedPaper> find(String token) {
        var found = token.length() == TOKEN_CHARS
                ? papers.find(Secret.hash(token))
                : Future.succeededFuture(Optional.<SharedPaper>empty());
        return found.map(one -> one.orElseThrow(() -> new Problem.NotFound("paper").asException()));
    }

    /** What stands on it now, in a language of the course, or else in its own. */
    Future<Paper> own(LearnerId owner, PaperId paper, String language) {
        return progress.progressOf(owner, paper.course()).map(taken -> paper(taken, paper.step(), language)
                .orElseThrow(() -> new Problem.NotFound("paper").asException()));
    }

    private static Optional<Paper> paper(CourseProgress taken, StepRef step, String language) {
        var version = taken.version();
        var course = version.translations().stream()
                .filter(one -> one.language().code().equals(language))
                .findFirst()
                .orElseGet(version::source);
        var texts = taken.progress()
                .answer(step)
                .flatMap(answer ->
                        answer instanceof Answer.Written written ? Optional.of(written.texts()) : Optional.empty())
                .orElse(Map.of());
        return builder(course, step).map(builder -> new Paper(course.title(), builder.title(), filled(builder, texts)));
    }

    private static Optional<Task.Builder> builder(Course course, StepRef step) {
        return course.find(step)
                .flatMap(Step::task)
                .flatMap(task -> task instanceof Task.Builder builder ? Optional.of(builder) : Optional.empty());
    }

    private static List<Filled> filled(Task.Builder builder, Map<ItemId, String> texts) {
        return builder.fields().stream()
                .map(field -> new Filled(field.label(), texts.getOrDefault(field.id(), "")))
                .filter(field -> !field.text().isBlank())
                .toList();
    }
}
