package org.samtale.bench.load;

import java.util.concurrent.TimeUnit;

/** A closed loop: one choice under way for each socket, the next when its answer has come. */
record NoPause(Client client) implements Pace {

    @Override
    public void begin(Connection connection, long now) {
        client.choose(connection, now);
    }

    @Override
    public void answered(Connection connection, long now) {
        client.choose(connection, now);
    }

    @Override
    public long due(long now) {
        return TimeUnit.SECONDS.toNanos(1);
    }
}
