package org.samtale.server.award;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.hibernate.reactive.stage.Stage;
import org.samtale.server.certificate.CertificateWords;
import org.samtale.server.credential.Day;
import org.samtale.server.credential.SignedText;
import org.samtale.server.credential.Standing;
import org.samtale.server.handout.Entry;
import org.samtale.server.handout.Handout;
import org.samtale.server.handout.Told;
import org.samtale.server.handout.Words;
import org.samtale.server.learner.Belongings;
import org.samtale.server.learner.LearnerId;

/** The awards of a learner. What names them goes with their row; the ledger stays, and names nobody. */
final class AwardBelongings implements Belongings {
    private static final Words HEADING =
            new Words("Kursbevis", "Kursbevis", "Kursusbeviser", "Kursintyg", "Certificates");

    private static final Words NAME = new Words(
            "Navnet som står på det",
            "Namnet som står på det",
            "Navnet, der står på det",
            "Namnet som står på det",
            "The name on it");

    private static final Words REPLACED = new Words(
            "Erstattet av et annet %s",
            "Bytt ut med eit anna %s",
            "Erstattet af et andet %s",
            "Ersatt av ett annat %s",
            "Replaced by another one on %s");

    private static final Words WITHDRAWN = new Words(
            "Trukket tilbake %s: %s",
            "Trekt tilbake %s: %s", "Trukket tilbage %s: %s", "Återkallat %s: %s", "Withdrawn on %s: %s");

    private final AwardRepository awards;

    AwardBelongings(AwardRepository awards) {
        this.awards = awards;
    }

    /** An award as programs get it: whatever it says is in what was signed. */
    private record Kept(String award, String signed) {}

    @Override
    public Future<List<Handout>> handOut(LearnerId learner, String language) {
        return awards.heldBy(learner)
                .map(held -> List.of(new Handout(
                        "awards",
                        HEADING.in(language),
                        held.stream().map(one -> entry(one, language)).toList())));
    }

    private static Entry entry(Held held, String language) {
        var said = SignedText.read(held.signed());
        var achievement = said.achievement();
        var words = CertificateWords.in(language);
        var lines = new ArrayList<Told>();
        lines.add(new Told("", achievement.trackTitle()));
        standing(held.standing(), words, language).ifPresent(sentence -> lines.add(new Told("", sentence)));
        lines.add(new Told(NAME.in(language), said.holder().name()));
        lines.add(new Told(words.extent(), words.time(achievement.minutes())));
        lines.add(new Told(words.level(), Integer.toString(achievement.level())));
        lines.add(new Told(words.completedOn(), words.date(said.completedOn())));
        lines.add(new Told(words.issuedOn(), words.date(Day.of(said.from()))));
        said.until().ifPresent(until -> lines.add(new Told(words.validUntil(), words.date(Day.of(until)))));
        lines.add(new Told(words.code(), said.code().toString()));
        lines.add(new Told("", said.page()));
        return new Entry(
                achievement.title() + ", " + words.date(Day.of(said.from())),
                new Kept(said.id().toString(), held.signed()),
                lines);
    }

    private static Optional<String> standing(Standing standing, CertificateWords words, String language) {
        return switch (standing) {
            case Standing.Stands stands -> Optional.empty();
            case Standing.Replaced one -> Optional.of(REPLACED.in(language).formatted(words.date(Day.of(one.at()))));
            case Standing.Withdrawn one ->
                Optional.of(WITHDRAWN.in(language).formatted(words.date(Day.of(one.at())), one.because()));
        };
    }

    /** Who has a certificate shows it years later, and whoever checks it then has to read whose it is. */
    @Override
    public CompletionStage<Set<LearnerId>> kept(Stage.Session session, Collection<LearnerId> learners) {
        return session.createSelectionQuery(
                        "select distinct learner from AwardDocumentEntity where learner in :learners", UUID.class)
                .setParameter(
                        "learners", learners.stream().map(LearnerId::value).toList())
                .getResultList()
                .thenApply(found -> found.stream().map(LearnerId::new).collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public CompletionStage<Void> move(Stage.Session session, LearnerId from, LearnerId to) {
        return session.createMutationQuery("update AwardDocumentEntity set learner = :to where learner = :from")
                .setParameter("to", to.value())
                .setParameter("from", from.value())
                .executeUpdate()
                // One number is enough for one person; the awards by the other go on saying what they say.
                .thenCompose(moved -> session.createNativeQuery("update award_holder set learner_id = :to"
                                + " where learner_id = :from and not exists"
                                + " (select 1 from award_holder where learner_id = :to)")
                        .setParameter("to", to.value())
                        .setParameter("from", from.value())
                        .executeUpdate())
                .thenAccept(moved -> {});
    }
}
