package org.samtale.engine.play;

import org.samtale.engine.scenario.IntentionId;

/** What a learner says they try to do with a choice, and how sure of it they are, from 1 to 3. It changes nothing. */
public record Meant(IntentionId intention, int sure) {

    public static final int LEAST_SURE = 1;
    public static final int MOST_SURE = 3;

    /** Stands between the intention and how sure of it one is. */
    private static final char SURE = ':';

    boolean isPossible() {
        return LEAST_SURE <= sure && sure <= MOST_SURE;
    }

    String encode() {
        return intention.value() + SURE + sure;
    }

    /** What was not written by {@link #encode} is decoded to something that is not possible. */
    static Meant decode(String encoded) {
        int sure = encoded.lastIndexOf(SURE);
        boolean isDigit = sure >= 0
                && sure == encoded.length() - 2
                && encoded.charAt(sure + 1) >= '0'
                && encoded.charAt(sure + 1) <= '9';
        return isDigit
                ? new Meant(new IntentionId(encoded.substring(0, sure)), encoded.charAt(sure + 1) - '0')
                : new Meant(new IntentionId(encoded), 0);
    }
}
