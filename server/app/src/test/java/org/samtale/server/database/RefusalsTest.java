package org.samtale.server.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RefusalsTest {
    private final Refusals refusals = new Refusals();

    @Test
    void tellsTheReasonAtOnce() {
        assertThat(refusals.line("no answer within 4 s", 0)).contains("The database refused: no answer within 4 s");
    }

    @Test
    void countsWhatComesInTheNextTenSecondsInsteadOfTellingIt() {
        refusals.line("first", 0);

        assertThat(refusals.line("second", seconds(1))).isEmpty();
        assertThat(refusals.line("third", seconds(9))).isEmpty();
        assertThat(refusals.line("fourth", seconds(10)))
                .contains("The database refused: fourth (2 more since the last such line)");
        assertThat(refusals.line("fifth", seconds(20))).contains("The database refused: fifth");
    }

    @Test
    void namesWhatIsAtTheBottom() {
        var failure = new CompletionException(new IllegalStateException(new IOException("Connection was closed")));

        assertThat(Refusals.reason(failure)).isEqualTo("java.io.IOException: Connection was closed");
    }

    private static long seconds(int seconds) {
        return TimeUnit.SECONDS.toNanos(seconds);
    }
}
