package org.samtale.server.attempt;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Turns that are written together, each of which stands or falls by itself: a row whose place is taken is left out and the
 * others are stored. Writing a batch again changes nothing, so that is what is done whenever it is not known whether it was
 * stored.
 */
final class TurnBatch {
    private static final String GIVEN =
            "unnest($1::uuid[], $2::int4[], $3::uuid[], $4::text[], $5::int8[], $6::timestamptz[]";

    private static final String INSERT = "insert into turn (attempt_id, seq, turn_id, input, state_hash, at) select ";

    private static final String APPEND = INSERT + "* from " + GIVEN + ") on conflict do nothing";

    /** Also notes on the attempt that it has ended, if the turn that ends it was stored. */
    private static final String APPEND_AND_END = """
            with given as (
              select * from %s, $7::text[], $8::int4[])
                as turn (attempt_id, seq, turn_id, input, state_hash, at, ending, turns)),
            added as (
              %s attempt_id, seq, turn_id, input, state_hash, at from given
              on conflict do nothing returning attempt_id, seq),
            ended as (
              update attempt set ended_at = given.at, ending = given.ending, turns = given.turns
              from given join added using (attempt_id, seq)
              where given.ending <> '' and attempt.id = given.attempt_id and attempt.ended_at is null)
            select count(*) from added""".formatted(GIVEN, INSERT);

    private static final String FIND = """
            select turn.attempt_id, turn.seq, turn.turn_id, turn.input, turn.state_hash, turn.at
            from turn join unnest($1::uuid[], $2::uuid[]) as asked (attempt_id, turn_id)
            using (attempt_id, turn_id)""";

    private final List<PendingTurn> turns;

    TurnBatch(List<PendingTurn> turns) {
        this.turns = turns;
    }

    List<PendingTurn> turns() {
        return turns;
    }

    boolean isLate(long now) {
        return turns.getFirst().isLate(now);
    }

    /** Succeeds when each of its turns is known to be in the log or not, and has been told so. */
    Future<Void> write(SqlConnection connection) {
        var ending = turns.stream().anyMatch(pending -> pending.ended().isPresent());
        var stored = ending
                ? connection
                        .preparedQuery(APPEND_AND_END)
                        .execute(rowsWithEndings())
                        .map(counted -> counted.iterator().next().getLong(0).intValue())
                : connection.preparedQuery(APPEND).execute(rows()).map(RowSet::rowCount);
        return stored.compose(count -> {
            if (count == turns.size()) {
                turns.forEach(pending -> pending.complete(Appended.COMMITTED));
                return Future.succeededFuture();
            }
            return connection.preparedQuery(FIND).execute(names()).map(this::tellApart);
        });
    }

    /**
     * Some rows were not stored now. A turn that is in the log as it was to be written is committed, whoever wrote it: another
     * server to which the same turn was sent, or an earlier try of ours whose answer was lost.
     */
    private Void tellApart(RowSet<Row> rows) {
        Map<Name, Turn> found = HashMap.newHashMap(rows.size());
        for (var row : rows) {
            var turn = new Turn(
                    new AttemptId(row.getUUID(0)),
                    row.getInteger(1),
                    row.getUUID(2),
                    row.getString(3),
                    row.getLong(4),
                    row.getOffsetDateTime(5).toInstant());
            found.put(new Name(turn), turn);
        }
        for (var pending : turns) {
            var stored = found.get(new Name(pending.turn()));
            var ours = stored != null && stored.sameAs(pending.turn());
            pending.complete(ours ? Appended.COMMITTED : Appended.TAKEN);
        }
        return null;
    }

    private record Name(AttemptId attempt, UUID turnId) {
        Name(Turn turn) {
            this(turn.attempt(), turn.turnId());
        }
    }

    private Tuple rows() {
        var size = turns.size();
        var attempts = new UUID[size];
        var seqs = new Integer[size];
        var turnIds = new UUID[size];
        var inputs = new String[size];
        var hashes = new Long[size];
        var times = new OffsetDateTime[size];
        for (var index = 0; index < size; index++) {
            var turn = turns.get(index).turn();
            attempts[index] = turn.attempt().value();
            seqs[index] = turn.seq();
            turnIds[index] = turn.turnId();
            inputs[index] = turn.input();
            hashes[index] = turn.hash();
            times[index] = turn.at().atOffset(ZoneOffset.UTC);
        }
        return Tuple.of(attempts, seqs, turnIds, inputs, hashes, times);
    }

    private Tuple rowsWithEndings() {
        var endings = turns.stream()
                .map(pending ->
                        pending.ended().map(ended -> ended.ending().value()).orElse(""))
                .toArray(String[]::new);
        var counts = turns.stream()
                .map(pending -> pending.ended().map(Ended::turns).orElse(0))
                .toArray(Integer[]::new);
        return rows().addArrayOfString(endings).addArrayOfInteger(counts);
    }

    private Tuple names() {
        var attempts = turns.stream().map(pending -> pending.turn().attempt().value());
        var turnIds = turns.stream().map(pending -> pending.turn().turnId());
        return Tuple.tuple().addArrayOfUUID(attempts.toArray(UUID[]::new)).addArrayOfUUID(turnIds.toArray(UUID[]::new));
    }
}
