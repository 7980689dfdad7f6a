package org.samtale.server.mail;

import io.vertx.core.Future;
import java.util.Set;

/** Where mail leaves us. */
sealed interface Postbox permits SmtpPostbox, OutboxFolder {

    /** Succeeds once somebody else is answerable for it. */
    Future<Void> post(OutgoingMail outgoing);

    /** Nothing lies here any more that was to go to these. */
    Future<Void> forget(Set<String> recipients);

    /** What nobody is helped by any more is removed. */
    Future<Void> tidy();

    Future<Void> close();
}
