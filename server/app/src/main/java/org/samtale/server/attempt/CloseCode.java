package org.samtale.server.attempt;

/** Why a socket is closed, in the numbers of the WebSocket protocol. */
enum CloseCode {
    BREACH(1002),
    TEXT_ONLY(1003),
    NOT_TEXT(1007),
    NOT_ALLOWED(1008),
    TOO_BIG(1009),
    FAILED(1011),
    RESTARTING(1012),
    SLOW_OR_BUSY(1013),
    /** Ours, as those that follow: the browser is not the learner's any more. */
    SIGNED_OUT(4001),
    ERASED(4002);

    private final short number;

    CloseCode(int number) {
        this.number = (short) number;
    }

    short number() {
        return number;
    }
}
