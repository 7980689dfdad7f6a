package org.samtale.server.identity;

/** What came of coming back from a provider. */
sealed interface SignedIn {

    /** See {@link Came.In}. */
    record In(Came.In came, Wish wish) implements SignedIn {}

    /** See {@link Came.Taken}. */
    record Taken(Wish wish) implements SignedIn {}

    /** Nothing: it was to be one more way for whoever asked, and somebody else is here by now. */
    record SomebodyElse() implements SignedIn {}

    /** Whoever was sent there does not want to, or may not. */
    record Declined(Wish wish) implements SignedIn {}

    /** Nobody was sent there, not from here, not now, or what they bring cannot be believed: all the same to whoever brings it. */
    record Refused() implements SignedIn {}
}
