package org.samtale.server.attempt;

/** How many messages a socket may still send: a bucket that fills at a steady rate up to the size of a burst. */
final class MessageRate {
    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private final long nanosPerMessage;
    private final long fullNanos;
    private long emptyAtNanos;

    MessageRate(int perSecond, int burst, long nowNanos) {
        this.nanosPerMessage = NANOS_PER_SECOND / perSecond;
        this.fullNanos = nanosPerMessage * burst;
        this.emptyAtNanos = nowNanos - fullNanos;
    }

    /** Takes one message out of the bucket, if there is one. */
    boolean allows(long nowNanos) {
        var start = Math.max(emptyAtNanos, nowNanos - fullNanos);
        if (start + nanosPerMessage > nowNanos) {
            return false;
        }
        emptyAtNanos = start + nanosPerMessage;
        return true;
    }
}
