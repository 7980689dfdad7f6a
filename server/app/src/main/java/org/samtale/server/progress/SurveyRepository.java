package org.samtale.server.progress;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.samtale.engine.course.CourseId;
import org.samtale.engine.course.ModuleId;
import org.samtale.engine.course.StepId;
import org.samtale.engine.course.StepRef;
import org.samtale.engine.course.TrackId;
import org.samtale.engine.course.progress.Answer.Rated;
import org.samtale.server.database.Database;
import org.samtale.server.progress.SurveyFigures.Given;

/** Reads what was answered to surveys; who answered stays in the database. */
final class SurveyRepository {
    /** The last answer of each, in the order of their first; of those who were erased nothing is there. */
    private static final String GIVEN = """
        with told as (
          select distinct on (learner_id, module, step) learner_id, module, step, payload,
          min(at) over (partition by learner_id, module, step) as first
          from learning_event where course = $1 and kind = 'answered' and payload like '{"rated"%'
          order by learner_id, module, step, at desc, seq desc)
        select version_hash, module, step, payload,
        (select chosen.payload from learning_event chosen
         where chosen.learner_id = told.learner_id and chosen.course = $1 and chosen.kind = 'track-chosen'
         order by chosen.at desc, chosen.seq desc limit 1) as track
        from told join enrolment using (learner_id) where enrolment.course = $1
        order by first, learner_id\
        """;

    private final Database database;

    SurveyRepository(Database database) {
        this.database = database;
    }

    /** What says nothing is left out. */
    Future<List<Given>> given(CourseId course) {
        return database.execute(GIVEN, Tuple.of(course.value()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .flatMap(row -> given(row).stream())
                        .toList());
    }

    private static Optional<Given> given(Row row) {
        return WrittenAnswer.read(row.getString("payload")) instanceof Rated rated && saysSomething(rated)
                ? Optional.of(new Given(
                        row.getString("version_hash"),
                        Optional.ofNullable(row.getString("track")).map(TrackId::new),
                        new StepRef(new ModuleId(row.getString("module")), new StepId(row.getString("step"))),
                        rated))
                : Optional.empty();
    }

    private static boolean saysSomething(Rated rated) {
        return !rated.ratings().isEmpty() || rated.texts().values().stream().anyMatch(text -> !text.isBlank());
    }
}
