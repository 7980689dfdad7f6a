package org.samtale.engine.probe;

import org.samtale.engine.scenario.Choice;
import org.samtale.engine.scenario.Line;
import org.samtale.engine.scenario.Scenario;

/** Who had the word, and how much of it had been heard before. */
final class Speech {

    private final Lengths lengths;
    private final long[] words;
    private final int[] heardIn;
    private int conversation;
    private long learnerWords;
    private int interruptions;
    private long lines;
    private long linesAgain;
    private long linesOfFollowing;
    private long linesKnown;

    Speech(Scenario scenario, Lengths lengths, int lineCount) {
        this.lengths = lengths;
        words = new long[scenario.cast().size()];
        heardIn = new int[lineCount];
    }

    void begin() {
        conversation++;
    }

    void learner(Choice choice) {
        learnerWords += lengths.spoken(choice);
    }

    void interrupted() {
        interruptions++;
    }

    void heard(Line line, int position) {
        if (line.words().isPresent() && line.who().isPresent()) {
            words[line.who().get().index()] += lengths.spoken(position);
        }
        lines++;
        int before = heardIn[position];
        if (before == conversation) {
            linesAgain++;
            return;
        }
        if (conversation > 1) {
            linesOfFollowing++;
            linesKnown += before == conversation - 1 ? 1 : 0;
        }
        heardIn[position] = conversation;
    }

    long learnerWords() {
        return learnerWords;
    }

    long words(int cast) {
        return words[cast];
    }

    double interruptionsEach() {
        return conversation == 0 ? 0 : (double) interruptions / conversation;
    }

    /** Lines that had been heard earlier in the same conversation. */
    double againPercent() {
        return lines == 0 ? 0 : 100.0 * linesAgain / lines;
    }

    /** Lines of a second conversation that had been heard in the one before. */
    double knownPercent() {
        return linesOfFollowing == 0 ? 0 : 100.0 * linesKnown / linesOfFollowing;
    }
}
