package org.samtale.server.mail;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.hibernate.reactive.stage.Stage;
import org.samtale.server.database.Database;

/** Reads and writes mails that are not sent yet. Takes and returns records; entities never leave. */
final class OutgoingMailRepository {
    private final Database database;

    OutgoingMailRepository(Database database) {
        this.database = database;
    }

    static List<Class<?>> entities() {
        return List.of(OutgoingMailEntity.class);
    }

    Future<Void> create(OutgoingMail outgoing) {
        return database.write(session -> session.persist(new OutgoingMailEntity(outgoing)));
    }

    /** Those whose time has come, the oldest first. */
    Future<List<OutgoingMail>> due(Instant now, int max) {
        return database.read(session -> session.createSelectionQuery(
                                "from OutgoingMailEntity where nextTryAt <= :now order by nextTryAt",
                                OutgoingMailEntity.class)
                        .setParameter("now", now)
                        .setMaxResults(max)
                        .getResultList())
                .map(found ->
                        found.stream().map(OutgoingMailEntity::toOutgoingMail).toList());
    }

    /** Whether this server may try it now. Another one that wants to as well has to wait until the next time. */
    Future<Boolean> claim(OutgoingMail outgoing, Instant nextTryAt) {
        return database.write(session -> session.createMutationQuery(
                                "update OutgoingMailEntity set tries = tries + 1, nextTryAt = :next where id = :id and"
                                        + " tries = :tries")
                        .setParameter("next", nextTryAt)
                        .setParameter("id", outgoing.id())
                        .setParameter("tries", outgoing.tries())
                        .executeUpdate())
                .map(changed -> changed == 1);
    }

    static CompletionStage<Integer> forget(Stage.Session session, Set<String> recipients) {
        return session.createMutationQuery("delete from OutgoingMailEntity where recipient in :recipients")
                .setParameter("recipients", recipients)
                .executeUpdate();
    }

    Future<Void> delete(OutgoingMail outgoing) {
        return database.write(session -> session.createMutationQuery("delete from OutgoingMailEntity where id = :id")
                        .setParameter("id", outgoing.id())
                        .executeUpdate())
                .mapEmpty();
    }
}
