package org.samtale.engine.compile;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** What the course of a scenario makes use of, noted while it is read. */
final class Uses {

    private final Set<String> flagsSet = new HashSet<>();
    private final Set<String> valuesChanged = new HashSet<>();
    private final Set<String> goalsFed = new HashSet<>();
    private final Set<String> factsTold = new HashSet<>();
    private final Set<String> topicsOpened = new HashSet<>();
    private final Set<String> cuesShown = new HashSet<>();
    private final Set<String> cuesNoticed = new HashSet<>();
    private final Set<String> movesBrought = new LinkedHashSet<>();
    private final Set<String> movesUsed = new HashSet<>();
    private final Set<String> messagesSpokenOf = new HashSet<>();

    void sets(String flag) {
        flagsSet.add(flag);
    }

    boolean isSet(String flag) {
        return flagsSet.contains(flag);
    }

    void changes(String value) {
        valuesChanged.add(value);
    }

    boolean isChanged(String value) {
        return valuesChanged.contains(value);
    }

    void feeds(String goal) {
        goalsFed.add(goal);
    }

    boolean isFed(String goal) {
        return goalsFed.contains(goal);
    }

    void tells(String fact) {
        factsTold.add(fact);
    }

    boolean isTold(String fact) {
        return factsTold.contains(fact);
    }

    void opens(String topic) {
        topicsOpened.add(topic);
    }

    boolean isOpened(String topic) {
        return topicsOpened.contains(topic);
    }

    void shows(String cue) {
        cuesShown.add(cue);
    }

    boolean isShown(String cue) {
        return cuesShown.contains(cue);
    }

    void brings(String move) {
        movesBrought.add(move);
    }

    /** The moves the scenario brings along or changes, in the order of the file. */
    Set<String> movesBrought() {
        return movesBrought;
    }

    void uses(String move) {
        movesUsed.add(move);
    }

    boolean isUsed(String move) {
        return movesUsed.contains(move);
    }

    void speaksOf(String message) {
        messagesSpokenOf.add(message);
    }

    boolean isSpokenOf(String message) {
        return messagesSpokenOf.contains(message);
    }

    void notices(String cue) {
        cuesNoticed.add(cue);
    }

    boolean isNoticed(String cue) {
        return cuesNoticed.contains(cue);
    }
}
