package org.samtale.bench.load;

/**
 * Each socket in turn, evenly spread, round and round, at times that were fixed beforehand. What is late counts from the time at
 * which it should have been sent, so a server that stalls cannot hide it.
 */
final class Schedule implements Pace {
    private final Client client;
    private final double spacing;
    private final long start = System.nanoTime();
    private long sent;

    Schedule(Client client, long everyNanos) {
        this.client = client;
        this.spacing = (double) everyNanos / client.connections().size();
    }

    @Override
    public void begin(Connection connection, long now) {}

    @Override
    public void answered(Connection connection, long now) {
        var missed = connection.late.poll();
        if (missed != null) {
            client.choose(connection, missed);
        }
    }

    @Override
    public long due(long now) {
        var connections = client.connections();
        while (next() <= now) {
            var connection = connections.get((int) (sent % connections.size()));
            if (connection.outstanding) {
                connection.late.add(next());
            } else {
                client.choose(connection, next());
            }
            sent++;
        }
        return next() - now;
    }

    private long next() {
        return start + (long) (sent * spacing);
    }
}
