package org.samtale.engine.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.samtale.engine.scenario.Scenario;
import org.samtale.engine.testing.Conversation;
import org.samtale.engine.testing.Probes;
import org.samtale.engine.testing.Sketch;
import org.samtale.engine.testing.SmallScenario;

class ProbeTest {

    private static final int CONVERSATIONS = 60;

    /** Listening opens, pressing closes, and trust decides how it ends. */
    private static final String TEACHING = """
            goals: { contact: { text: Kontakt., full-at: 3 } }
            nodes:
              room:
                silence: none
                choices:
                  * listen-1 { move: mirror, goals: { contact: +1 }, then: talk }
                  * press-1 { move: press, then: talk }
              talk:
                silence: none
                choices:
                  * listen-2 { move: follow, goals: { contact: +2 }, then: more }
                  * press-2 { move: press, then: more }
              more:
                silence: none
                choices:
                  * listen-3 { move: mirror, then: door }
                  * press-3 { move: press, then: door }
              door:
                silence: none
                choices:
                  * goodbye { move: clear, then: end }
                  * shove { move: press, then: end }
            endings:
              opened: { title: A, summary: B, when: trust at least 45, good: true, epilogue: [] }
              closed: { title: A, summary: B, epilogue: [] }
            """;

    private static Report report(String written) {
        return Probes.report(Sketch.compiled(written), CONVERSATIONS);
    }

    private static Report.OfPart part(Report report, String name) {
        return report.coverage().stream()
                .filter(part -> part.part().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Report.Reached reached(Report report, String part, String id) {
        return part(report, part).found().stream()
                .filter(found -> found.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Report.OfConduct conduct(Report report, String name) {
        return report.conducts().stream()
                .filter(conduct -> conduct.conduct().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Conversation again(Scenario scenario, Witness witness) {
        return Conversation.in(scenario, witness.seed())
                .choose(witness.choices().toArray(String[]::new));
    }

    @Nested
    class AboutWhatCanBeReached {

        @Test
        void showsAWitnessThatCanBeHadAgain() {
            var scenario = Sketch.compiled(TEACHING);

            var opened = reached(Probes.report(scenario, CONVERSATIONS), "ending", "opened");

            assertThat(again(scenario, opened.witness()).now().ended())
                    .hasValueSatisfying(
                            ending -> assertThat(ending.id().value()).isEqualTo("opened"));
        }

        @Test
        void searchesForWhatNoStanceWouldDo() {
            var scenario = Sketch.compiled("""
                    nodes:
                      room:
                        choices:
                          * secret { move: clear, when: used press at least 11 times and used follow at least 8 times and trust at least 34 }
                          * go { again: true, move: follow }
                          * press { again: true, move: press, effect: { trust: 0 } }
                          * leave { then: end }
                    """);

            var secret = reached(Probes.report(scenario, CONVERSATIONS), "choice", "secret");

            assertThat(secret.witness().by()).isEqualTo("search");
            assertThat(again(scenario, secret.witness()).now().turn())
                    .isEqualTo(secret.witness().choices().size())
                    .isGreaterThan(10);
        }

        @Test
        void tellsWhatIsImpossibleFromWhatWasNotFound() {
            var report = report("""
                    meters: { heat: { name: Varme, start: 20 } }
                    flags: { seen: Sett }
                    nodes:
                      room:
                        choices:
                          * go { again: true }
                          * hot { when: heat at least 30 }
                          * both { when: trust at least 60 and trust under 50 }
                          * often { when: turn at least 190 and used press at least 100 times, effect: { trust: -6 } }
                          * press { again: true, move: press, sets: seen }
                          * leave { when: seen, then: end }
                    """);

            assertThat(part(report, "choice").missing())
                    .containsExactlyInAnyOrder(
                            new Report.Missing("hot", true),
                            new Report.Missing("both", true),
                            new Report.Missing("often", false));
        }

        @Test
        void provesThatNobodySeesWhatStandsBehindWhatIsAlwaysOffered() {
            var report = report("""
                    nodes:
                      room:
                        choices:
                          * one { again: true }
                          * two { again: true }
                          * leave { again: true, then: end }
                          * hidden { then: end }
                    """);

            assertThat(part(report, "choice").missing()).containsExactly(new Report.Missing("hidden", true));
        }

        @Test
        void provesThatWhatHangsOnTheImpossibleIsImpossibleToo() {
            var report = report("""
                    meters: { heat: { name: Varme, start: 20 } }
                    nodes:
                      room:
                        choices:
                          * hot { when: heat at least 30, then: fire }
                          * go { again: true }
                          * leave { then: end }
                      fire:
                        lines: [ { id: burning, ida: Au. } ]
                        choices:
                          * flee { again: true, then: end }
                    """);

            assertThat(part(report, "node").missing()).containsExactly(new Report.Missing("fire", true));
            assertThat(part(report, "line").missing()).containsExactly(new Report.Missing("burning", true));
            assertThat(part(report, "choice").missing())
                    .containsExactlyInAnyOrder(new Report.Missing("hot", true), new Report.Missing("flee", true));
        }

        @Test
        void findsConversationsThatNeverEnd() {
            var report = report("""
                    meters: { heat: { name: Varme, start: 20 } }
                    nodes:
                      room:
                        choices:
                          * go { again: true }
                          * leave { when: heat over 50, then: end }
                    """);

            assertThat(report.unended()).isNotEmpty().allSatisfy(unended -> assertThat(
                            unended.witness().choices())
                    .hasSize(200));
        }

        @Test
        void namesChoicesNobodyWants() {
            var report = report("""
                    nodes:
                      room:
                        choices:
                          * listen { again: true, move: follow }
                          * push { again: true, move: press, when: turn at most 1 }
                          * leave { when: turn at least 4, then: end }
                    """);

            assertThat(report.neverTaken()).isEmpty();
            assertThat(part(report, "choice").reached()).isEqualTo(4);
        }
    }

    @Nested
    class AboutTeaching {

        @Test
        void seesThatSkillPays() {
            var report = report(TEACHING);

            assertThat(conduct(report, "skilled").goodEndings()).isEqualTo(100);
            assertThat(conduct(report, "pressing").goodEndings()).isZero();
            assertThat(report.comparisons())
                    .filteredOn(comparison -> comparison.stance().equals("pressing"))
                    .allSatisfy(comparison ->
                            assertThat(comparison.by().get("trust")).isGreaterThan(20));
        }

        @Test
        void seesThatMistakesCost() {
            var report = report(TEACHING);

            assertThat(conduct(report, "skilled with 3 mistakes").goodEndings())
                    .isLessThan(conduct(report, "skilled with 1 mistake").goodEndings());
        }

        @Test
        void cannotTellStancesApartWhereNothingMatters() {
            var report = report("""
                    nodes:
                      room:
                        silence: none
                        choices:
                          * listen { move: mirror, effect: { trust: 0, openness: 0 }, then: end }
                          * push { move: press, effect: { trust: 0, openness: 0 }, then: end }
                    """);

            assertThat(report.toldApart())
                    .allSatisfy(pair -> assertThat(pair.percent()).isEqualTo(50));
        }

        @Test
        void givesTheEnvelopeOfEveryGoal() {
            var report = report(TEACHING);

            assertThat(report.goals()).singleElement().satisfies(goal -> {
                assertThat(goal.best()).isEqualTo(3);
                assertThat(goal.worst()).isZero();
                assertThat(goal.typicalOfSkilled()).isEqualTo(3);
            });
        }

        @Test
        void findsTheNodeAfterWhichAGoalIsOutOfReach() {
            var report = report("""
                    goals: { contact: { text: Kontakt., full-at: 1 } }
                    nodes:
                      room:
                        choices:
                          * listen { move: mirror, goals: { contact: +1 }, then: door }
                          * push { move: press, then: corner }
                      corner:
                        choices:
                          * sorry { again: true, then: door }
                      door:
                        choices:
                          * goodbye { again: true, then: end }
                    """);

            assertThat(report.noReturns())
                    .extracting(Report.NoReturn::node, Report.NoReturn::proven)
                    .containsExactly(tuple("corner", true));
        }
    }

    @Nested
    class AboutGuessing {

        @Test
        void noticesThatTheLongestIsTheBest() {
            var report = report("""
                    nodes:
                      room:
                        choices:
                          - { id: long, say: "Jeg ser at du er sliten, og det er lov å være det her.", move: mirror, thinks: T., did: D., because: B., then: end }
                          - { id: short, say: Kom igjen., move: press, thinks: T., did: D., because: B., then: end }
                          - { id: shorter, say: Nå., move: press, thinks: T., did: D., because: B., then: end }
                    """);

            assertThat(report.guessing()).hasValueSatisfying(guessing -> {
                assertThat(guessing.longest()).isEqualTo(100);
                assertThat(guessing.first()).isEqualTo(100);
                assertThat(guessing.byChance()).isEqualTo(33.3);
            });
        }
    }

    @Test
    void findsTheSameWithTheSameSeed() {
        var scenario = SmallScenario.compiled();

        var first = Probes.report(scenario, CONVERSATIONS);
        var second = Probes.report(scenario, CONVERSATIONS);

        assertThat(second).isEqualTo(first);
    }

    @Test
    void triesOutEveryStanceAndWhateverTheBarsAskFor() {
        var scenario =
                Sketch.compiled("probe: { bars: [ good ending of skilled with 5 mistakes at most 100 percent ] }");

        var conducts = new Probe(scenario, CONVERSATIONS, 1).conducts();

        assertThat(conducts)
                .extracting(Object::toString)
                .containsAll(List.of("skilled", "talking-over", "random", "skilled with 5 mistakes"));
    }

    @Test
    void knowsWhatBelongsToTwoWhoPlayTogether() {
        var report = Probes.report(SmallScenario.forAPair(), 40);

        assertThat(part(report, "choice").missing()).isEmpty();
        assertThat(part(report, "choice").onlyAsAPair())
                .containsExactly("rise", "choir", "hand-over-ot", "hand-over-pt");
        assertThat(part(report, "line").missing()).isEmpty();
        assertThat(part(report, "line").onlyAsAPair())
                .contains("come-in-both", "over-1", "over-2", "again-1", "choir-told");
        assertThat(part(report, "ending").onlyAsAPair()).containsExactly("together");
        assertThat(ReportPrinter.print(report)).contains("only as a pair: rise, choir");
    }

    @Test
    void tellsItAllInWords() {
        var told =
                ReportPrinter.print(report("probe: { bars: [ no dead end, every language complete ] }\n" + TEACHING));

        assertThat(told)
                .contains(
                        "Skisse (sketch)", "Does skill pay?", "held    no dead end", "held    every language complete");
    }
}
