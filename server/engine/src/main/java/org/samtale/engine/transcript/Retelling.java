package org.samtale.engine.transcript;

import java.util.List;
import org.samtale.engine.scenario.Scenario;

/** Tells a transcript again, and holds what is told now against what is written. */
public final class Retelling {

    private Retelling() {}

    /** What came of telling one transcript again; lines of it count from one. */
    public sealed interface Result {

        /** Word for word as it is written. */
        record Same() implements Result {}

        /**
         * It can still be told, and differs.
         *
         * @param onlyWords whether everything still goes the same way and does the same
         * @param told what could be written now
         */
        record Differs(int line, boolean onlyWords, String difference, String told) implements Result {}

        /** What was chosen in that line is no longer possible there. */
        record Stopped(int line, String input, String why) implements Result {}

        /** It cannot be told at all. */
        record Unreadable(int line, String message) implements Result {}
    }

    public static Result of(Scenario scenario, String written) {
        return switch (TranscriptReader.read(written)) {
            case TranscriptReader.Result.Unreadable unreadable ->
                new Result.Unreadable(unreadable.line(), unreadable.message());
            case TranscriptReader.Result.Read read -> of(scenario, read.transcript(), written);
        };
    }

    private static Result of(Scenario scenario, Transcript transcript, String written) {
        var lines = written.lines().toList();
        if (!transcript.scenario().equals(scenario.id())) {
            return new Result.Unreadable(
                    directive(lines, "scenario"), "this is of " + transcript.scenario() + ", not of " + scenario.id());
        }
        if (scenario.findWording(transcript.language()).isEmpty()) {
            return new Result.Unreadable(
                    directive(lines, "language"),
                    scenario.id() + " is not there in " + transcript.language() + ", only in " + scenario.languages());
        }
        var told = TranscriptPrinter.tell(scenario, transcript);
        if (told.stopped().isPresent()) {
            return new Result.Stopped(
                    lineOfInput(lines, told.inputs()),
                    transcript.inputs().get(told.inputs()).encode(),
                    told.stopped().get());
        }
        var difference = new Difference(lines, told.text().lines().toList());
        return difference.isNone()
                ? new Result.Same()
                : new Result.Differs(difference.line(), difference.isOnlyInWords(), difference.shown(), told.text());
    }

    private static int directive(List<String> lines, String name) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().startsWith(name + " ")) {
                return i + 1;
            }
        }
        return 1;
    }

    private static int lineOfInput(List<String> lines, int input) {
        int before = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(TranscriptReader.CHOSEN) && before++ == input) {
                return i + 1;
            }
        }
        return lines.size();
    }
}
