package org.samtale.server.identity;

import io.vertx.core.Future;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.hibernate.reactive.stage.Stage;
import org.samtale.server.database.Database;
import org.samtale.server.handout.Entry;
import org.samtale.server.handout.Handout;
import org.samtale.server.handout.Moment;
import org.samtale.server.handout.Told;
import org.samtale.server.handout.Words;
import org.samtale.server.learner.Belongings;
import org.samtale.server.learner.LearnerId;
import org.samtale.server.learner.Leaver;
import org.samtale.server.mail.MailService;

/** The ways by which a learner comes back, and the mail that was to go to their addresses. */
final class IdentityBelongings implements Belongings {
    private static final Words HEADING = new Words(
            "E-postadressen din", "E-postadressa di", "Din e-mailadresse", "Din e-postadress", "Your email address");
    private static final Words ACCOUNTS = new Words(
            "Kontoer du logger inn med",
            "Kontoar du loggar inn med",
            "Konti, du logger ind med",
            "Konton du loggar in med",
            "Accounts you sign in with");
    private static final Words SINCE =
            new Words("Lagret siden", "Lagra sidan", "Gemt siden", "Sparad sedan", "Saved since");

    private final Database database;
    private final MailService mails;
    private final ProviderNames names;

    IdentityBelongings(Database database, MailService mails, ProviderNames names) {
        this.database = database;
        this.mails = mails;
        this.names = names;
    }

    @Override
    public Future<List<Handout>> handOut(LearnerId learner, String language) {
        return database.read(session -> IdentityRepository.of(session, learner))
                .map(found -> List.of(
                        new Handout(
                                "addresses",
                                HEADING.in(language),
                                found.stream()
                                        .filter(one -> one.key().isMail())
                                        .map(one -> address(one, language))
                                        .toList()),
                        new Handout(
                                "accounts",
                                ACCOUNTS.in(language),
                                found.stream()
                                        .filter(one -> !one.key().isMail())
                                        .map(one -> account(one, language))
                                        .toList())));
    }

    private static Entry address(Identity one, String language) {
        return entry(one.key().subject(), new Proved(one.key().subject(), one.since()), one, language);
    }

    private Entry account(Identity one, String language) {
        var name = names.of(one.key().issuer());
        return entry(name, new Account(name, one.since()), one, language);
    }

    private static Entry entry(String title, Object data, Identity one, String language) {
        return new Entry(title, data, List.of(new Told(SINCE.in(language), Moment.dayIn(language, one.since()))));
    }

    /** Only who has no way back is moved. */
    @Override
    public CompletionStage<Void> move(Stage.Session session, LearnerId from, LearnerId to) {
        return CompletableFuture.completedStage(null);
    }

    /** Also what was typed here and never proved. */
    @Override
    public CompletionStage<Void> erase(Stage.Session session, Leaver leaver) {
        return IdentityRepository.of(session, leaver.learner())
                .thenCompose(identities -> MailLinkRepository.forget(
                        session,
                        identities.stream()
                                .map(Identity::key)
                                .filter(IdentityKey::isMail)
                                .map(IdentityKey::subject)
                                .toList(),
                        leaver.browsers().stream().map(Asker::of).toList()))
                .thenCompose(addresses -> mails.forget(session, addresses));
    }

    /** Whoever has a way back can come by it, however late. */
    @Override
    public CompletionStage<Set<LearnerId>> kept(Stage.Session session, Collection<LearnerId> learners) {
        return IdentityRepository.known(session, learners);
    }
}
