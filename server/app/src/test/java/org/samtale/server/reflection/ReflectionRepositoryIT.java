package org.samtale.server.reflection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samtale.server.database.Await.await;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.samtale.server.attempt.Given;
import org.samtale.server.database.OpenDatabase;
import org.samtale.server.problem.Problem;
import org.samtale.server.problem.ProblemException;

class ReflectionRepositoryIT {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @RegisterExtension
    static final OpenDatabase OPEN =
            new OpenDatabase(Stream.concat(Given.ENTITIES.stream(), ReflectionRepository.entities().stream())
                    .toList());

    private final ReflectionRepository reflections = new ReflectionRepository(OPEN.database());
    private final Given given = new Given(OPEN.database());

    @Test
    void isEmptyWithVersionZeroUntilItIsSaved() {
        assertThat(await(reflections.find(key()))).isEqualTo(new Reflection(0, Map.of()));
    }

    @Test
    void countsItsVersionsFromOne() {
        var key = key();

        var first = await(save(key, 0, "Jeg ventet."));
        var second = await(save(key, 1, "Jeg ventet, og hun begynte."));

        assertThat(first).isEqualTo(new Reflection(1, Map.of("felt", "Jeg ventet.")));
        assertThat(second).isEqualTo(new Reflection(2, Map.of("felt", "Jeg ventet, og hun begynte.")));
        assertThat(await(reflections.find(key))).isEqualTo(second);
    }

    @Test
    void refusesToWriteOverWhatTheWriterHasNotSeen() {
        var key = key();
        await(save(key, 0, "fra det ene vinduet"));

        var fromTheOther = save(key, 0, "fra det andre");

        assertStale(fromTheOther);
        assertThat(await(reflections.find(key)).answers()).containsValue("fra det ene vinduet");
    }

    @Test
    void letsOneOfManyWritersThroughAtATime() {
        var key = key();
        for (var round = 0; round < 5; round++) {
            var seen = round;
            var writers = IntStream.range(0, 8)
                    .mapToObj(number -> save(key, seen, "runde " + seen + ", vindu " + number))
                    .toList();

            Future.join(writers)
                    .otherwiseEmpty()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();

            assertThat(writers.stream().filter(Future::succeeded)).hasSize(1);
            writers.stream().filter(Future::failed).forEach(ReflectionRepositoryIT::assertStale);
            assertThat(await(reflections.find(key)).version()).isEqualTo(seen + 1);
        }
    }

    @Test
    void isEachLearnersOwnWhereTwoSharedTheAttempt() {
        var attempt = given.attempt().id().value();
        var one = new ReflectionKey(attempt, given.learner().value());
        var other = new ReflectionKey(attempt, given.learner().value());

        await(save(one, 0, "Jeg ventet."));
        await(save(other, 0, "Hun ventet."));

        assertThat(await(reflections.find(one)).answers()).containsValue("Jeg ventet.");
        assertThat(await(reflections.find(other)).answers()).containsValue("Hun ventet.");
    }

    private ReflectionKey key() {
        var attempt = given.attempt();
        return new ReflectionKey(attempt.id().value(), attempt.learner().value());
    }

    private Future<Reflection> save(ReflectionKey key, int seen, String answer) {
        return reflections.save(key, seen, Map.of("felt", answer), NOON);
    }

    private static void assertStale(Future<?> saved) {
        assertThatThrownBy(() -> await(saved))
                .isInstanceOfSatisfying(ProblemException.class, failure -> assertThat(failure.problem())
                        .isInstanceOf(Problem.Stale.class));
    }
}
