package org.samtale.server.learner;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.hibernate.reactive.stage.Stage;
import org.samtale.server.handout.Entry;
import org.samtale.server.handout.Handout;
import org.samtale.server.handout.Moment;
import org.samtale.server.handout.Told;
import org.samtale.server.handout.Words;

/** The browsers of a learner. They are brought over one by one, and go with their learner. */
final class LearnerBelongings implements Belongings {
    private static final Words HEADING = new Words(
            "Nettlesere der du er logget inn",
            "Nettlesarar der du er logga inn",
            "Browsere, hvor du er logget ind",
            "Webbläsare där du är inloggad",
            "Browsers where you are signed in");

    private static final Words UNNAMED =
            new Words("En nettleser", "Ein nettlesar", "En browser", "En webbläsare", "A browser");
    private static final Words FIRST =
            new Words("Første gang", "Første gong", "Første gang", "Första gången", "First time");
    private static final Words LAST =
            new Words("Sist brukt", "Sist brukt", "Sidst brugt", "Senast använd", "Last used");

    private final LearnerRepository learners;

    LearnerBelongings(LearnerRepository learners) {
        this.learners = learners;
    }

    /** As it is handed out. */
    private record Data(String name, Instant createdAt, Instant lastSeenAt) {}

    @Override
    public CompletionStage<Void> move(Stage.Session session, LearnerId from, LearnerId to) {
        return CompletableFuture.completedStage(null);
    }

    @Override
    public Future<List<Handout>> handOut(LearnerId learner, String language) {
        return learners.browsers(learner)
                .map(found -> List.of(new Handout(
                        "browsers",
                        HEADING.in(language),
                        found.stream().map(one -> entry(one, language)).toList())));
    }

    private static Entry entry(Browser browser, String language) {
        return new Entry(
                browser.name().isEmpty() ? UNNAMED.in(language) : browser.name(),
                new Data(browser.name(), browser.createdAt(), browser.lastSeenAt()),
                List.of(
                        new Told(FIRST.in(language), Moment.dayIn(language, browser.createdAt())),
                        new Told(LAST.in(language), Moment.dayIn(language, browser.lastSeenAt()))));
    }
}
