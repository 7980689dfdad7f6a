package org.samtale.server.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samtale.server.database.Await.await;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.samtale.server.database.OpenDatabase;

class LearnerRepositoryIT {
    private static final Instant MORNING = Instant.parse("2026-11-22T08:00:00Z");

    @RegisterExtension
    static final OpenDatabase OPEN = new OpenDatabase(LearnerRepository.entities());

    private final LearnerRepository learners = new LearnerRepository(OPEN.database());

    @Test
    void knowsABrowserAgainByTheHashOfItsToken() {
        var anna = browser();
        create(anna, "anna");
        create(browser(), "berit");

        var found = await(learners.findByToken(token("anna")));

        assertThat(found).contains(anna);
    }

    @Test
    void knowsNobodyByAnotherToken() {
        assertThat(await(learners.findByToken(token("nobody")))).isEmpty();
    }

    @Test
    void notesWhenABrowserWasHereLastAndWhatItIsCalledByNow() {
        var anna = browser();
        create(anna, "seen");

        await(learners.seen(anna.id(), "Firefox, Android", MORNING.plusSeconds(3_600)));

        assertThat(await(learners.findByToken(token("seen"))))
                .contains(new Browser(
                        anna.id(), anna.learner(), "Firefox, Android", MORNING, MORNING.plusSeconds(3_600)));
    }

    @Test
    void givesOneTokenToOneBrowserOnly() {
        create(browser(), "twice");

        assertThatThrownBy(() -> create(browser(), "twice")).isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void forgetsTheBrowserWithItsLearner() {
        var anna = browser();
        create(anna, "forgotten");

        await(learners.delete(anna.learner()));

        assertThat(await(learners.findByToken(token("forgotten")))).isEmpty();
    }

    private void create(Browser browser, String token) {
        await(learners.create(new Learner(browser.learner(), browser.createdAt()), browser, token(token)));
    }

    private static Browser browser() {
        return new Browser(
                new BrowserId(UUID.randomUUID()), new LearnerId(UUID.randomUUID()), "Safari, iPhone", MORNING, MORNING);
    }

    private static byte[] token(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
