package org.samtale.server.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RefusalLogTest {
    private final RefusalLog log = new RefusalLog();

    @Test
    void tellsTheReasonAtOnce() {
        assertThat(log.refused("no answer within 4 s", 0)).contains("The database refused: no answer within 4 s");
    }

    @Test
    void countsWhatComesInTheNextTenSecondsInsteadOfTellingIt() {
        log.refused("first", 0);

        assertThat(log.refused("second", seconds(1))).isEmpty();
        assertThat(log.refused("third", seconds(9))).isEmpty();
        assertThat(log.refused("fourth", seconds(10)))
                .contains("The database refused: fourth (2 more since the last such line)");
        assertThat(log.refused("fifth", seconds(20))).contains("The database refused: fifth");
    }

    @Test
    void namesWhatIsAtTheBottom() {
        var failure = new CompletionException(new IllegalStateException(new IOException("Connection was closed")));

        assertThat(RefusalLog.reason(failure)).isEqualTo("java.io.IOException: Connection was closed");
    }

    private static long seconds(int seconds) {
        return TimeUnit.SECONDS.toNanos(seconds);
    }
}
