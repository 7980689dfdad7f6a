package org.samtale.server.attempt;

/** What came of writing a turn to the log. */
enum Appended {
    /** This very turn is in the log and stays there. */
    COMMITTED,

    /** Not written: its place holds another turn, or its turn id is that of an earlier one. Read the attempt again. */
    TAKEN,

    /** Not written: more turns are waiting than the log takes on. */
    BUSY
}
