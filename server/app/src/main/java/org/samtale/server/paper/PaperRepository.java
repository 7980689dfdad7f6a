package org.samtale.server.paper;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.samtale.engine.course.CourseId;
import org.samtale.engine.course.ModuleId;
import org.samtale.engine.course.StepId;
import org.samtale.engine.course.StepRef;
import org.samtale.server.database.Database;
import org.samtale.server.learner.LearnerId;

/** Reads and writes which papers are shared. */
final class PaperRepository {
    private static final String COLUMNS = "select learner_id, course, module, step, name, shared_at from shared_paper";

    private static final String OF_PAPER = " where learner_id = $1 and course = $2 and module = $3 and step = $4";

    /** Whoever makes a new link wants the old one to lead nowhere. */
    private static final String SHARE = """
        with before as (
          delete from shared_paper where learner_id = $1 and course = $2 and module = $3 and step = $4)
        insert into shared_paper (learner_id, course, module, step, name, shared_at, token_hash)
        values ($1, $2, $3, $4, $5, $6, $7)\
        """;

    private final Database database;

    PaperRepository(Database database) {
        this.database = database;
    }

    Future<Void> share(SharedPaper shared, byte[] tokenHash) {
        var values = of(shared.owner(), shared.paper())
                .addString(shared.name())
                .addOffsetDateTime(shared.since().atOffset(ZoneOffset.UTC))
                .addValue(Buffer.buffer(tokenHash));
        return database.execute(SHARE, values).mapEmpty();
    }

    Future<Void> stop(LearnerId owner, PaperId paper) {
        return database.execute("delete from shared_paper" + OF_PAPER, of(owner, paper))
                .mapEmpty();
    }

    /** The newest, where two learners who turned out to be one had both shared it. */
    Future<Optional<SharedPaper>> find(LearnerId owner, PaperId paper) {
        return find(COLUMNS + OF_PAPER + " order by shared_at desc limit 1", of(owner, paper))
                .map(found -> found.stream().findFirst());
    }

    Future<Optional<SharedPaper>> find(byte[] tokenHash) {
        return find(COLUMNS + " where token_hash = $1", Tuple.of(Buffer.buffer(tokenHash)))
                .map(found -> found.stream().findFirst());
    }

    Future<List<SharedPaper>> findAll(LearnerId owner) {
        return find(COLUMNS + " where learner_id = $1 order by shared_at", Tuple.of(owner.value()));
    }

    private Future<List<SharedPaper>> find(String statement, Tuple values) {
        return database.execute(statement, values).map(rows -> {
            var found = new ArrayList<SharedPaper>();
            rows.forEach(row -> found.add(shared(row)));
            return found;
        });
    }

    private static SharedPaper shared(Row row) {
        var step = new StepRef(new ModuleId(row.getString("module")), new StepId(row.getString("step")));
        return new SharedPaper(
                new LearnerId(row.getUUID("learner_id")),
                new PaperId(new CourseId(row.getString("course")), step),
                row.getString("name"),
                Instant.from(row.getOffsetDateTime("shared_at")));
    }

    private static Tuple of(LearnerId owner, PaperId paper) {
        return Tuple.of(
                owner.value(),
                paper.course().value(),
                paper.step().module().value(),
                paper.step().step().value());
    }
}
