package org.samtale.server.identity;

/** What came of following a link. */
sealed interface Followed {

    /** Used, too old, or never sent: all the same to whoever has it. */
    record Nowhere() implements Followed {}

    /** Nothing yet: another browser had asked, and this one has things of its own. Whoever sits there is asked first. */
    record Unsure(MailAddress address) implements Followed {}

    /** Nothing, and nothing will: see {@link Came.Taken}. */
    record Taken(MailAddress address) implements Followed {}

    /**
     * See {@link Came.In}.
     *
     * @param from the page of ours where the link was asked for; empty for none
     * @param there what became of what was done in the browser where it was asked for
     */
    record In(MailAddress address, Came.In came, String from, There there) implements Followed {}

    /** What was done where a link was asked for. */
    enum There {
        /** That was here, or nobody had come there, or they are gone from there, or are known by another way. */
        NOTHING,
        /** It has become theirs who opened the link. */
        BROUGHT,
        /** It stays there: the address was somebody's already, or has become that of who was here. */
        LEFT
    }
}
