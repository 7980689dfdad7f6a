package org.samtale.engine.compile;

import java.util.List;
import java.util.Set;

/** Finds what is there for nothing: facts nobody tells, flags nobody sets, pools nobody uses. */
final class UseCheck {

    private final Reading reading;
    private final Uses uses;

    private UseCheck(Reading reading, Uses uses) {
        this.reading = reading;
        this.uses = uses;
    }

    static void check(Reading reading, Uses uses) {
        var check = new UseCheck(reading, uses);
        for (var fact : check.unless(DiagnosticCode.UNKNOWN_FACT, Kind.FACT)) {
            if (!uses.isTold(fact)) {
                check.add(
                        DiagnosticCode.FACT_NEVER_TOLD,
                        Kind.FACT,
                        fact,
                        "Nobody ever tells the fact '" + fact + "'.",
                        "Add an answer with 'tells: " + fact + "'.");
            }
        }
        for (var topic : check.unless(DiagnosticCode.UNKNOWN_TOPIC, Kind.TOPIC)) {
            if (!uses.isOpened(topic)) {
                check.add(
                        DiagnosticCode.TOPIC_NEVER_OPENED,
                        Kind.TOPIC,
                        topic,
                        "No choice opens the topic '" + topic + "', so nothing about it can be told.",
                        "Add 'topic: " + topic + "' to a choice.");
            }
        }
        for (var goal : check.unless(DiagnosticCode.UNKNOWN_GOAL, Kind.GOAL)) {
            if (!uses.isFed(goal)) {
                check.add(
                        DiagnosticCode.GOAL_NEVER_FED,
                        Kind.GOAL,
                        goal,
                        "Nothing ever gives points to the goal '" + goal + "'.",
                        "Add 'goals: { " + goal + ": +1 }' to a choice.");
            }
        }
        check.moves();
        check.flags();
        check.values();
        check.pools();
        check.cues();
        check.messages();
    }

    private void moves() {
        if (reading.problems().hasAny(Set.of(DiagnosticCode.UNKNOWN_MOVE, DiagnosticCode.RESERVED_NAME))) {
            return;
        }
        for (var move : uses.movesBrought()) {
            if (!uses.isUsed(move)) {
                add(
                        DiagnosticCode.UNUSED_MOVE,
                        Kind.MOVE,
                        move,
                        "No choice uses the move '" + move + "', which is written down here.",
                        "Add 'move: " + move + "' to a choice, or take the move away.");
            }
        }
    }

    private void flags() {
        for (var flag : unless(DiagnosticCode.UNKNOWN_FLAG, Kind.FLAG)) {
            if (!uses.isSet(flag)) {
                add(
                        DiagnosticCode.FLAG_NEVER_SET,
                        Kind.FLAG,
                        flag,
                        "Nothing ever sets the flag '" + flag + "'.",
                        "Add 'sets: " + flag + "' to a choice or an answer.");
            } else if (!reading.names().isReferred(Kind.FLAG, flag)) {
                add(
                        DiagnosticCode.FLAG_NEVER_ASKED,
                        Kind.FLAG,
                        flag,
                        "No condition ever asks for the flag '" + flag + "'.",
                        "Ask for it in a 'when', or take it away.");
            }
        }
    }

    private void values() {
        for (var value : unless(DiagnosticCode.UNKNOWN_VALUE, Kind.VALUE)) {
            if (!uses.isChanged(value)) {
                add(
                        DiagnosticCode.VALUE_NEVER_SET,
                        Kind.VALUE,
                        value,
                        "Nothing ever changes the value '" + value + "'.",
                        "Set it under 'sets', or count it under 'effect', of a choice or an answer.");
            }
        }
        for (var kind : List.of(Kind.VALUE, Kind.COMPUTED)) {
            for (var name : unless(DiagnosticCode.UNKNOWN_VALUE, kind)) {
                if (!reading.names().isReferred(kind, name)) {
                    add(
                            DiagnosticCode.VALUE_NEVER_ASKED,
                            kind,
                            name,
                            "Nothing ever asks for the " + kind.noun() + " '" + name + "'.",
                            "Ask for it in a 'when', or take it away.");
                }
            }
        }
    }

    private void pools() {
        for (var pool : unless(DiagnosticCode.UNKNOWN_POOL, Kind.POOL)) {
            if (!reading.names().isReferred(Kind.POOL, pool)) {
                add(
                        DiagnosticCode.UNUSED_POOL,
                        Kind.POOL,
                        pool,
                        "Nothing answers from the pool '" + pool + "'.",
                        "Write 'answers: " + pool + "' at a choice, or take the pool away.");
            }
        }
    }

    private void cues() {
        for (var cue : unless(DiagnosticCode.UNKNOWN_CUE, Kind.CUE)) {
            if (!uses.isShown(cue)) {
                add(
                        DiagnosticCode.UNUSED_CUE,
                        Kind.CUE,
                        cue,
                        "No node shows the cue '" + cue + "'.",
                        "Add 'cue: " + cue + "' to a node, or take the cue away.");
            } else if (!uses.isNoticed(cue)) {
                add(
                        DiagnosticCode.CUE_NEVER_NOTICED,
                        Kind.CUE,
                        cue,
                        "The cue '" + cue + "' can only be missed.",
                        "Add a choice with 'notices: " + cue + "'.");
            }
        }
    }

    private void messages() {
        for (var message : unless(DiagnosticCode.UNKNOWN_MESSAGE, Kind.MESSAGE)) {
            if (!uses.isSpokenOf(message)) {
                add(
                        DiagnosticCode.MESSAGE_NEVER_SPOKEN_OF,
                        Kind.MESSAGE,
                        message,
                        "No choice takes a stand on the message '" + message + "'.",
                        "Add 'stand: { " + message + ": … }' to the choices that say something about it.");
            }
        }
    }

    /** No names when a misspelt or misleading one may be the very use that seems to be missing. */
    private Iterable<String> unless(DiagnosticCode misspelt, Kind kind) {
        return reading.problems().hasAny(Set.of(misspelt, DiagnosticCode.RESERVED_NAME))
                ? Set.of()
                : reading.names().all(kind);
    }

    private void add(DiagnosticCode code, Kind kind, String name, String message, String remedy) {
        reading.problems().add(code, reading.names().place(kind, name), message, remedy);
    }
}
