package org.samtale.server.fault;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.samtale.server.fault.History.Acknowledged;
import org.samtale.server.fault.History.Row;
import org.samtale.server.fault.History.Sent;

/** Finds acknowledged turns that were lost, doubled, reordered or changed. An empty answer means that nothing is wrong. */
final class HistoryChecker {

    /** The engine's word on a log: the state hash after each of these inputs. */
    interface Replay {
        List<Long> hashes(String attempt, List<String> inputs);
    }

    private final Replay replay;
    private final List<String> anomalies = new ArrayList<>();

    private HistoryChecker(Replay replay) {
        this.replay = replay;
    }

    static List<String> anomalies(History history, Replay replay) {
        var checker = new HistoryChecker(replay);
        checker.check(history);
        return List.copyOf(checker.anomalies);
    }

    private void check(History history) {
        var byTurnId = rowsByTurnId(history.log());
        everyRowWasSent(history.sent(), history.log());
        everyAcknowledgedTurnIsKept(history.acknowledged(), byTurnId);
        acknowledgementsOnlyGrow(history.acknowledged());
        history.log().stream().collect(groupingBy(Row::attempt)).forEach(this::oneAttemptIsWhole);
    }

    private Map<String, Row> rowsByTurnId(List<Row> log) {
        var byTurnId = new HashMap<String, Row>();
        for (var row : log) {
            if (byTurnId.put(row.attempt() + "/" + row.turnId(), row) != null) {
                anomalies.add("doubled: " + row);
            }
        }
        return byTurnId;
    }

    private void everyRowWasSent(List<Sent> sent, List<Row> log) {
        var inputs = new HashMap<String, String>();
        for (var one : sent) {
            inputs.put(one.attempt() + "/" + one.turnId(), one.input());
        }
        for (var row : log) {
            var input = inputs.get(row.attempt() + "/" + row.turnId());
            if (input == null) {
                anomalies.add("nobody sent: " + row);
            } else if (!input.equals(row.input())) {
                anomalies.add("changed from " + input + ": " + row);
            }
        }
    }

    private void everyAcknowledgedTurnIsKept(List<Acknowledged> acknowledged, Map<String, Row> byTurnId) {
        for (var ack : acknowledged) {
            var row = byTurnId.get(ack.attempt() + "/" + ack.turnId());
            if (row == null) {
                anomalies.add("lost: " + ack);
            } else if (row.seq() != ack.seq()) {
                anomalies.add("moved: " + ack + " is kept as " + row);
            }
        }
    }

    /** A client has one choice under way at a time, so what it is told can only move forward; a repeat says the same again. */
    private void acknowledgementsOnlyGrow(List<Acknowledged> acknowledged) {
        var last = new HashMap<String, Acknowledged>();
        for (var ack : acknowledged) {
            var before = last.put(ack.attempt(), ack);
            if (before != null
                    && !(ack.seq() > before.seq()
                            || (ack.seq() == before.seq() && ack.turnId().equals(before.turnId())))) {
                anomalies.add("reordered: " + before + " then " + ack);
            }
        }
    }

    private void oneAttemptIsWhole(String attempt, List<Row> rows) {
        var ordered = rows.stream().sorted(Comparator.comparingInt(Row::seq)).toList();
        for (var i = 0; i < ordered.size(); i++) {
            if (ordered.get(i).seq() != i + 1) {
                anomalies.add("gap: attempt " + attempt + " has no turn " + (i + 1));
                return;
            }
        }
        var hashes = replay.hashes(attempt, ordered.stream().map(Row::input).toList());
        for (var i = 0; i < ordered.size(); i++) {
            if (i >= hashes.size() || hashes.get(i) != ordered.get(i).stateHash()) {
                anomalies.add("replay differs: " + ordered.get(i));
                return;
            }
        }
    }
}
