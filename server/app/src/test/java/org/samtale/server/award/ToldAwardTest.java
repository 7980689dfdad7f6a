package org.samtale.server.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.samtale.server.award.ToldAward.State;
import org.samtale.server.credential.Credential;
import org.samtale.server.credential.Given;
import org.samtale.server.credential.Standing;
import org.samtale.server.credential.Verdict;
import org.samtale.server.web.Json;

/** What a learner is told of their certificates beside a course. */
class ToldAwardTest {
    private static final Instant NOW = Given.ISSUED.plus(Duration.ofDays(100));
    private static final String ISSUED = "2026-11-23";

    private final Credential said = Given.another();

    private static Held held(Credential said, Standing standing) {
        return new Held(new Award(said, "00", standing), "signed");
    }

    private static List<ToldAward.Issued> told(List<Held> held, List<Held> replaced) {
        return ToldAward.of(new Shelf(List.of(), held, replaced, Map.of(), NOW), "/awards").stream()
                .map(ToldAward.Issued.class::cast)
                .toList();
    }

    private static Credential until(Credential said, Instant until) {
        return new Credential(
                said.id(),
                said.code(),
                said.issuer(),
                said.holder(),
                said.achievement(),
                said.completedOn(),
                said.from(),
                Optional.of(until));
    }

    @Test
    void saysThatOneWaits() {
        var open = new Completion(said.achievement(), said.completedOn(), Optional.empty());

        var told = ToldAward.of(new Shelf(List.of(open), List.of(), List.of(), Map.of(), NOW), "/awards");

        assertThat(told)
                .containsExactly(new ToldAward.Waiting(
                        said.achievement().course(), said.achievement().trackTitle(), "nb", "/awards"));
        assertThat(new String(Json.write(told), StandardCharsets.UTF_8)).contains("\"state\":\"waiting\"");
    }

    @Test
    void saysOfAValidOneWhenItWasIssuedAndWhereItIs() {
        var told = told(List.of(held(until(said, NOW.plusSeconds(1)), new Standing.Stands())), List.of());

        assertThat(told).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(State.VALID);
            assertThat(one.path()).isEqualTo("/awards#" + said.id());
            assertThat(one.issued()).isEqualTo(ISSUED);
            assertThat(one.since()).isEmpty();
            assertThat(one.insteadOf()).isEmpty();
        });
    }

    @Test
    void saysSinceWhenOneHasExpired() {
        var told = told(
                List.of(held(until(said, Instant.parse("2026-12-31T23:30:00Z")), new Standing.Stands())), List.of());

        assertThat(told).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(State.EXPIRED);
            // By the days of those who get them.
            assertThat(one.since()).contains("2027-01-01");
        });
    }

    @Test
    void saysWhyOneWasWithdrawnWhetherItWouldHaveExpiredOrNot() {
        var withdrawn = new Standing.Withdrawn(Instant.parse("2026-12-01T12:00:00Z"), "Utstedt ved en feil");

        var told = told(List.of(held(until(said, NOW), withdrawn)), List.of());

        assertThat(told).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(State.WITHDRAWN);
            assertThat(one.since()).contains("2026-12-01");
            assertThat(one.because()).contains("Utstedt ved en feil");
        });
    }

    @Test
    void saysInsteadOfWhichOneItStands() {
        var replaced = held(Given.another(), new Standing.Replaced(NOW, Optional.of(said.code())));
        var another = held(
                Given.another(),
                new Standing.Replaced(NOW, Optional.of(Given.another().code())));

        assertThat(told(List.of(held(said, new Standing.Stands())), List.of(replaced)))
                .singleElement()
                .satisfies(one -> assertThat(one.insteadOf()).contains(ISSUED));
        assertThat(told(List.of(held(said, new Standing.Stands())), List.of(another)))
                .singleElement()
                .satisfies(one -> assertThat(one.insteadOf()).isEmpty());
    }

    /** Whoever asks at {@code /verify} is told the same. */
    @Test
    void isWorthWhatAnybodyIsToldWhoAsks() {
        var withdrawn = new Standing.Withdrawn(NOW, "Utstedt ved en feil");
        var held = List.of(
                held(until(said, NOW), withdrawn),
                held(until(said, NOW), new Standing.Stands()),
                held(until(said, NOW.plusSeconds(1)), new Standing.Stands()));

        assertThat(told(held, List.of()))
                .extracting(ToldAward.Issued::state)
                .containsExactly(State.VALID, State.EXPIRED, State.WITHDRAWN);
        assertThat(held)
                .extracting(one -> Verdict.of(one.award().said(), one.standing(), NOW))
                .hasExactlyElementsOfTypes(
                        Verdict.WithdrawnBecause.class, Verdict.ExpiredOn.class, Verdict.Valid.class);
    }
}
