package org.samtale.server.progress;

import io.vertx.core.Future;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samtale.engine.course.CourseId;
import org.samtale.engine.course.progress.LearningEvent;
import org.samtale.server.database.Database;
import org.samtale.server.learner.LearnerId;
import org.samtale.server.problem.Problem;

/**
 * Reads and writes enrolments and learning events, each with one statement: a whole class that works through a course at the same
 * time writes some hundred events a second.
 */
final class ProgressRepository {
    /** Every step opened and answered a hundred times; more is no learner. */
    static final int EVENTS_MAX = 10_000;

    private static final String FOREIGN_KEY_VIOLATION = "23503";

    /**
     * Of each kind in each step the first and the last, which is what progress is made of; of answers the last three, as one that was
     * given to another version of a task may not fit. Whoever writes much leaves hundreds that nobody has to read again for every page.
     */
    private static final String FIND = """
        with told as (
          select * from (
            select *,
            row_number() over (partition by kind, module, step order by at, seq) as first,
            row_number() over (partition by kind, module, step order by at desc, seq desc) as last
            from learning_event where learner_id = $1 and course = $2) as counted
          where first = 1 or last = 1 or (last <= 3 and kind = 'answered'))
        select version_hash, seq, kind, module, step, payload, at
        from enrolment left join told using (learner_id, course)
        where learner_id = $1 and course = $2
        order by at, seq\
        """;

    private static final String KNOWS =
            "select exists (select from learning_event where learner_id = $1 and event_id = $2)";

    private static final String FIND_ALL = """
        select course, begun_at, version_hash, kind, module, step, payload, at
        from enrolment left join learning_event using (learner_id, course)
        where learner_id = $1
        order by begun_at, course, at, seq\
        """;

    private static final String FIND_VERSION =
            "select version_hash from enrolment where learner_id = $1 and course = $2";

    private static final String FIND_DECLINED =
            "select version_hash, declined from enrolment where learner_id = $1 and course = $2";

    private static final String BEGIN = """
        insert into enrolment (learner_id, course, version_hash, begun_at) values ($1, $2, $3, $4)
        on conflict do nothing\
        """;

    private static final String MOVE_ON =
            "update enrolment set version_hash = $3 where learner_id = $1 and course = $2";

    private static final String DECLINE = "update enrolment set declined = $3 where learner_id = $1 and course = $2";

    private final Database database;

    ProgressRepository(Database database) {
        this.database = database;
    }

    /**
     * The version that a learner takes of a course, and what happened in it.
     *
     * @param latest the highest number of an event; 0 where there is none
     */
    record Kept(String version, List<LearningEvent> events, long latest) {}

    /** A course that a learner has begun, and all that happened in it. */
    record Taken(CourseId course, Instant begunAt, String version, List<LearningEvent> events) {}

    /** When an event is stored. */
    enum When {
        ALWAYS("true"),
        /** Not when the last that happened was in the same step. */
        ELSEWHERE_BEFORE("""
            not coalesce((select (module, step) = ($5, $6) from learning_event
            where learner_id = $1 and course = $2 order by at desc, seq desc limit 1), false)\
            """),
        /** Only when something was answered in the same step. */
        ANSWERED_BEFORE("""
            exists (select from learning_event
            where learner_id = $1 and course = $2 and module = $5 and step = $6 and kind = 'answered')\
            """);

        private final String statement;

        When(String condition) {
            this.statement = """
                with known as (
                  select kind, module, step, payload, at from learning_event where learner_id = $1 and event_id = $3),
                added as (
                  insert into learning_event (learner_id, course, event_id, kind, module, step, payload, at)
                  select $1::uuid, $2::text, $3::uuid, $4::text, $5::text, $6::text, $7::text, $8::timestamptz
                  where not exists (select from known)
                  and (select count(*) from learning_event where learner_id = $1 and course = $2) < $9
                  and %s
                  on conflict (learner_id, event_id) do nothing
                  returning seq)
                select (select count(*) from added) as added, known.* from (values (1)) as one left join known on true\
                """.formatted(condition);
        }
    }

    /** What became of an event that was to be stored. */
    enum Appended {
        /** It is there, and perhaps was before. */
        KEPT,
        /** Another one has its id. */
        TAKEN,
        /** It was not to be stored, or there are too many already. */
        LEFT_OUT
    }

    /** What progress is made of: of all that happened, no answer that was soon replaced by others. */
    Future<Optional<Kept>> find(LearnerId learner, CourseId course) {
        return database.execute(FIND, Tuple.of(learner.value(), course.value())).map(ProgressRepository::kept);
    }

    /** All courses that a learner has begun, in the order in which they did. */
    Future<List<Taken>> findAll(LearnerId learner) {
        return database.execute(FIND_ALL, Tuple.of(learner.value())).map(rows -> {
            var byCourse = new LinkedHashMap<CourseId, List<Row>>();
            rows.forEach(
                    row -> byCourse.computeIfAbsent(new CourseId(row.getString("course")), first -> new ArrayList<>())
                            .add(row));
            return byCourse.entrySet().stream()
                    .map(course -> taken(course.getKey(), course.getValue()))
                    .toList();
        });
    }

    private static Taken taken(CourseId course, List<Row> rows) {
        var events = rows.stream()
                .flatMap(row -> written(row).map(WrittenEvent::toEvent).stream())
                .toList();
        var first = rows.getFirst();
        return new Taken(
                course, first.getOffsetDateTime("begun_at").toInstant(), first.getString("version_hash"), events);
    }

    Future<Boolean> knows(LearnerId learner, UUID eventId) {
        return database.execute(KNOWS, Tuple.of(learner.value(), eventId))
                .map(rows -> first(rows).map(row -> row.getBoolean(0)).orElse(false));
    }

    /** Empty when the learner has not begun. */
    Future<Optional<String>> findVersion(LearnerId learner, CourseId course) {
        return database.execute(FIND_VERSION, Tuple.of(learner.value(), course.value()))
                .map(rows -> first(rows).map(row -> row.getString(0)));
    }

    /** The version that the learner takes from now on; whoever has begun already stays as they are. */
    Future<String> begin(LearnerId learner, CourseId course, String version, Instant at) {
        return database.execute(BEGIN, Tuple.of(learner.value(), course.value(), version, at.atOffset(ZoneOffset.UTC)))
                .recover(ProgressRepository::gone)
                .compose(begun -> findVersion(learner, course))
                .map(taken -> taken.orElse(version));
    }

    /** The version a learner takes, and the newer one they did not want. */
    record Choice(String version, Optional<String> declined) {}

    /** Empty when the learner has not begun. */
    Future<Optional<Choice>> findChoice(LearnerId learner, CourseId course) {
        return database.execute(FIND_DECLINED, Tuple.of(learner.value(), course.value()))
                .map(rows -> first(rows)
                        .map(row -> new Choice(
                                row.getString("version_hash"), Optional.ofNullable(row.getString("declined")))));
    }

    Future<Void> decline(LearnerId learner, CourseId course, String version) {
        return database.execute(DECLINE, Tuple.of(learner.value(), course.value(), version))
                .mapEmpty();
    }

    Future<Void> moveOn(LearnerId learner, CourseId course, String version) {
        return database.execute(MOVE_ON, Tuple.of(learner.value(), course.value(), version))
                .mapEmpty();
    }

    /** Stores an event of somebody who has begun. */
    Future<Appended> append(LearnerId learner, CourseId course, UUID eventId, LearningEvent event, When when) {
        var written = WrittenEvent.of(event);
        return tryToAppend(learner, course, eventId, written, when)
                // The same may have been stored in this very moment; then it is known by now.
                .compose(appended -> appended == Appended.LEFT_OUT
                        ? tryToAppend(learner, course, eventId, written, when)
                        : Future.succeededFuture(appended));
    }

    private Future<Appended> tryToAppend(
            LearnerId learner, CourseId course, UUID eventId, WrittenEvent written, When when) {
        var values = Tuple.of(learner.value(), course.value(), eventId, written.kind());
        written.module().ifPresentOrElse(values::addString, () -> values.addString(null));
        written.step().ifPresentOrElse(values::addString, () -> values.addString(null));
        written.payload().ifPresentOrElse(values::addString, () -> values.addString(null));
        values.addOffsetDateTime(written.at().atOffset(ZoneOffset.UTC)).addLong((long) EVENTS_MAX);
        return database.execute(when.statement, values)
                .map(rows -> first(rows)
                        .map(row -> appended(row, written))
                        .orElseThrow(() -> new IllegalStateException("A row is always answered")))
                .recover(ProgressRepository::gone);
    }

    private static Appended appended(Row row, WrittenEvent written) {
        if (row.getLong("added") > 0) {
            return Appended.KEPT;
        }
        return written(row)
                .map(known -> known.saysTheSameAs(written) ? Appended.KEPT : Appended.TAKEN)
                .orElse(Appended.LEFT_OUT);
    }

    private static Optional<Kept> kept(RowSet<Row> rows) {
        var events = new ArrayList<LearningEvent>(rows.size());
        long latest = 0;
        for (var row : rows) {
            var written = written(row);
            if (written.isPresent()) {
                events.add(written.get().toEvent());
                latest = Math.max(latest, row.getLong("seq"));
            }
        }
        long last = latest;
        return first(rows).map(row -> new Kept(row.getString("version_hash"), events, last));
    }

    /** Empty where nothing is joined. */
    private static Optional<WrittenEvent> written(Row row) {
        return Optional.ofNullable(row.getString("kind"))
                .map(kind -> new WrittenEvent(
                        kind,
                        Optional.ofNullable(row.getString("module")),
                        Optional.ofNullable(row.getString("step")),
                        Optional.ofNullable(row.getString("payload")),
                        row.getOffsetDateTime("at").toInstant()));
    }

    private static Optional<Row> first(RowSet<Row> rows) {
        var iterator = rows.iterator();
        return iterator.hasNext() ? Optional.of(iterator.next()) : Optional.empty();
    }

    /** The learner has turned out to be another one, or was erased, since the request came. */
    private static <T> Future<T> gone(Throwable failure) {
        return Future.failedFuture(
                failure instanceof PgException refused && FOREIGN_KEY_VIOLATION.equals(refused.getSqlState())
                        ? new Problem.Stale("The learner is somebody else by now.").asException()
                        : failure);
    }
}
