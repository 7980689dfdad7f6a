package org.samtale.server.oidc;

/** What a provider's word is worth. */
public sealed interface Proof {

    /** Somebody it knows, by the name that it gives to nobody else. */
    record Of(String subject) implements Proof {}

    /**
     * Not to be believed.
     *
     * @param why for the operator
     */
    record Refused(String why) implements Proof {}
}
