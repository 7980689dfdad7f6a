package org.samtale.engine.probe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samtale.engine.testing.Conversation;
import org.samtale.engine.testing.Probes;
import org.samtale.engine.testing.Sketch;

class OffersTest {

    private static final int CONVERSATIONS = 60;

    private static Report.Offered offered(Report report, String choice) {
        return report.offers().stream()
                .filter(one -> one.choice().equals(choice))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aChoiceBehindAsManyAsAreOfferedAtOnceIsNamedWithTheReason() {
        var report = Probes.report(Sketch.compiled("""
                nodes:
                  room:
                    choices:
                      * hi { then: door }
                      * hello { then: door }
                      * hey { then: door }
                      * praise { then: door }
                  door:
                    choices:
                      * goodbye { again: true, then: end }
                """), CONVERSATIONS);

        assertThat(offered(report, "hi").offered()).isEqualTo(100);
        assertThat(offered(report, "praise").offered()).isZero();
        assertThat(offered(report, "praise").crowdedOut()).isEqualTo(100);
        assertThat(ReportPrinter.print(report))
                .contains("! seldom offered, for as many as are offered at once stand before it: praise 0.0% of ");
    }

    @Test
    void aChoiceWhoseConditionSeldomHoldsIsToldFromOneThatHasNoRoom() {
        var report = Probes.report(Sketch.compiled("""
                nodes:
                  room:
                    choices:
                      * hi { then: door }
                      * late { when: trust at least 99, then: door }
                  door:
                    choices:
                      * goodbye { again: true, then: end }
                """), CONVERSATIONS);

        assertThat(offered(report, "late").crowdedOut()).isZero();
        assertThat(ReportPrinter.print(report))
                .contains("what they wait for is seldom there: late 0.0%")
                .doesNotContain("! seldom offered");
    }

    @Test
    void aChoiceThatMovesUpWithinAVisitCountsAsOffered() {
        var report = Probes.report(Sketch.compiled("""
                nodes:
                  room:
                    silence: none
                    choices:
                      * one
                      * two
                      * three
                      * four
                      * leave { then: end }
                """), CONVERSATIONS);

        assertThat(offered(report, "leave")).isEqualTo(new Report.Offered("leave", report.conversations(), 100, 0));
    }

    @Test
    void aNodeThatOnlyLendsItsChoicesToOthersIsNotMissed() {
        var report = Probes.report(Sketch.compiled("""
                probe: { bars: [ every node reached ] }
                nodes:
                  room:
                    also-offers: parting
                    choices:
                      * go { again: true }
                  parting:
                    choices:
                      * goodbye { again: true, then: end }
                """), CONVERSATIONS);

        assertThat(report.coverage().getFirst().missing()).isEmpty();
        assertThat(report.holds()).isTrue();
    }

    @Test
    void whatIsSaidOnlyAfterALongSilenceIsFound() {
        var scenario = Sketch.compiled("""
                nodes:
                  room:
                    choices:
                      - { id: hold, wait: Vent., again: true, thinks: T., did: D., because: B., answers: [ { id: hush, when: waited long, ida: Jo. } ] }
                      * leave { again: true, then: end }
                """);

        var hush = Probes.report(scenario, CONVERSATIONS).coverage().stream()
                .flatMap(part -> part.found().stream())
                .filter(found -> found.id().equals("hush"))
                .findFirst()
                .orElseThrow();

        assertThat(hush.witness().choices()).contains("hold/long");
        assertThat(Conversation.in(scenario, hush.witness().seed())
                        .choose(hush.witness().choices().toArray(String[]::new))
                        .said())
                .contains("hush");
    }
}
