package org.samtale.server.identity;

import java.util.UUID;
import org.samtale.server.testing.Answer;
import org.samtale.server.testing.RunningServer;
import org.samtale.server.testing.Visitor;

/** What people do with links from mails. */
final class Saved {
    private Saved() {}

    static String address() {
        return "kari-" + UUID.randomUUID() + "@example.org";
    }

    static Answer ask(Visitor visitor, String address) {
        return visitor.post("/api/mail-links", "{\"email\":\"" + address + "\",\"language\":\"nb\"}");
    }

    /** Opens a link of ours: the page sends its form. */
    static Answer follow(Visitor visitor, String link) {
        return visitor.form(link, "");
    }

    static boolean isIn(Answer followed) {
        return followed.status() == 303;
    }

    /** Saves what was done in this browser, with a mail that nobody else got. */
    static void save(RunningServer server, Visitor visitor, String address) {
        ask(visitor, address);
        var came = follow(visitor, server.outbox().link(address));
        if (!isIn(came)) {
            throw new AssertionError("Not saved: " + came);
        }
    }
}
