package org.samtale.server.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.samtale.server.credential.Credential;
import org.samtale.server.credential.Given;
import org.samtale.server.credential.Standing;

/** What a learner is told of their certificates beside a course. */
class ToldAwardTest {
    private static final Instant NOW = Given.ISSUED.plus(Duration.ofDays(100));
    private static final String ISSUED = "2026-11-23";

    private final Credential said = Given.another();

    private static Held held(Credential said, Standing standing) {
        return new Held(new Award(said, "00", standing), "signed");
    }

    private static List<ToldAward> told(List<Held> held, List<Held> replaced) {
        return ToldAward.of(new Shelf(List.of(), held, replaced, Map.of(), NOW), "/awards");
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

        assertThat(told).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo("waiting");
            assertThat(one.path()).isEqualTo("/awards");
            assertThat(one.issued()).isEmpty();
        });
    }

    @Test
    void saysOfAValidOneWhenItWasIssuedAndWhereItIs() {
        var told = told(List.of(held(until(said, NOW.plusSeconds(1)), new Standing.Stands())), List.of());

        assertThat(told).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo("valid");
            assertThat(one.path()).isEqualTo("/awards#" + said.id());
            assertThat(one.issued()).contains(ISSUED);
            assertThat(one.since()).isEmpty();
            assertThat(one.insteadOf()).isEmpty();
        });
    }

    @Test
    void saysSinceWhenOneHasExpired() {
        var told = told(
                List.of(held(until(said, Instant.parse("2026-12-31T23:30:00Z")), new Standing.Stands())), List.of());

        assertThat(told).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo("expired");
            // By the days of those who get them.
            assertThat(one.since()).contains("2027-01-01");
        });
    }

    @Test
    void saysWhyOneWasWithdrawnWhetherItWouldHaveExpiredOrNot() {
        var withdrawn = new Standing.Withdrawn(Instant.parse("2026-12-01T12:00:00Z"), "Utstedt ved en feil");

        var told = told(List.of(held(until(said, NOW), withdrawn)), List.of());

        assertThat(told).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo("withdrawn");
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
}
