package org.samtale.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who guesses codes is slowed down; everybody else, and after a minute they too, may ask. */
class PerMinuteTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-23T08:00:00Z"));
    private final PerMinute questions = new PerMinute(now::get, 30);

    @Test
    void thirtyInAMinuteAreEnoughForWhoHasCodes() {
        var allowed = IntStream.range(0, 10_000)
                .filter(number -> questions.mayAsk("guesser"))
                .count();

        assertThat(allowed).isEqualTo(30);
        assertThat(questions.mayAsk("somebody else")).isTrue();
    }

    @Test
    void nobodyIsKeptOutForLongerThanAMinute() {
        IntStream.range(0, 100).forEach(number -> questions.mayAsk("guesser"));

        now.set(now.get().plusSeconds(60));

        assertThat(questions.mayAsk("guesser")).isTrue();
    }

    @Test
    void manySourcesTakeNoMoreRoomThanSome() {
        var allowed = IntStream.range(0, 20_000)
                .filter(number -> questions.mayAsk("source " + number))
                .count();

        assertThat(allowed).isEqualTo(10_030);
    }
}
