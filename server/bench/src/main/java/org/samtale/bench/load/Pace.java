package org.samtale.bench.load;

/** When choices are sent. Called on the client's thread only. */
interface Pace {

    /** The socket may send its first choice. */
    void begin(Connection connection, long now);

    /** The answer to a socket's choice has come. */
    void answered(Connection connection, long now);

    /** Sends what is due; tells how many nanoseconds may pass until it has to be asked again. */
    long due(long now);
}
