package org.samtale.engine.probe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samtale.engine.testing.Probes;
import org.samtale.engine.testing.Sketch;

class GuessingPrinterTest {

    private static final String MIRRORED_AT_LENGTH = """
                  - { id: short, say: Kom igjen., move: press, thinks: T., did: D., because: B., then: end }
                  - { id: long, say: "Jeg ser at du er sliten.", move: mirror, thinks: T., did: D., because: B., then: end }
                  - { id: shorter, say: Nå., move: press, thinks: T., did: D., because: B., then: end }
            """;

    private static String told(String room) {
        return ReportPrinter.print(Probes.report(Sketch.compiled("nodes:\n  room:\n    choices:\n" + room), 40));
    }

    @Test
    void namesTheNodeWhereTheBestIsTheLongestAndHowLongTheTextsAre() {
        var told = told(MIRRORED_AT_LENGTH);

        assertThat(told)
                .contains(
                        "\n! the best is the longest 100.0%\n    room 100.0%: long with 24 characters, beside short 10, ");
    }

    @Test
    void marksThatTheBestIsNeverTheFirstSinceThatIsATrickToo() {
        var told = told(MIRRORED_AT_LENGTH);

        assertThat(told)
                .contains(
                        "\n! the best is the first in the file 0.0%: whoever never takes the first in the file is seldom wrong\n");
    }

    @Test
    void saysWhichChoiceCountsAsTheBest() {
        assertThat(told(MIRRORED_AT_LENGTH)).contains("The best of what is offered helps most");
    }
}
