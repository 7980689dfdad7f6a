package org.samtale.server.invitation;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import org.samtale.server.database.Database;

/** Reads and writes invitations. Takes and returns records; entities never leave. */
final class InvitationRepository {
    private final Database database;

    InvitationRepository(Database database) {
        this.database = database;
    }

    static List<Class<?>> entities() {
        return List.of(InvitationEntity.class);
    }

    Future<Void> create(Invitation invitation, byte[] tokenHash) {
        return database.write(session -> session.persist(new InvitationEntity(invitation, tokenHash)));
    }

    Future<Optional<Invitation>> find(byte[] tokenHash) {
        return database.read(session -> session.createSelectionQuery(
                                "from InvitationEntity where tokenHash = :hash", InvitationEntity.class)
                        .setParameter("hash", tokenHash)
                        .getResultList())
                .map(found -> found.stream().findFirst().map(InvitationEntity::toInvitation));
    }
}
