package org.samtale.server.fault;

import java.util.List;

/**
 * What happened in a fault run: what clients sent and were told, and what the log holds afterwards.
 *
 * @param sent every choice that left a client, in the order it left; a resend is not a new entry
 * @param acknowledged every acknowledgement that reached a client, in the order it arrived
 * @param log all rows of the turn log, in any order
 */
record History(List<Sent> sent, List<Acknowledged> acknowledged, List<Row> log) {

    record Sent(String attempt, String turnId, String input) {}

    record Acknowledged(String attempt, String turnId, int seq) {}

    record Row(String attempt, int seq, String turnId, String input, long stateHash) {}
}
