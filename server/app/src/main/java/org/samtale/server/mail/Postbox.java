package org.samtale.server.mail;

import io.vertx.core.Future;

/** Where mail leaves us. */
sealed interface Postbox permits SmtpPostbox, OutboxFolder {

    /** Succeeds once somebody else is answerable for it. */
    Future<Void> post(OutgoingMail outgoing);

    Future<Void> close();
}
